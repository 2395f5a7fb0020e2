import { type Outcome, refusal, success } from '../outcome.js';
import { type BallotRule, validateBallot } from '../voting/ballot-rule.js';
import { parseTypedPositions } from './typed-positions.js';

/** Why a paper out of the box is not counted, in the order of the digits with which it is typed. */
export const invalidReasons = ['too_many', 'unclear', 'signed', 'torn', 'foreign'] as const;
export type InvalidReason = (typeof invalidReasons)[number];

/** What somebody read on one paper. `positions` is empty for a blank one and for an invalid one. */
export interface ReadPaper {
  readonly positions: readonly number[];
  /** `null`: valid. */
  readonly invalid: InvalidReason | null;
}

/** Papers are stamped and entered by the stack. */
export const mostInStack = 100;
export const mostStacks = 999;

/** The number stamped on a paper when the box is opened: place, stack, number in it. */
export function countNumber(place: number, stack: number, number: number): string {
  return [place, stack, number].join('-');
}

export function isCountNumber(stack: number, number: number): boolean {
  return within(stack, mostStacks) && within(number, mostInStack);
}

function within(number: number, most: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= most;
}

/**
 * A paper as typed at the keyboard: the numbers ticked with spaces between them, `0` for a blank one, `x1` to `x5` for an
 * invalid one with its reason. Problems: `choice.entry_unreadable`, and those of the ballot's rule.
 */
export function parsePaperEntry(rule: BallotRule, text: string): Outcome<ReadPaper> {
  const typed = text.trim().toLowerCase();
  if (typed === '0') return success({ positions: [], invalid: null });
  const reason = /^[xх]\s*(\d)$/.exec(typed)?.[1];
  if (reason !== undefined) {
    const invalid = invalidReasons[Number(reason) - 1];
    return invalid ? success({ positions: [], invalid }) : unreadable();
  }
  const positions = parseTypedPositions(typed);
  if (!positions.ok) return unreadable();
  return checkPaper(rule, { positions: positions.value, invalid: null });
}

/**
 * A paper that may be stored, its positions ascending: a blank one is valid, an invalid one carries no positions.
 * Problems: `choice.entry_unreadable`, `voting.ballot_*`.
 */
export function checkPaper(rule: BallotRule, paper: ReadPaper): Outcome<ReadPaper> {
  if (paper.invalid !== null) return paper.positions.length > 0 ? unreadable() : success(paper);
  const positions = validateBallot({ ...rule, allowEmpty: true }, paper.positions);
  return positions.ok ? success({ positions: positions.value, invalid: null }) : positions;
}

function unreadable() {
  return refusal('choice.entry_unreadable', { path: ['positions'] });
}
