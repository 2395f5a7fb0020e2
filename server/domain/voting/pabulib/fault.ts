import type { votingProblems } from '../../problems/voting.problems.js';
import { byteOrderMarkLength, isLineEnd, lineEnds } from './characters.js';

export type PbProblemCode = Extract<keyof typeof votingProblems, `voting.pb_${string}`>;

/**
 * Why a file cannot be read, and the byte where. Thrown only between the parts of the reader: its entry turns it into a
 * problem, so that the inner loop carries neither lines nor outcomes.
 */
export class PbFault extends Error {
  constructor(
    readonly code: PbProblemCode,
    readonly offset: number,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** Line and character of a byte, both from 1; a character beyond ASCII counts as one, a byte order mark as none. */
export function positionOf(
  bytes: Uint8Array,
  offset: number,
): { readonly line: number; readonly column: number } {
  const start = byteOrderMarkLength(bytes);
  let column = 1;
  for (let at = offset - 1; at >= start && !isLineEnd(bytes[at]!); at--)
    if ((bytes[at]! & 0xc0) !== 0x80) column += 1;
  return { line: 1 + lineEnds(bytes, 0, offset), column };
}
