import type { Tx } from '../../../platform/db/handles.js';
import { turnToPaper } from '../roll/roll.store.js';
import { deleteBallot } from './ballot.store.js';
import { pseudonymOfVoter, withdrawalOf } from './pseudonym.js';

/**
 * Takes back what somebody handed in by phone or web, because a paper of theirs lies in a box and cannot be taken out:
 * the ballot goes, the participation turns to paper and remembers it, so that the voter can be told. Answers what the trail has to keep of it.
 */
export async function withdrawBallot(
  tx: Tx,
  key: Buffer,
  choiceId: string,
  rollEntryId: string,
): Promise<string> {
  const pseudonym = pseudonymOfVoter(key, rollEntryId);
  const had = await deleteBallot(tx, choiceId, pseudonym);
  if (!had) throw new Error('a participation by phone or web without its ballot');
  await turnToPaper(tx, choiceId, rollEntryId);
  return withdrawalOf(key, pseudonym);
}
