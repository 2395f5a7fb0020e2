import { Injectable } from '@nestjs/common';
import { readReceiptCode } from '../../../domain/choice/receipt-code.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import { receiptHash } from '../cast/pseudonym.js';
import { ReceiptEntity } from './sealed.entity.js';

/** The published receipts of sealed choices. */
@Injectable()
export class Receipts {
  constructor(private readonly uow: UnitOfWork) {}

  count(choiceId: string): Promise<number> {
    return this.uow.db.countBy(ReceiptEntity, { choiceId });
  }

  isCounted(choiceId: string, typed: string): Promise<boolean> {
    const hash = receiptHash(readReceiptCode(typed));
    return this.uow.db.existsBy(ReceiptEntity, { choiceId, hash });
  }

  /** One hash a line, sorted; `null` when the choice is not sealed. */
  async list(choiceId: string): Promise<string | null> {
    const rows = await this.uow.db.query<{ line: string | null }[]>(
      `SELECT (SELECT coalesce(string_agg(encode(hash, 'hex') || E'\\n', '' ORDER BY hash), '')
               FROM receipts WHERE choice_id = choices.id) AS line
       FROM choices WHERE id = $1 AND status IN ('sealed', 'counted')`,
      [choiceId],
    );
    return rows[0]?.line ?? null;
  }
}
