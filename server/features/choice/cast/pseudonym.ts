import { createHash, createHmac, randomBytes } from 'node:crypto';
import { receiptCode } from '../../../domain/choice/receipt-code.js';

const pseudonymBytes = 16;
const tagBytes = 16;

/**
 * A fresh secret for one choice: 32 random bytes. What is made under it is kept apart by a word in front; it is destroyed
 * at the seal, and with it every way from a person to a ballot or from a receipt to a ballot.
 */
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

/**
 * The receipt of one casting, `castId` in lower case: a repeat gives the same. Made without voter and content, it shows
 * that a ballot was recorded and cannot show whose or what is in it.
 */
export function receiptOfCast(key: Buffer, castId: string): string {
  return receiptCode(keyed(key, `receipt:${castId}`));
}

/** What is published of a receipt. */
export function receiptHash(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}

export interface CommittedBallot {
  readonly pseudonym: Buffer;
  readonly villageId: string;
  readonly positions: readonly number[];
  readonly receiptHash: Buffer | null;
}

/**
 * What the trail keeps of a ballot: which pseudonym (16 bytes) and what it holds (32 bytes), both under the choice's key,
 * in hexadecimal. As long as the key lives the ballots can be checked against the trail; without it it says nothing.
 * `null` for the content: the ballot was withdrawn.
 */
export function commitmentOf(key: Buffer, ballot: CommittedBallot): string {
  const { pseudonym, villageId, positions, receiptHash: hash } = ballot;
  const content = `ballot:${pseudonym.toString('hex')}:${villageId}:${positions.join(',')}:${hash?.toString('hex') ?? ''}`;
  return tagOf(key, pseudonym) + keyed(key, content).toString('hex');
}

export function withdrawalOf(key: Buffer, pseudonym: Buffer): string {
  return (
    tagOf(key, pseudonym) + keyed(key, `withdrawn:${pseudonym.toString('hex')}`).toString('hex')
  );
}

function tagOf(key: Buffer, pseudonym: Buffer): string {
  return keyed(key, `tag:${pseudonym.toString('hex')}`)
    .subarray(0, tagBytes)
    .toString('hex');
}

function keyed(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
