import { Injectable } from '@nestjs/common';
import { factsOfApproval } from '../../domain/approval/phase-facts.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { advance } from '../../domain/phase/advance.js';
import { guards } from '../../domain/phase/guards.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { ApprovalService } from '../approval/approval.service.js';
import { AuditService } from '../audit/audit.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { JmpVersionEntity } from '../jmp/jmp.entity.js';
import { JmpService } from '../jmp/jmp.service.js';
import type { PublicationPreparationEntity } from './publication.entity.js';
import { PublicationService } from './publication.service.js';
import * as store from './publication.store.js';

/** Publishing takes two different persons: one prepares, another confirms. */
@Injectable()
export class PublishPlan {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly jmps: JmpService,
    private readonly approvals: ApprovalService,
    private readonly publications: PublicationService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Makes the approved version ready; done again by another person, that preparation stands. The same one sent again
   * changes nothing. Answers the cycle's id. Problems: `common.not_found`, the two denials, `cycle.wrong_phase`,
   * `phase.approvals_missing`, `common.id_reused`.
   */
  async prepare(ctx: Ctx, input: { id: string; cycleId: string }): Promise<Outcome<string>> {
    const permitted = await this.jmps.permitted(ctx, 'preparePublication', input.cycleId);
    if (!permitted.ok) return permitted;
    const { actor } = ctx;
    if (actor.kind !== 'person') return refusal('common.not_signed_in');
    try {
      return await this.uow.run(async (tx) => {
        const locked = await this.cycles.lock(tx, input.cycleId);
        if (!locked.ok) return locked;
        const before = await store.findPreparation(tx, input.id);
        const version = await this.jmps.latestVersion(tx, input.cycleId);
        if (before) {
          const same = before.versionId === version?.id && before.preparedBy === actor.personId;
          return same ? success(input.cycleId) : refusal('common.id_reused');
        }
        const ready = await this.approved(tx, locked.value, version);
        if (!ready.ok) return ready;
        const last = await store.findLastPreparation(tx, ready.value.id);
        await store.insertPreparation(tx, {
          id: input.id,
          versionId: ready.value.id,
          jamoatId: locked.value.jamoatId,
          preparedBy: actor.personId,
          preparedAt: ctx.now,
          sequence: (last?.sequence ?? 0) + 1,
        });
        await this.record(tx, ctx, 'preparePublication', locked.value, ready.value.id);
        return success(input.cycleId);
      });
    } catch (error) {
      if (brokenUnique(error) === 'publication_preparations_pkey') {
        return refusal('common.id_reused');
      }
      throw error;
    }
  }

  /**
   * Publishes what another person has prepared, and begins the carrying out. `id` becomes the address of the plan; sent
   * again it changes nothing. Answers the publication's id. Problems: `common.not_found`, the two denials,
   * `cycle.wrong_phase`, `publication.preparation_superseded`, `publication.already_published`, `common.id_reused`,
   * those of the move `publish`.
   */
  async confirm(ctx: Ctx, input: { id: string; preparationId: string }): Promise<Outcome<string>> {
    const preparation = await store.findPreparation(this.uow.db, input.preparationId);
    const version = preparation && (await this.jmps.version(this.uow.db, preparation.versionId));
    const cycleId = version && (await this.jmps.cycleIdOf(version));
    if (!preparation || !version || !cycleId) return refusal('common.not_found');
    const permitted = await this.jmps.permitted(ctx, 'confirmPublication', cycleId);
    if (!permitted.ok) return permitted;
    try {
      return await this.uow.run(async (tx) => {
        const locked = await this.cycles.lock(tx, cycleId);
        if (!locked.ok) return locked;
        const before = await store.findPublicationOfVersion(tx, version.id);
        if (before) {
          return before.id === input.id
            ? success(before.id)
            : refusal('publication.already_published');
        }
        return this.publish(tx, ctx, locked.value, preparation, input.id);
      });
    } catch (error) {
      if (brokenUnique(error) === 'publications_pkey') return refusal('common.id_reused');
      throw error;
    }
  }

  private async publish(
    tx: Tx,
    ctx: Ctx,
    cycle: CycleEntity,
    preparation: PublicationPreparationEntity,
    id: string,
  ): Promise<Outcome<string>> {
    const version = await this.approved(tx, cycle, await this.jmps.latestVersion(tx, cycle.id));
    if (!version.ok) return version;
    const last = await store.findLastPreparation(tx, version.value.id);
    if (last?.id !== preparation.id) return refusal('publication.preparation_superseded');
    const confirmedBy = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
    const { approvals } = await this.approvals.facts(tx, cycle.id);
    const facts = factsOfApproval(approvals, { preparedBy: preparation.preparedBy, confirmedBy });
    const moved = advance(cycle, 'publish', facts);
    if (!moved.ok) return moved;
    await this.publications.insert(tx, cycle, version.value, {
      id,
      preparedBy: preparation.preparedBy,
      confirmedBy,
      publishedAt: ctx.now,
    });
    await this.jmps.setStatus(tx, version.value.id, 'published');
    await this.cycles.applyTransition(tx, ctx, cycle, moved.value);
    await this.record(tx, ctx, 'confirmPublication', cycle, id);
    return success(id);
  }

  /** The newest version when all three steps have approved it. */
  private async approved(
    tx: Tx,
    cycle: CycleEntity,
    version: JmpVersionEntity | null,
  ): Promise<Outcome<JmpVersionEntity>> {
    if (cycle.phase !== 'approval') {
      return refusal('cycle.wrong_phase', { details: { phase: cycle.phase } });
    }
    const { approvals } = await this.approvals.facts(tx, cycle.id);
    const [missing] = guards.approvals_complete.check(factsOfApproval(approvals));
    if (missing) return { ok: false, problem: missing };
    if (!version) throw new Error(`The cycle ${cycle.id} has approvals but no version.`);
    return success(version);
  }

  private record(tx: Tx, ctx: Ctx, act: string, cycle: CycleEntity, subjectId: string) {
    return this.audit.record(tx, ctx, {
      act,
      jamoatId: cycle.jamoatId,
      subjectKind: act === 'confirmPublication' ? 'publication' : 'jmp_version',
      subjectId,
    });
  }
}
