import { type Outcome, refusal, success } from '../outcome.js';

const mostNumbers = 200;

/**
 * The numbers a clerk has typed from one paper, in their order: digits with blanks, commas or points between them. The
 * ballot rule says whether they make a ballot. Problem: `choice.typed_unreadable`.
 */
export function parseTypedPositions(text: string): Outcome<readonly number[]> {
  const words = text.split(/[\s,.;]+/).filter(Boolean);
  return words.length > 0 &&
    words.length <= mostNumbers &&
    words.every((word) => /^\d{1,3}$/.test(word))
    ? success(words.map(Number))
    : refusal('choice.typed_unreadable', { path: ['positions'] });
}
