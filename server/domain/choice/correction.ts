import { type Outcome, refusal, success } from '../outcome.js';
import type { Phase } from '../phase/phase.js';
import { choiceActRules } from './choice-status.js';

/** From the count to the end of the works: an error may be found late. */
export const correctablePhases = [
  'choice',
  'drafting',
  'consultation',
  'approval',
  'implementation',
] as const satisfies readonly Phase[];

export function isCorrectable(phase: Phase): boolean {
  return (correctablePhases as readonly Phase[]).includes(phase);
}

/** The two sides that correct a result: those that opened the count. */
export const correctionSides = choiceActRules.count.sides;

/** Characters of the reason. */
export const longestCorrectionReason = 1000;

/**
 * The works a version leaves out, ascending, of a ballot list of `listed` works.
 * Problems: `choice.left_out_unknown`, `choice.all_left_out`.
 */
export function usableLeftOut(
  leftOut: readonly number[],
  listed: number,
): Outcome<readonly number[]> {
  const path = ['leftOut'];
  const numbers = [...new Set(leftOut)].sort((a, b) => a - b);
  const unknown = numbers.find((number) => number < 1 || number > listed);
  if (unknown !== undefined) {
    return refusal('choice.left_out_unknown', { path, details: { number: unknown, max: listed } });
  }
  return numbers.length === listed ? refusal('choice.all_left_out', { path }) : success(numbers);
}
