import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { may } from '../../../../domain/policy/act-rule.js';
import { choiceDeskReaders } from '../../../../domain/policy/choice-acts.js';
import { Allow, Public } from '../../../../platform/auth/mark.js';
import { UnitOfWork } from '../../../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../../../platform/graphql/gql-context.js';
import { asResult } from '../../../../platform/graphql/result.js';
import type {
  DecideRollChallengeInput,
  FileRollChallengeInput,
} from '../../../../platform/graphql/schema.gen.js';
import type { Ctx } from '../../../../platform/runtime/ctx.js';
import { TerritoryLoaders } from '../../../territory/territory.loaders.js';
import { ChoiceService } from '../../choice.service.js';
import type { RollChallengeEntity } from './challenge.entity.js';
import * as store from './challenge.store.js';
import { DecideChallenge } from './decide-challenge.js';
import { FileChallenge } from './file-challenge.js';

type Shown = RollChallengeEntity & { readonly forDesk: boolean };

@Resolver('RollChallenge')
export class RollChallengeResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly choices: ChoiceService,
    private readonly territory: TerritoryLoaders,
    private readonly filing: FileChallenge,
    private readonly deciding: DecideChallenge,
  ) {}

  // Public as a field, private as an answer: nobody reads what others have filed but the desk.
  @Query()
  @Public()
  rollChallenges(@Args('choiceId') choiceId: string, @Context() { ctx }: GqlContext) {
    return this.list(ctx, choiceId);
  }

  @Mutation()
  @Allow('fileRollChallenge')
  async fileRollChallenge(
    @Args('input') input: FileRollChallengeInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.filing.run(ctx, {
      ...input,
      myself: input.myself ?? false,
      name: input.name ?? '',
      birthYear: input.birthYear ?? null,
    });
    return asResult(outcome, 'FileRollChallengeSuccess', () => ({
      challenges: () => this.list(ctx, input.choiceId),
    }));
  }

  @Mutation()
  @Allow('decideRollChallenge')
  async decideRollChallenge(
    @Args('input') input: DecideRollChallengeInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.deciding.run(ctx, {
      ...input,
      rollEntryId: input.rollEntryId ?? null,
    });
    return asResult(outcome, 'DecideRollChallengeSuccess', (choiceId) => ({
      challenges: () => this.list(ctx, choiceId),
    }));
  }

  @ResolveField()
  village(@Parent() challenge: Shown, @Context() context: GqlContext) {
    return this.territory.village(context).load(challenge.villageId);
  }

  @ResolveField()
  secretary(@Parent() one: Shown) {
    return decision(one.secretaryAccepts, one.secretaryReason, one.forDesk && one.secretaryEntryId);
  }

  @ResolveField()
  chair(@Parent() one: Shown) {
    return decision(one.chairAccepts, one.chairReason, one.forDesk && one.chairEntryId);
  }

  private async list(ctx: Ctx, choiceId: string): Promise<Shown[]> {
    const choice = await this.choices.choice(choiceId);
    if (!choice || ctx.actor.kind !== 'person') return [];
    const { jamoatId } = choice;
    const forDesk = may(ctx.actor, choiceDeskReaders, { jamoatId }).allowed;
    const filedBy = forDesk ? null : ctx.actor.personId;
    const found = await store.findChallenges(this.uow.db, choice.id, filedBy);
    return found.map((one) => Object.assign(one, { forDesk }));
  }
}

function decision(accepts: boolean | null, reason: string | null, entryId: string | false | null) {
  return accepts === null ? null : { accepts, reason, rollEntryId: entryId || null };
}
