import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type {
  ConsensusRoundEntity,
  RoundCommentEntity,
  RoundPositionEntity,
  RoundProposalEntity,
} from './deliberation.entity.js';
import { DeliberationService } from './deliberation.service.js';
import type { RoundState } from './round-state.js';
import * as rounds from './round.store.js';
import * as voices from './voice.store.js';

const kinds = {
  rounds: Symbol('roundsOfCycle'),
  proposals: Symbol('proposalsOfRound'),
  state: Symbol('stateOfRound'),
  changes: Symbol('changesOfRound'),
  comments: Symbol('commentsOfRound'),
};

/** Batch loaders for rounds and what belongs to them. */
@Injectable()
export class DeliberationLoaders {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly deliberation: DeliberationService,
  ) {}

  /** By cycle, the first round first. */
  rounds(context: GqlContext): DataLoader<string, ConsensusRoundEntity[]> {
    return loaderOf<string, ConsensusRoundEntity[]>(
      context,
      kinds.rounds,
      async (cycleIds) =>
        groupBy(await rounds.findRoundsOfCycles(this.uow.db, cycleIds), (row) => row.cycleId),
      [],
    );
  }

  proposals(context: GqlContext): DataLoader<string, RoundProposalEntity[]> {
    return loaderOf<string, RoundProposalEntity[]>(
      context,
      kinds.proposals,
      async (ids) =>
        groupBy(await rounds.findRoundProposals(this.uow.db, ids), (row) => row.roundId),
      [],
    );
  }

  /** By the round itself, since its status says which seats count. */
  state(context: GqlContext): DataLoader<ConsensusRoundEntity, RoundState | null> {
    return loaderOf<ConsensusRoundEntity, RoundState | null>(
      context,
      kinds.state,
      async (given) => {
        const states = await this.deliberation.states(this.uow.db, given);
        return new Map(given.map((round) => [round, states.get(round.id) ?? null]));
      },
      null,
    );
  }

  /** Positions that another has replaced. */
  changes(context: GqlContext): DataLoader<string, RoundPositionEntity[]> {
    return loaderOf<string, RoundPositionEntity[]>(
      context,
      kinds.changes,
      async (ids) => {
        const stated = await voices.findPositions(this.uow.db, ids);
        return groupBy(
          stated.filter((row) => row.supersededAt !== null),
          (row) => row.roundId,
        );
      },
      [],
    );
  }

  comments(context: GqlContext): DataLoader<string, RoundCommentEntity[]> {
    return loaderOf<string, RoundCommentEntity[]>(
      context,
      kinds.comments,
      async (ids) => groupBy(await voices.findComments(this.uow.db, ids), (row) => row.roundId),
      [],
    );
  }
}
