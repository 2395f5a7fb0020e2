import { createHmac, randomBytes } from 'node:crypto';
import { codeOfDigest } from '../../../domain/choice/personal-code.js';

/** A fresh key for the codes of one choice: 32 random bytes. */
export function newCodeKey(): Buffer {
  return randomBytes(32);
}

/**
 * The code somebody gets by one request to issue. It is made from the request's own random id, which is stored nowhere:
 * the same request sent twice prints the same slips, and neither the tables nor the key give a code away.
 */
export function codeFor(key: Buffer, requestId: string, rollEntryId: string): string {
  return codeOfDigest(keyed(key, `slip:${requestId}:${rollEntryId}`));
}

/** What is kept of a code: 32 bytes. */
export function hashOfCode(key: Buffer, code: string): Buffer {
  return keyed(key, `code:${code}`);
}

/** What is kept of a request to issue, by which its repeat is known: 32 bytes. */
export function hashOfRequest(key: Buffer, personId: string, requestId: string): Buffer {
  return keyed(key, `request:${personId}:${requestId}`);
}

function keyed(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}
