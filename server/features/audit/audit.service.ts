import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditEntryEntity } from './audit.entity.js';

export interface AuditFact {
  readonly act: string;
  readonly jamoatId: string | null;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Codes, counts and hashes; never a name, a text or a vote. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** The trail: written inside the transaction of the act, append-only by the database's own means. */
@Injectable()
export class AuditService {
  async record(tx: Tx, ctx: Ctx, fact: AuditFact): Promise<void> {
    await tx.insert(AuditEntryEntity, {
      at: ctx.now,
      actorId: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      act: fact.act,
      jamoatId: fact.jamoatId,
      subjectKind: fact.subjectKind,
      subjectId: fact.subjectId,
      detail: fact.detail ?? {},
    });
  }
}
