import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Public } from '../../../platform/auth/mark.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { asResult } from '../../../platform/graphql/result.js';
import type {
  IssueCodesInput,
  ReissueCodeInput,
  StartAssistedSessionInput,
  UsePersonalCodeInput,
} from '../../../platform/graphql/schema.gen.js';
import { StartAssistedSession } from '../assist/start-assisted-session.js';
import { ChoiceService } from '../choice.service.js';
import { IssueCodes } from './issue-codes.js';
import { SlipsDocument } from './slips-document.js';
import { UsePersonalCode } from './use-personal-code.js';
import { VoterSessions, type VoterSessionView } from './voter-sessions.js';

@Resolver('VoterSession')
export class CodeActsResolver {
  constructor(
    private readonly choices: ChoiceService,
    private readonly issuing: IssueCodes,
    private readonly document: SlipsDocument,
    private readonly using: UsePersonalCode,
    private readonly helping: StartAssistedSession,
    private readonly sessions: VoterSessions,
  ) {}

  // Each answers what this browser brought along, and nothing to any other.
  @Query()
  @Public()
  voterSession(@Context() { ctx }: GqlContext) {
    return this.sessions.view(ctx);
  }

  @Query()
  @Public()
  slipCode(@Context() { voter }: GqlContext) {
    return voter.slipCode;
  }

  @Query()
  @Public()
  assistedReceipt(@Context() { voter }: GqlContext) {
    return voter.receipt;
  }

  @ResolveField()
  choice(@Parent() { choiceId }: VoterSessionView) {
    return this.choices.choice(choiceId);
  }

  // Whoever finds a slip does not learn from it whose it is; a helper has the voter beside them.
  @ResolveField()
  name(@Parent() { assisted, entry }: VoterSessionView) {
    return assisted ? (entry.name ?? entry.listNumber) : null;
  }

  @Mutation()
  @Allow('issueCodes')
  async issueCodes(@Args('input') input: IssueCodesInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.issuing.issue(ctx, {
      id: input.id,
      choiceId: input.choiceId,
      villageId: input.villageId ?? null,
      rollEntryIds: input.rollEntryIds ?? [],
    });
    return asResult(outcome, 'IssueCodesSuccess', (issued) => ({
      issued: issued.slips.length,
      left: issued.left,
      pdf: () => this.document.of(ctx, issued),
    }));
  }

  @Mutation()
  @Allow('reissueCode')
  async reissueCode(@Args('input') input: ReissueCodeInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.issuing.reissue(ctx, input);
    return asResult(outcome, 'ReissueCodeSuccess', (issued) => ({
      number: issued.slips[0]?.number,
      pdf: () => this.document.of(ctx, issued),
    }));
  }

  @Mutation()
  @Allow('usePersonalCode')
  async usePersonalCode(
    @Args('input') input: UsePersonalCodeInput,
    @Context() context: GqlContext,
  ) {
    const outcome = await this.using.run(context.ctx, context.source, input.code);
    if (outcome.ok) {
      await context.voter.end();
      context.voter.begin(outcome.value.token);
    }
    return asResult(outcome, 'UsePersonalCodeSuccess', ({ choiceId }) => ({
      choice: () => this.choices.choice(choiceId),
    }));
  }

  @Mutation()
  @Allow('startAssistedSession')
  async startAssistedSession(
    @Args('input') input: StartAssistedSessionInput,
    @Context() { ctx, voter }: GqlContext,
  ) {
    const outcome = await this.helping.run(ctx, {
      ...input,
      witnessEntryId: input.witnessEntryId ?? null,
      witnessName: input.witnessName ?? null,
      reasonWords: input.reasonWords ?? '',
    });
    if (outcome.ok) voter.begin(outcome.value);
    return asResult(outcome, 'StartAssistedSessionSuccess', () => ({
      choice: () => this.choices.choice(input.choiceId),
    }));
  }
}
