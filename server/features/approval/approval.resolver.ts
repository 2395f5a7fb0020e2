import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { openStep } from '../../domain/approval/approval-step.js';
import type { Outcome } from '../../domain/outcome.js';
import { Allow, SignedIn } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import type {
  CastCouncilVoteInput,
  CloseCouncilStepInput,
  ConfirmFromPaperInput,
  DecideDistrictStepInput,
  RecordAdoptionInput,
  RecordFromPaperInput,
} from '../../platform/graphql/schema.gen.js';
import { CycleService } from '../cycle/cycle.service.js';
import { IdentityLoaders } from '../identity/identity.loaders.js';
import type { JmpVersionEntity } from '../jmp/jmp.entity.js';
import { ApprovalDesk, type Desk } from './approval-desk.js';
import type { ApprovalEntity, PaperApprovalEntity } from './approval.entity.js';
import { ApprovalLoaders } from './approval.loaders.js';
import type { DecidedStep } from './approval.service.js';
import { CastCouncilVote } from './cast-council-vote.js';
import { PaperDecision } from './paper-decision.js';
import { RecordDecision } from './record-decision.js';

@Resolver()
export class ApprovalActsResolver {
  constructor(
    private readonly cycles: CycleService,
    private readonly desks: ApprovalDesk,
    private readonly decisions: RecordDecision,
    private readonly votes: CastCouncilVote,
    private readonly papers: PaperDecision,
  ) {}

  @Query()
  @SignedIn()
  approvalDesk(@Args('cycleId') cycleId: string, @Context() { ctx }: GqlContext) {
    return this.desks.desk(ctx, cycleId);
  }

  @Mutation()
  @Allow('recordAdoption')
  async recordAdoption(@Args('input') input: RecordAdoptionInput, @Context() { ctx }: GqlContext) {
    const done = await this.decisions.adoption(ctx, {
      ...input,
      number: input.number ?? null,
      lineReasons: input.lineReasons ?? [],
    });
    return this.withCycle(done, 'RecordAdoptionSuccess');
  }

  @Mutation()
  @Allow('castCouncilVote')
  async castCouncilVote(
    @Args('input') input: CastCouncilVoteInput,
    @Context() { ctx }: GqlContext,
  ) {
    return this.withCycle(await this.votes.run(ctx, input), 'CastCouncilVoteSuccess');
  }

  @Mutation()
  @Allow('closeCouncilStep')
  async closeCouncilStep(
    @Args('input') input: CloseCouncilStepInput,
    @Context() { ctx }: GqlContext,
  ) {
    const lineReasons = input.lineReasons ?? [];
    const done = await this.decisions.council(ctx, { ...input, lineReasons });
    return this.withCycle(done, 'CloseCouncilStepSuccess');
  }

  @Mutation()
  @Allow('decideDistrictStep')
  async decideDistrictStep(
    @Args('input') input: DecideDistrictStepInput,
    @Context() { ctx }: GqlContext,
  ) {
    const done = await this.decisions.district(ctx, {
      ...input,
      number: input.number ?? null,
      lineReasons: input.lineReasons ?? [],
    });
    return this.withCycle(done, 'DecideDistrictStepSuccess');
  }

  @Mutation()
  @Allow('recordFromPaper')
  async recordFromPaper(
    @Args('input') input: RecordFromPaperInput,
    @Context() { ctx }: GqlContext,
  ) {
    const done = await this.papers.record(ctx, {
      ...input,
      votes: input.votes ?? null,
      lineReasons: input.lineReasons ?? [],
    });
    return this.withCycle(done, 'RecordFromPaperSuccess');
  }

  @Mutation()
  @Allow('confirmFromPaper')
  async confirmFromPaper(
    @Args('input') input: ConfirmFromPaperInput,
    @Context() { ctx }: GqlContext,
  ) {
    return this.withCycle(await this.papers.confirm(ctx, input), 'ConfirmFromPaperSuccess');
  }

  private withCycle<N extends string>(outcome: Outcome<string>, successType: N) {
    return asResult(outcome, successType, (id) => ({ cycle: this.cycles.cycle(id) }));
  }
}

@Resolver('JmpVersion')
export class VersionStepsResolver {
  constructor(private readonly loaders: ApprovalLoaders) {}

  @ResolveField()
  async steps(@Parent() version: JmpVersionEntity, @Context() context: GqlContext) {
    const trail = await this.loaders.trail(context).load(version.id);
    return trail.map(shownStep);
  }
}

@Resolver('ApprovalDesk')
export class ApprovalDeskResolver {
  constructor(
    private readonly desks: ApprovalDesk,
    private readonly people: IdentityLoaders,
  ) {}

  @ResolveField()
  openStep(@Parent() { steps }: Desk) {
    return openStep(steps);
  }

  @ResolveField()
  council(@Parent() desk: Desk, @Context() { ctx }: GqlContext) {
    return this.desks.council(ctx, desk);
  }

  @ResolveField()
  async paper(@Parent() { paper }: Desk, @Context() context: GqlContext) {
    if (!paper) return null;
    const recorder = await this.people.person(context).load(paper.recordedBy);
    return {
      id: paper.id,
      outcome: paper.outcome,
      number: paper.number,
      date: paper.datedOn,
      votes: shownVotes(paper),
      lineReasons: paper.reasons.map(({ lineKey, reason }) => ({
        lineKey,
        reason: { text: reason, language: paper.language },
      })),
      recordedBy: recorder?.displayName ?? '',
      recordedAt: paper.recordedAt,
    };
  }

  @ResolveField()
  viewerCan(@Parent() desk: Desk, @Context() { ctx }: GqlContext) {
    return this.desks.viewerCan(ctx, desk);
  }
}

function shownStep({ step, approval, reasons }: DecidedStep) {
  return {
    id: step.id,
    kind: step.kind,
    status: step.status,
    openedAt: step.openedAt,
    approval: approval && {
      id: approval.id,
      outcome: approval.outcome,
      number: approval.number,
      date: approval.datedOn,
      decidedAt: approval.decidedAt,
      votes: shownVotes(approval),
      fromPaper: approval.paperId !== null,
      lineReasons: reasons.map(({ lineKey, reason, language }) => ({
        lineKey,
        reason: { text: reason, language },
      })),
    },
  };
}

function shownVotes({
  deputies,
  votesFor,
  votesAgainst,
  votesAbstain,
}: Pick<
  ApprovalEntity | PaperApprovalEntity,
  'deputies' | 'votesFor' | 'votesAgainst' | 'votesAbstain'
>) {
  return deputies === null ? null : { deputies, votesFor, votesAgainst, votesAbstain };
}
