import { Injectable } from '@nestjs/common';
import type { AuditDetail } from '../../domain/audit/entry-body.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import type { Tx } from '../../platform/db/handles.js';
import { RepeatTransaction } from '../../platform/db/transaction-end.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditEntryEntity } from './audit.entity.js';
import { forgetLane, nextLink } from './lane.js';

export interface AuditFact {
  readonly act: string;
  readonly jamoatId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Codes, counts and hashes; never a name, a text or a vote. */
  readonly detail?: AuditDetail;
}

/** The trail: written inside the transaction of the act, chained, append-only by the database's own means. */
@Injectable()
export class AuditService {
  async record(tx: Tx, ctx: Ctx, fact: AuditFact): Promise<void> {
    const facts = {
      at: ctx.now,
      actorId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      act: fact.act,
      jamoatId: fact.jamoatId,
      subjectKind: fact.subjectKind,
      subjectId: fact.subjectId,
      detail: fact.detail ?? {},
    };
    const { seq, ...link } = await nextLink(tx, facts);
    try {
      await tx.insert(AuditEntryEntity, { ...facts, ...link, seq: String(seq) });
    } catch (error) {
      if (brokenUnique(error) !== 'audit_entries_pkey') throw error;
      // The place is taken: the lane is not where this process thought it was.
      await forgetLane(tx);
      throw new RepeatTransaction();
    }
  }
}
