import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { advance, findMove, movesFrom, unmetGuards } from '../../domain/phase/advance.js';
import type { PhaseEvent, PhaseMove } from '../../domain/phase/phase-table.js';
import type { Problem } from '../../domain/outcome.js';
import { may } from '../../domain/policy/act-rule.js';
import { permit } from '../../platform/auth/permit.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { ApprovalService } from '../approval/approval.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { FactsService } from './facts.service.js';

export interface NextMove {
  readonly event: PhaseEvent;
  readonly toPhase: PhaseMove['to'];
  readonly back: boolean;
  readonly allowed: boolean;
  readonly unmet: readonly Problem[];
}

/** Moves of the plan's approval and publication belong to those acts, which decide and move in one transaction. */
const movedByTheirOwnActs: readonly PhaseEvent[] = ['return_to_drafting', 'publish', 'close'];

/** Moving a cycle from phase to phase by the table; what stops it is said in words. */
@Injectable()
export class MoveCycle {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly facts: FactsService,
    private readonly approvals: ApprovalService,
  ) {}

  async run(
    ctx: Ctx,
    input: {
      cycleId: string;
      event: PhaseEvent;
      revision: number;
      reason: string | null;
      until: string | null;
    },
  ): Promise<Outcome<string>> {
    const known = await this.cycles.cycle(input.cycleId);
    if (!known) return refusal('common.not_found');
    const permitted = permit(ctx, 'moveCycle', { jamoatId: known.jamoatId });
    if (!permitted.ok) return permitted;
    return this.uow.run(async (tx) => {
      const locked = await this.cycles.lock(tx, known.id);
      if (!locked.ok) return locked;
      const cycle = locked.value;
      if (cycle.revision !== input.revision) return refusal('common.stale');
      const { event } = input;
      if (movedByTheirOwnActs.includes(event)) {
        return refusal('phase.move_not_in_table', {
          details: { event, phase: cycle.phase },
        });
      }
      const move = findMove(cycle, event);
      if (!move.ok) return move;
      if (!mayMove(ctx, cycle, move.value)) return refusal('cycle.role_of_move');
      const decided = advance(cycle, event, await this.facts.of(tx, ctx, cycle), input.reason);
      if (!decided.ok) return decided;
      await this.cycles.applyTransition(tx, ctx, cycle, decided.value, { until: input.until });
      if (event === 'submit_for_approval') {
        const opened = await this.approvals.openApproval(tx, ctx, cycle);
        if (!opened.ok) return opened;
      }
      return success(cycle.id);
    });
  }

  /** For the screen: each way on, whether the viewer's role may take it, and what is still missing. */
  async next(ctx: Ctx, cycle: CycleEntity): Promise<NextMove[]> {
    if (ctx.actor.kind !== 'person') return [];
    const facts = await this.facts.of(this.uow.db, ctx, cycle);
    return movesFrom(cycle)
      .filter((move) => !movedByTheirOwnActs.includes(move.event))
      .map((move) => ({
        event: move.event,
        toPhase: move.to,
        back: move.direction === 'back',
        allowed: mayMove(ctx, cycle, move),
        unmet: unmetGuards(cycle, move.event, facts),
      }));
  }
}

function mayMove(ctx: Ctx, cycle: CycleEntity, move: PhaseMove): boolean {
  return may(ctx.actor, { who: move.roles, scope: 'jamoat' }, { jamoatId: cycle.jamoatId }).allowed;
}
