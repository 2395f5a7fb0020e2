import { Injectable } from '@nestjs/common';
import { againstTheRule } from '../../domain/consensus/obstacles.js';
import { requireClosed, requireOpen, type RoundOutcome } from '../../domain/consensus/round.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { ConsensusRoundEntity } from './deliberation.entity.js';
import { DeliberationService } from './deliberation.service.js';
import * as rounds from './round.store.js';

/** Closing a round, which lets the rule compute, and declaring what it computed. */
@Injectable()
export class EndRound {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly deliberation: DeliberationService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Positions stand as they are, the filled seats are written down and the rule computes the outcome. Answers the round.
   * Problems: `cycle.wrong_phase`, `deliberation.round_not_open`.
   */
  async close(ctx: Ctx, input: { readonly roundId: string }): Promise<Outcome<string>> {
    const permitted = await this.deliberation.permitted(ctx, 'closeRound', input.roundId);
    if (!permitted.ok) return permitted;
    return this.uow.run(async (tx) => {
      const held = await this.hold(tx, permitted.value);
      if (!held.ok) return held;
      const round = held.value;
      const open = requireOpen(round.status);
      if (!open.ok) return open;
      const { seats, result } = await this.deliberation.state(tx, round);
      await rounds.insertRoundSeats(
        tx,
        seats.map(({ seatId, personId }) => ({ roundId: round.id, seatId, personId })),
      );
      await rounds.updateRound(tx, round.id, {
        status: 'closed',
        closedBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
        closedAt: ctx.now,
        outcome: result.outcome,
      });
      await this.record(tx, ctx, 'closeRound', round, result.outcome);
      return success(round.id);
    });
  }

  /**
   * The chair declares the outcome; nothing but what the rule computes can be declared. Answers the round. Problems:
   * `cycle.wrong_phase`, `deliberation.round_still_open`, `deliberation.round_declared`, those of `againstTheRule`.
   */
  async declare(
    ctx: Ctx,
    input: { readonly roundId: string; readonly outcome: RoundOutcome },
  ): Promise<Outcome<string>> {
    const permitted = await this.deliberation.permitted(ctx, 'declareOutcome', input.roundId);
    if (!permitted.ok) return permitted;
    return this.uow.run(async (tx) => {
      const held = await this.hold(tx, permitted.value);
      if (!held.ok) return held;
      const round = held.value;
      const closed = requireClosed(round.status);
      if (!closed.ok) return closed;
      const { result } = await this.deliberation.state(tx, round);
      const against = againstTheRule(result, input.outcome);
      if (against) return { ok: false, problem: against };
      await rounds.updateRound(tx, round.id, {
        status: 'declared',
        declaredBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
        declaredAt: ctx.now,
        declaredOutcome: input.outcome,
      });
      await this.record(tx, ctx, 'declareOutcome', round, input.outcome);
      return success(round.id);
    });
  }

  private async hold(tx: Tx, known: ConsensusRoundEntity): Promise<Outcome<ConsensusRoundEntity>> {
    const inPhase = await this.cycles.shareInPhase(tx, known.cycleId, ['deliberation']);
    if (!inPhase.ok) return inPhase;
    const round = await rounds.lockRound(tx, known.id);
    return round ? success(round) : refusal('common.not_found');
  }

  private record(
    tx: Tx,
    ctx: Ctx,
    act: string,
    round: ConsensusRoundEntity,
    outcome: RoundOutcome,
  ): Promise<void> {
    return this.audit.record(tx, ctx, {
      act,
      jamoatId: round.jamoatId,
      subjectKind: 'consensus_round',
      subjectId: round.id,
      detail: { outcome },
    });
  }
}
