import { Injectable } from '@nestjs/common';
import { may } from '../../domain/policy/act-rule.js';
import { permissions } from '../../domain/policy/permissions.js';
import type { ProblemCode } from '../../domain/problems/problem-table.js';
import type { Tx } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { ownsLine } from './own-line.js';
import * as store from './tracking.store.js';

/** How works stand, for other features. */
@Injectable()
export class TrackingService {
  /** For seeds: stores a report as it is given. */
  async insertReport(tx: Tx, report: store.NewReport): Promise<void> {
    await store.insertReport(tx, report);
  }

  /** Whether the viewer could report on this line now, by the rules the act itself asks. */
  viewerCanReport(
    ctx: Ctx,
    cycle: CycleEntity,
    line: { readonly implementerId: string | null },
  ): { act: 'reportProgress'; allowed: boolean; reason: ProblemCode | null } {
    const reason = whyNot(ctx, cycle, line);
    return { act: 'reportProgress', allowed: reason === null, reason };
  }
}

function whyNot(
  ctx: Ctx,
  cycle: CycleEntity,
  line: { readonly implementerId: string | null },
): ProblemCode | null {
  const permission = may(ctx.actor, permissions.reportProgress, { jamoatId: cycle.jamoatId });
  if (!permission.allowed) return permission.reason;
  if (!ownsLine(ctx.actor, cycle.jamoatId, line)) return 'tracking.not_own_line';
  return cycle.phase === 'implementation' ? null : 'cycle.wrong_phase';
}
