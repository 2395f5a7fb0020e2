import { createHmac, randomBytes } from 'node:crypto';
import { receiptCode } from '../../../domain/choice/receipt-code.js';

const pseudonymBytes = 16;

/** A fresh secret for one choice: 32 random bytes. */
export function newChoiceKey(): Buffer {
  return randomBytes(32);
}

/** Under which name the ballot of somebody on the roll is kept: the same for every ballot of this voter. */
export function pseudonymOfVoter(key: Buffer, rollEntryId: string): Buffer {
  return keyed(key, rollEntryId).subarray(0, pseudonymBytes);
}

/** Under which name a ballot typed from paper is kept: it belongs to no line of the roll. */
export function pseudonymOfPaper(key: Buffer, typedId: string): Buffer {
  return keyed(key, `paper:${typedId}`).subarray(0, pseudonymBytes);
}

/** The receipt of a voter. It says that a ballot was recorded; made without its content, it cannot show what is in it. */
export function receiptOfVoter(key: Buffer, rollEntryId: string): string {
  return receiptCode(keyed(key, `receipt:${rollEntryId}`));
}

function keyed(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
