import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { checkProgress, type Progress } from '../../domain/plan/progress.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { FilesService } from '../../platform/files/files.service.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { CycleService } from '../cycle/cycle.service.js';
import { JmpService } from '../jmp/jmp.service.js';
import type { LineContents } from '../jmp/line-item.store.js';
import type { PublicationEntity } from '../publication/publication.entity.js';
import { PublicationService } from '../publication/publication.service.js';
import { ownsLine } from './own-line.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import * as store from './tracking.store.js';

export interface ReportProgressInput {
  readonly id: string;
  readonly publicationId: string;
  readonly lineKey: string;
  /** The number of the last report of the line the sender has seen; 0 when there was none. */
  readonly revision: number;
  readonly status: Progress['status'];
  readonly percent: number;
  readonly spent: { readonly amount: bigint; readonly currency: string };
  readonly note: string | null;
  readonly photoId: string | null;
}

/** Somebody who carries the plan out tells how a work stands. */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly files: FilesService,
    private readonly cycles: CycleService,
    private readonly jmps: JmpService,
    private readonly publications: PublicationService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Adds a report; the same one sent again is stored once. Answers the publication's id. Problems: `common.not_found`,
   * the two denials, `tracking.not_own_line`, `cycle.other_currency`, those of `checkProgress`, `tracking.unknown_photo`,
   * `cycle.wrong_phase`, `common.stale`, `common.id_reused`.
   */
  async run(ctx: Ctx, input: ReportProgressInput): Promise<Outcome<string>> {
    const publication = await this.publications.publication(input.publicationId);
    const cycle = publication && (await this.cycles.cycle(publication.cycleId));
    if (!publication || !cycle) return refusal('common.not_found');
    const lines = await this.jmps.lines(this.uow.db, publication.versionId);
    const line = lines.find((one) => one.lineKey === input.lineKey && !one.reserve);
    if (!line) return refusal('common.not_found', { path: ['lineKey'] });
    const permitted = permit(ctx, 'reportProgress', { jamoatId: publication.jamoatId });
    if (!permitted.ok) return permitted;
    if (!ownsLine(ctx.actor, publication.jamoatId, line)) return refusal('tracking.not_own_line');
    if (input.spent.currency !== cycle.currency) {
      return refusal('cycle.other_currency', {
        path: ['spent'],
        details: { currency: cycle.currency },
      });
    }
    const checked = await this.check(input, line);
    if (!checked.ok) return checked;
    try {
      return await this.uow.run(async (tx) => {
        // In this order: whoever finds a newer state finds also the report that made it, if it is this one sent twice.
        const last = await store.lastRevision(tx, publication.id, input.lineKey);
        const before = await store.findReport(tx, input.id);
        if (before) return sameAs(ctx, before, input);
        return this.write(tx, ctx, publication, input, { progress: checked.value, last });
      });
    } catch (error) {
      const broken = brokenUnique(error);
      if (broken !== 'progress_reports_revision_once' && broken !== 'progress_reports_pkey') {
        throw error;
      }
      // Somebody was faster: this very report sent at the same time, or another about the same state.
      const faster = await store.findReport(this.uow.db, input.id);
      return faster ? sameAs(ctx, faster, input) : refusal('common.stale');
    }
  }

  private async check(input: ReportProgressInput, line: LineContents): Promise<Outcome<Progress>> {
    const progress = checkProgress(
      {
        status: input.status,
        percent: input.percent,
        spentMinor: input.spent.amount,
        note: input.note,
      },
      line.costMinor,
    );
    if (!progress.ok || input.photoId === null) return progress;
    const [photo] = await this.files.pictures([input.photoId]);
    return photo ? progress : refusal('tracking.unknown_photo', { path: ['photoId'] });
  }

  private async write(
    tx: Tx,
    ctx: Ctx,
    publication: PublicationEntity,
    input: ReportProgressInput,
    { progress, last }: { readonly progress: Progress; readonly last: number },
  ): Promise<Outcome<string>> {
    const open = await this.cycles.shareInPhase(tx, publication.cycleId, ['implementation']);
    if (!open.ok) return open;
    if (last !== input.revision) return refusal('common.stale');
    await store.insertReport(tx, {
      ...progress,
      id: input.id,
      publicationId: publication.id,
      jamoatId: publication.jamoatId,
      lineKey: input.lineKey,
      revision: last + 1,
      language: ctx.locale,
      photoId: input.photoId,
      reportedBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      reportedAt: ctx.now,
    });
    await this.audit.record(tx, ctx, {
      act: 'reportProgress',
      jamoatId: publication.jamoatId,
      subjectKind: 'jmp_line',
      subjectId: input.lineKey,
      detail: { status: progress.status, percent: progress.percent },
    });
    return success(publication.id);
  }
}

function sameAs(
  ctx: Ctx,
  before: ProgressReportEntity,
  input: ReportProgressInput,
): Outcome<string> {
  const mine = ctx.actor.kind === 'person' && ctx.actor.personId === before.reportedBy;
  const same =
    before.publicationId === input.publicationId &&
    before.lineKey === input.lineKey &&
    before.status === input.status &&
    before.percent === input.percent &&
    before.spentMinor === input.spent.amount;
  return mine && same ? success(before.publicationId) : refusal('common.id_reused');
}
