import { blocksOf, type CountedBallot, type CountInput, villageBlocks } from './count-choice.js';
import type { ProjectResult, ResultDocument, ResultTally, RuleResult } from './result-document.js';

/*
 * Works that a corrected count leaves out because they cannot be carried out. The sealed ballots stay as they are: a tick
 * or a hand for such a work counts for nothing, the others of the same ballot count. The work keeps its number, so that
 * the lot between others stays the one that was drawn; without supporters no rule chooses it.
 */

/** Ballots without the ticks for works that are left out. */
export function ballotsLeavingOut<B extends CountedBallot>(
  ballots: readonly B[],
  leftOut: readonly number[],
): readonly B[] {
  if (leftOut.length === 0) return ballots;
  return ballots.map((ballot) => ({
    ...ballot,
    positions: ballot.positions.filter((position) => !leftOut.includes(position)),
  }));
}

/** Hands without those raised for or against works that are left out. */
export function handsLeavingOut(
  tallies: readonly ResultTally[],
  leftOut: readonly number[],
): readonly ResultTally[] {
  return tallies.map((tally) => ({
    ...tally,
    hands: tally.hands.map((count, p) =>
      leftOut.includes(p + 1) ? { yes: 0, no: 0, abstain: 0 } : count,
    ),
  }));
}

/** The result of such a count as it is shown: what was left out is named, and how many supported it stays to be read. */
export function withLeftOut(
  counted: ResultDocument,
  whole: Pick<CountInput, 'ballots'>,
  tallies: readonly ResultTally[],
  leftOut: readonly number[],
): ResultDocument {
  const { ballots } = whole;
  return {
    ...counted,
    leftOut,
    emptyBallots: ballots.filter(({ positions }) => positions.length === 0).length,
    projects: counted.projects.map((project) =>
      leftOut.includes(project.position)
        ? { ...project, votes: votesFor(project.position, ballots, tallies) }
        : project,
    ),
    binding: named(counted.binding, leftOut),
    beside: named(counted.beside, leftOut),
    blocks: blocksOf(ballots, villageBlocks(ballots), counted.projects.length),
    ...(counted.tallies ? { tallies } : {}),
  };
}

function votesFor(
  position: number,
  ballots: readonly CountedBallot[],
  tallies: readonly ResultTally[],
): number {
  const ticks = ballots.filter(({ positions }) => positions.includes(position)).length;
  return tallies.reduce((sum, { hands }) => sum + (hands[position - 1]?.yes ?? 0), ticks);
}

const notCounted: ProjectResult = {
  verdict: 'left_out',
  rank: null,
  selectedBy: null,
  missingMinor: null,
  restMinor: null,
  support: null,
  enough: null,
};

function named(rule: RuleResult, leftOut: readonly number[]): RuleResult {
  return {
    ...rule,
    projects: rule.projects.map((project, p) => (leftOut.includes(p + 1) ? notCounted : project)),
    turns: rule.turns.filter(({ position }) => !leftOut.includes(position)),
  };
}

/** Whether two versions leave out the same works, so that one only says something about the other. */
export function isSameList(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((position) => others.includes(position));
}
