import { QueryFailedError } from 'typeorm';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { Tx } from '../../../platform/db/handles.js';
import { RepeatTransaction } from '../../../platform/db/transaction-end.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import type { AuditService } from '../../audit/audit.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import { sealPaper } from '../paper/seal-paper.js';
import { throwCodesAway } from '../code/code.store.js';
import { agrees, checkBallots } from './check-ballots.js';

const lockNotAvailable = '55P03';

/**
 * Seals a closed choice: compares the ballots with the trail, then lets the database copy who took part and what was
 * handed in, each in a random order of its own, and drop the tables they came from together with the key. Nothing leads
 * from one to the other any more. Problem: `choice.ballots_differ_from_trail`; nothing is sealed then.
 */
export async function sealChoice(
  tx: Tx,
  ctx: Ctx,
  audit: AuditService,
  choice: ChoiceEntity,
): Promise<Outcome<undefined>> {
  const key = await store.readKey(tx, choice.id);
  const check = await checkBallots(tx, choice.id, key);
  if (!agrees(check)) {
    const { changed, added, removed, strangers } = check;
    return refusal('choice.ballots_differ_from_trail', {
      details: { changed, added, removed, strangers },
    });
  }
  await sealPaper(tx, choice);
  await throwCodesAway(tx, choice.id);
  await moveToSealedTables(tx, choice.id);
  await store.updateChoice(tx, choice.id, { status: 'sealed', sealedAt: ctx.now });
  await audit.record(tx, ctx, {
    act: 'sealBallots',
    jamoatId: choice.jamoatId,
    subjectKind: 'choice',
    subjectId: choice.id,
    detail: { ballots: check.ballots },
  });
  return success(undefined);
}

/** The choice must be closed. Dropping waits for every statement on the tables; when that takes too long, all is tried anew. */
export async function moveToSealedTables(tx: Tx, choiceId: string): Promise<void> {
  try {
    await tx.query(`SET LOCAL lock_timeout = '2s'`);
    await tx.query(`SELECT seal_choice_tables($1)`, [choiceId]);
  } catch (error) {
    const { code } = (error as { driverError?: { code?: string } }).driverError ?? {};
    if (error instanceof QueryFailedError && code === lockNotAvailable)
      throw new RepeatTransaction();
    throw error;
  }
}
