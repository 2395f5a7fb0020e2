import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Franchise } from '../../domain/choice/franchise.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { Transition } from '../../domain/phase/advance.js';
import type { Phase } from '../../domain/phase/phase.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { CycleEntity, EnvelopeEntity } from './cycle.entity.js';
import * as store from './cycle.store.js';

/** The state of cycles. Every act that depends on a phase goes through `shareInPhase`, so that none races a move. */
@Injectable()
export class CycleService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditService,
  ) {}

  async cycle(id: string): Promise<CycleEntity | null> {
    return (await store.findCycles(this.uow.db, [id]))[0] ?? null;
  }

  /** Who may take part by the charter of a cycle. */
  async franchiseOf(cycleId: string): Promise<Franchise> {
    const cycle = await this.cycle(cycleId);
    if (!cycle) throw new Error(`there is no cycle ${cycleId}`);
    const { votingAge, residenceMonths, handCounting, tellersVote } = cycle;
    return { votingAge, residenceMonths, handCounting, tellersVote };
  }

  cyclesOf(jamoatId: string): Promise<CycleEntity[]> {
    return store.findCyclesOfJamoats(this.uow.db, [jamoatId]);
  }

  envelopes(cycleId: string): Promise<EnvelopeEntity[]> {
    return store.findEnvelopes(this.uow.db, [cycleId]);
  }

  /** The cycle, held in its phase until the transaction ends. Problems: `common.not_found`, `cycle.wrong_phase`. */
  async shareInPhase(
    tx: Tx,
    cycleId: string,
    allowed: readonly Phase[],
  ): Promise<Outcome<CycleEntity>> {
    const cycle = await store.shareCycle(tx, cycleId);
    if (!cycle) return refusal('common.not_found');
    if (!allowed.includes(cycle.phase)) {
      return refusal('cycle.wrong_phase', { details: { phase: cycle.phase } });
    }
    return success(cycle);
  }

  /** The cycle, held alone: for the move itself and for what must not happen beside another of its kind. */
  async lock(tx: Tx, cycleId: string): Promise<Outcome<CycleEntity>> {
    const cycle = await store.lockCycle(tx, cycleId);
    return cycle ? success(cycle) : refusal('common.not_found');
  }

  /** Writes a decided transition of a locked cycle. The rules freeze as collection opens. */
  async applyTransition(
    tx: Tx,
    ctx: Ctx,
    cycle: CycleEntity,
    transition: Transition,
    options: { readonly imported?: boolean; readonly until?: string | null } = {},
  ): Promise<void> {
    await store.updateCycle(tx, cycle.id, {
      phase: transition.to,
      phaseSince: ctx.now,
      phaseUntil: options.until ?? null,
      charterFrozenAt: cycle.charterFrozenAt ?? ctx.now,
      revision: cycle.revision + 1,
    });
    await store.insertPhaseMove(tx, {
      id: randomUUID(),
      cycleId: cycle.id,
      event: transition.event,
      fromPhase: transition.from,
      toPhase: transition.to,
      reason: transition.reason,
      movedBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      movedAt: ctx.now,
      imported: options.imported ?? false,
    });
    await this.audit.record(tx, ctx, {
      act: 'moveCycle',
      jamoatId: cycle.jamoatId,
      subjectKind: 'cycle',
      subjectId: cycle.id,
      detail: { event: transition.event, from: transition.from, to: transition.to },
    });
  }

  /** For seeds and imports: stores a cycle as it is given. */
  async insert(tx: Tx, cycle: Omit<CycleEntity, 'jamoat'>): Promise<void> {
    await store.insertCycle(tx, cycle);
  }

  async insertEnvelope(tx: Tx, envelope: Omit<EnvelopeEntity, 'cycle'>): Promise<void> {
    await store.insertEnvelope(tx, envelope);
  }
}
