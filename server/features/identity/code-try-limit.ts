import { Injectable } from '@nestjs/common';
import { admitCodeTry } from '../../domain/identity/try-limit.js';
import type { Outcome } from '../../domain/outcome.js';
import type { Tx } from '../../platform/db/handles.js';
import { insertTry, lockSource, recentWrongCodes } from './try.store.js';

/** How many wrong personal codes one network may send. A right one leaves no trace here. */
@Injectable()
export class CodeTryLimit {
  /** Problem: `identity.too_many_tries`. Tries from one network are judged one after another until the transaction ends. */
  async admit(tx: Tx, source: string, now: Date): Promise<Outcome<undefined>> {
    await lockSource(tx, source);
    return admitCodeTry(await recentWrongCodes(tx, source, now), now);
  }

  async countWrong(tx: Tx, source: string, now: Date): Promise<void> {
    const wrong = { purpose: 'code', loginHash: '', source, device: null } as const;
    await insertTry(tx, { ...wrong, at: now, succeeded: false });
  }
}
