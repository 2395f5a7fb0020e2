import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { ConsensusRoundFact } from '../../domain/phase/cycle-facts.js';
import type { DeliberationAct } from '../../domain/policy/deliberation-acts.js';
import { permit } from '../../platform/auth/permit.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { ProposalService } from '../proposal/proposal.service.js';
import { SddcService } from '../sddc/sddc.service.js';
import type { ConsensusRoundEntity } from './deliberation.entity.js';
import { type RoundState, roundState } from './round-state.js';
import * as rounds from './round.store.js';
import { type RoundToInsert, seedRound } from './seed-round.js';
import * as voices from './voice.store.js';

/** Reading consensus rounds. */
@Injectable()
export class DeliberationService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sddcs: SddcService,
    private readonly proposals: ProposalService,
  ) {}

  round(id: string): Promise<ConsensusRoundEntity | null> {
    return rounds.findRound(this.uow.db, id);
  }

  /** In the order in which they were opened. */
  roundsOf(cycleId: string): Promise<ConsensusRoundEntity[]> {
    return rounds.findRoundsOfCycles(this.uow.db, [cycleId]);
  }

  /** The round, when this actor may do this act in its jamoat. Problems: `common.not_found` and the two denials. */
  async permitted(
    ctx: Ctx,
    act: DeliberationAct,
    id: string,
  ): Promise<Outcome<ConsensusRoundEntity>> {
    const round = await this.round(id);
    if (!round) return refusal('common.not_found', { path: ['roundId'] });
    const permitted = permit(ctx, act, { jamoatId: round.jamoatId });
    return permitted.ok ? success(round) : permitted;
  }

  /** Where these rounds stand, by their ids. An open round counts the seats as they are now, a closed one as they were. */
  async states(
    db: Db,
    given: readonly ConsensusRoundEntity[],
  ): Promise<ReadonlyMap<string, RoundState>> {
    const ids = given.map((round) => round.id);
    const open = given.filter((round) => round.status === 'open');
    const live = await this.sddcs.seatsOf(db, [...new Set(open.map((round) => round.jamoatId))]);
    const frozen = await rounds.findRoundSeats(db, ids);
    const conflicts = await voices.findConflicts(db, ids);
    const positions = await voices.findPositions(db, ids);
    return new Map(
      given.map((round) => {
        const of = (row: { readonly roundId: string }) => row.roundId === round.id;
        const seats =
          round.status === 'open'
            ? live.flatMap(({ id: seatId, jamoatId, holder }) =>
                holder === null || jamoatId !== round.jamoatId
                  ? []
                  : [{ seatId, personId: holder.personId }],
              )
            : frozen.filter(of);
        const state = roundState({
          seats,
          conflicts: conflicts.filter(of),
          positions: positions.filter(of),
        });
        return [round.id, state];
      }),
    );
  }

  async state(db: Db, round: ConsensusRoundEntity): Promise<RoundState> {
    const state = (await this.states(db, [round])).get(round.id);
    if (!state) throw new Error('a round without a state');
    return state;
  }

  /**
   * For the guard of the phase table, on the handle of the transaction that moves the cycle. The matter is the shortlist:
   * a round held on another list than today's has decided nothing on today's, its outcome is `none`.
   */
  async facts(
    db: Db,
    cycleId: string,
  ): Promise<{ readonly consensusRounds: readonly ConsensusRoundFact[] }> {
    const held = await rounds.findRoundsOfCycles(db, [cycleId]);
    const lists = await rounds.findRoundProposals(
      db,
      held.map((round) => round.id),
    );
    const today = new Set((await this.proposals.shortlist(db, cycleId)).map(({ id }) => id));
    return {
      consensusRounds: held.map((round) => {
        const list = lists.filter((row) => row.roundId === round.id);
        const same =
          list.length === today.size && list.every(({ proposalId }) => today.has(proposalId));
        return {
          subjectId: cycleId,
          outcome: same ? (round.declaredOutcome ?? 'none') : 'none',
        };
      }),
    };
  }

  /** For seeds and imports: stores a round with its list, positions and comments as given. */
  insertRound(tx: Tx, round: RoundToInsert): Promise<void> {
    return seedRound(tx, round);
  }
}
