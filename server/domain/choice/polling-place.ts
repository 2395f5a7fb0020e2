import { type Problem, problem } from '../outcome.js';
import type { ProblemCode } from '../problems/problem-table.js';

/** Numbers of ballot papers at one polling place, whole, from 0; `null`: not entered yet. */
export interface PlaceNumbers {
  /** Printed and handed to the place, all its batches together. */
  readonly issued: number;
  readonly inBox: number | null;
  /** Given back by a voter who took a fresh one. */
  readonly spoiled: number | null;
  readonly unused: number | null;
  /** Persons on the place's list, whatever became of their participation. */
  readonly marked: number;
  /** Entered by two and the same, or decided; a blank one is among them. */
  readonly valid: number;
  /** Of the valid ones those that support nothing. */
  readonly blank: number;
  /** Out of the box, but not to be counted. */
  readonly invalid: number;
}

/**
 * `issued`: issued = in the box + spoiled + unused. `marked`: in the box = persons marked as voting there. `read`: in the
 * box = valid + invalid.
 */
export const balanceNames = ['issued', 'marked', 'read'] as const;
export type BalanceName = (typeof balanceNames)[number];

export interface Balance {
  readonly balance: BalanceName;
  /** The two sides of the equation. */
  readonly stated: number;
  readonly accounted: number;
}

/** Papers are printed in batches of at most so many; each has the works in an order of its own. */
export const mostPapersInBatch = 100;
const mostPapers = 1_000_000;

/** The three balances of a place; empty while one of its numbers is not entered. */
export function balancesOf(numbers: PlaceNumbers): readonly Balance[] {
  const { issued, inBox, spoiled, unused, marked, valid, invalid } = numbers;
  if (inBox === null || spoiled === null || unused === null) return [];
  return [
    { balance: 'issued', stated: issued, accounted: inBox + spoiled + unused },
    { balance: 'marked', stated: inBox, accounted: marked },
    { balance: 'read', stated: inBox, accounted: valid + invalid },
  ];
}

export function holds({ stated, accounted }: Balance): boolean {
  return stated === accounted;
}

/** What a place still owes before the choice can be sealed. */
export interface PlaceState {
  readonly name: string;
  readonly numbers: PlaceNumbers;
  /** The list of an offline place; an online place marks as it goes. */
  readonly listMissing: boolean;
  readonly sheets: number;
  /** Papers entered by one person only, and papers whose two entries differ. */
  readonly once: number;
  readonly differing: number;
  readonly openIncidents: number;
  /** Deviations that a note signed by two different persons explains. */
  readonly explained: readonly Balance[];
}

const problemOfBalance: Readonly<Record<BalanceName, ProblemCode>> = {
  issued: 'choice.balance_issued',
  marked: 'choice.balance_marked',
  read: 'choice.balance_read',
};

/** What stands against sealing at one place, each in a sentence that names it. A place without paper owes nothing. */
export function placeObstacles(state: PlaceState): readonly Problem[] {
  const { name: place, numbers, once, differing, openIncidents } = state;
  if (numbers.issued === 0 && numbers.marked === 0 && !numbers.inBox) return [];
  if (state.listMissing) return [problem('choice.desk_list_missing', { details: { place } })];
  const { inBox } = numbers;
  if (inBox === null || numbers.spoiled === null || numbers.unused === null)
    return [problem('choice.place_counts_missing', { details: { place } })];
  if (inBox > 0 && state.sheets === 0)
    return [problem('choice.sheet_missing', { details: { place, inBox } })];
  return [
    ...(once > 0 ? [problem('choice.entries_missing', { details: { place, count: once } })] : []),
    ...(differing > 0
      ? [problem('choice.entries_differ', { details: { place, count: differing } })]
      : []),
    ...(openIncidents > 0
      ? [problem('choice.incidents_open', { details: { place, count: openIncidents } })]
      : []),
    // While entries are missing or differ, what is read cannot be compared with the box.
    ...balancesOf(numbers)
      .filter((one) => one.balance !== 'read' || once + differing === 0)
      .filter((one) => !holds(one) && !state.explained.some((note) => isSame(note, one)))
      .map((one) => imbalance(place, numbers, one)),
  ];
}

/** Whether a note was written about just these two numbers: once one of them changes it explains nothing. */
export function isSame(a: Balance, b: Balance): boolean {
  return a.balance === b.balance && a.stated === b.stated && a.accounted === b.accounted;
}

function imbalance(place: string, numbers: PlaceNumbers, one: Balance): Problem {
  const { inBox, spoiled, unused, valid, invalid } = numbers;
  const { stated, accounted } = one;
  const details = { place, stated, accounted };
  const parts = { inBox: inBox ?? 0, spoiled: spoiled ?? 0, unused: unused ?? 0, valid, invalid };
  return problem(problemOfBalance[one.balance], { details: { ...details, ...parts } });
}

/** The first of these numbers that is not a whole number of papers, or `null`. */
export function unusableCount<N extends string>(counts: Readonly<Record<N, number>>): N | null {
  const names = Object.keys(counts) as N[];
  return (
    names.find((name) => {
      const count = counts[name];
      return !Number.isInteger(count) || count < 0 || count > mostPapers;
    }) ?? null
  );
}
