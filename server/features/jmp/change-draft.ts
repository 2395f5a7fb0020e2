import { Injectable } from '@nestjs/common';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { ActName } from '../../domain/policy/permissions.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import type { JmpVersionEntity } from './jmp.entity.js';
import { JmpService } from './jmp.service.js';
import * as store from './jmp.store.js';
import { findLines, type LineContents } from './line-item.store.js';

/** Which draft is changed, and the number of its state the sender has seen. */
export interface DraftAddress {
  readonly versionId: string;
  readonly revision: number;
}

export interface LockedDraft {
  readonly cycle: CycleEntity;
  readonly version: JmpVersionEntity;
  /** In the order of the plan, the reserve list last. */
  readonly lines: readonly LineContents[];
}

/** The frame of every change of a draft: one at a time, on the state its sender has seen, while the cycle is in drafting. */
@Injectable()
export class ChangeDraft {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cycles: CycleService,
    private readonly jmps: JmpService,
    private readonly audit: AuditService,
  ) {}

  /**
   * Answers the id of the version. `sentBefore` may recognise a repetition of what is stored already; it is asked only
   * when the draft has changed since. Problems: `common.not_found`, the two denials, `cycle.wrong_phase`,
   * `common.stale`, and those of `work`.
   */
  async run(
    ctx: Ctx,
    act: ActName,
    address: DraftAddress,
    work: (tx: Tx, draft: LockedDraft) => Promise<Outcome<undefined>>,
    sentBefore: (draft: LockedDraft) => boolean | Promise<boolean> = () => false,
  ): Promise<Outcome<string>> {
    const known = await this.jmps.version(this.uow.db, address.versionId);
    const [jmp] = known ? await store.findJmps(this.uow.db, [known.jmpId]) : [];
    if (!known || !jmp) return refusal('common.not_found');
    const permitted = await this.jmps.permitted(ctx, act, jmp.cycleId);
    if (!permitted.ok) return permitted;
    return this.uow.run(async (tx) => {
      const open = await this.cycles.shareInPhase(tx, jmp.cycleId, ['drafting']);
      if (!open.ok) return open;
      const version = await store.lockVersion(tx, known.id);
      // A version that was returned stays as it was read; its successor is the draft.
      if (version?.status !== 'draft') return refusal('common.stale');
      await store.lockEnvelopes(tx, jmp.cycleId);
      const draft = { cycle: open.value, version, lines: await findLines(tx, [version.id]) };
      if (version.revision !== address.revision) {
        return (await sentBefore(draft)) ? success(version.id) : refusal('common.stale');
      }
      const done = await work(tx, draft);
      if (!done.ok) return done;
      await store.updateVersion(tx, version.id, { revision: version.revision + 1 });
      await this.audit.record(tx, ctx, {
        act,
        jamoatId: version.jamoatId,
        subjectKind: 'jmp_version',
        subjectId: version.id,
        detail: { revision: version.revision + 1 },
      });
      return success(version.id);
    });
  }
}

/** The line with this key. Problem: `common.not_found`. */
export function lineOf(draft: Pick<LockedDraft, 'lines'>, key: string): Outcome<LineContents> {
  const line = draft.lines.find((one) => one.lineKey === key);
  return line ? success(line) : refusal('common.not_found', { path: ['key'] });
}
