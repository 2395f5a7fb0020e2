import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { consentObstacles } from '../../domain/consensus/obstacles.js';
import { seesInsideOfRound } from '../../domain/policy/deliberation-acts.js';
import { Public } from '../../platform/auth/mark.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleLoaders } from '../cycle/cycle.loaders.js';
import { ProposalLoaders } from '../proposal/proposal.loaders.js';
import { ProposalService } from '../proposal/proposal.service.js';
import type {
  ConsensusRoundEntity,
  RoundCommentEntity,
  RoundConflictEntity,
} from './deliberation.entity.js';
import { DeliberationLoaders } from './deliberation.loaders.js';
import { DeliberationService } from './deliberation.service.js';
import type { RoundState, SeatInRound } from './round-state.js';
import { viewerCanInRound, viewerMayOpen } from './viewer-can.js';

@Resolver()
export class DeliberationResolver {
  constructor(private readonly deliberation: DeliberationService) {}

  @Query()
  @Public()
  consensusRound(@Args('id') id: string) {
    return this.deliberation.round(id);
  }
}

@Resolver('Cycle')
export class CycleRoundsResolver {
  constructor(
    private readonly loaders: DeliberationLoaders,
    private readonly uow: UnitOfWork,
    private readonly proposals: ProposalService,
    private readonly proposalLoaders: ProposalLoaders,
  ) {}

  @ResolveField()
  async consensusRounds(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    return (await this.loaders.rounds(context).load(cycle.id)).toReversed();
  }

  @ResolveField()
  async shortlist(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    const shortlist = await this.proposals.shortlist(this.uow.db, cycle.id);
    return this.proposalLoaders.proposal(context).loadMany(shortlist.map(({ id }) => id));
  }

  @ResolveField()
  async viewerMayOpenRound(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    const rounds = await this.loaders.rounds(context).load(cycle.id);
    return viewerMayOpen(context.ctx.actor, cycle, rounds);
  }
}

@Resolver('ConsensusRound')
export class ConsensusRoundResolver {
  constructor(
    private readonly loaders: DeliberationLoaders,
    private readonly cycles: CycleLoaders,
  ) {}

  @ResolveField()
  cycle(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    return this.cycles.cycle(context).load(round.cycleId);
  }

  @ResolveField()
  async proposals(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    const rows = await this.loaders.proposals(context).load(round.id);
    return rows.map(({ position, proposalId, costMinor }): ProposalOfRound => ({
      position,
      proposalId,
      costMinor,
      cycleId: round.cycleId,
    }));
  }

  @ResolveField()
  async tally(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    const { result, seats } = await this.state(round, context);
    return {
      eligible: result.eligible,
      quorumNeeded: result.quorum.needed,
      stated: result.quorum.stated,
      quorumReached: result.quorum.reached,
      yetToSpeak: result.eligible - result.quorum.stated,
      agree: result.agree,
      agreeWithReservation: result.reservation,
      abstain: result.abstain,
      object: result.object,
      conflicts: seats.length - result.eligible,
      outcome: result.outcome,
      obstacles: consentObstacles(result),
    };
  }

  @ResolveField()
  async positions(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    const { seats } = await this.state(round, context);
    return seats.flatMap(({ conflict, position }) =>
      conflict === null && position !== null ? [position] : [],
    );
  }

  @ResolveField()
  async silentSeats(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    if (!seesInsideOfRound(context.ctx.actor, round.jamoatId)) return [];
    const { seats } = await this.state(round, context);
    return seats
      .filter(({ conflict, position }) => conflict === null && position === null)
      .map(({ seatId: id }) => ({ id, jamoatId: round.jamoatId }));
  }

  @ResolveField()
  async conflicts(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    const { seats } = await this.state(round, context);
    return seats.flatMap(({ conflict }) =>
      conflict === null ? [] : [shownConflict(round, conflict, context)],
    );
  }

  @ResolveField()
  changes(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    return seesInsideOfRound(context.ctx.actor, round.jamoatId)
      ? this.loaders.changes(context).load(round.id)
      : [];
  }

  @ResolveField()
  comments(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    return this.loaders.comments(context).load(round.id);
  }

  @ResolveField()
  async viewerSeat(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    const own = await this.ownSeat(round, context);
    if (own === null) return null;
    const { seatId: id, position, conflict } = own;
    return {
      seat: { id, jamoatId: round.jamoatId },
      position,
      conflict: conflict === null ? null : conflictOf(round, conflict, conflict.reason),
    };
  }

  @ResolveField()
  async viewerCan(@Parent() round: ConsensusRoundEntity, @Context() context: GqlContext) {
    const cycle = await this.cycles.cycle(context).load(round.cycleId);
    if (!cycle) throw new Error('a round without a cycle');
    const seat = await this.ownSeat(round, context);
    return viewerCanInRound(context.ctx.actor, { round, cycle, seat });
  }

  private async ownSeat(
    round: ConsensusRoundEntity,
    context: GqlContext,
  ): Promise<SeatInRound | null> {
    const { actor } = context.ctx;
    if (actor.kind !== 'person') return null;
    const { seats } = await this.state(round, context);
    return seats.find((seat) => seat.personId === actor.personId) ?? null;
  }

  private async state(round: ConsensusRoundEntity, context: GqlContext): Promise<RoundState> {
    const state = await this.loaders.state(context).load(round);
    if (!state) throw new Error('a round without a state');
    return state;
  }
}

/** Why somebody stands too near to the matter stays at the committee's table. */
function shownConflict(
  round: ConsensusRoundEntity,
  conflict: RoundConflictEntity,
  { ctx }: GqlContext,
) {
  const inside = seesInsideOfRound(ctx.actor, round.jamoatId);
  return conflictOf(round, conflict, inside ? conflict.reason : null);
}

function conflictOf(
  { jamoatId }: ConsensusRoundEntity,
  { seatId, language, declaredAt }: RoundConflictEntity,
  reason: string | null,
) {
  return { jamoatId, seatId, language, declaredAt, reason };
}

interface ProposalOfRound {
  readonly position: number;
  readonly proposalId: string;
  readonly costMinor: bigint | null;
  readonly cycleId: string;
}

@Resolver('RoundProposal')
export class RoundProposalResolver {
  constructor(
    private readonly cycles: CycleLoaders,
    private readonly proposals: ProposalLoaders,
  ) {}

  @ResolveField()
  proposal(@Parent() row: ProposalOfRound, @Context() context: GqlContext) {
    return this.proposals.proposal(context).load(row.proposalId);
  }

  @ResolveField()
  async cost(@Parent() row: ProposalOfRound, @Context() context: GqlContext) {
    if (row.costMinor === null) return null;
    const cycle = await this.cycles.cycle(context).load(row.cycleId);
    return cycle ? { amount: row.costMinor, currency: cycle.currency } : null;
  }
}

@Resolver('RoundComment')
export class RoundCommentResolver {
  @ResolveField()
  role(@Parent() comment: RoundCommentEntity) {
    return comment.authorRole;
  }
}
