import { countVotes, groupBallots, type Instance } from './instance.js';
import type {
  ProjectResult,
  Ruling,
  SelectionResult,
  SelectionRound,
  SelectionRule,
} from './selection-rule.js';
import { byCostThenVotes, type TieCandidate, tieBreaker } from './tie-order.js';

/**
 * Most votes first: down the list by votes, each project that still fits the rest of the budget is selected,
 * one that does not fit is skipped and the next is tried. A project without support is never selected.
 * Source: the "standard method" of participatory budgeting (Pabulib, arXiv 2012.06539, rule `greedy`).
 */
export const greedyByVotes: SelectionRule = { name: 'greedy_by_votes', select };

function select(instance: Instance, ruling: Ruling): SelectionResult {
  const votes = countVotes(groupBallots(instance.ballots), instance.projects.length);
  const candidates = instance.projects.map((p, index) => ({ ...p, votes: votes[index] ?? 0 }));
  const { compare } = tieBreaker(ruling.tieOrder, candidates);
  const queue = candidates
    .filter((candidate) => candidate.votes > 0)
    .sort((a, b) => b.votes - a.votes || compare(a, b));
  const tiedSets = equalNeighbours(queue, (a, b) => a.votes === b.votes);

  let remaining = instance.budget;
  const trace = queue.map((candidate, index): SelectionRound => {
    const fits = candidate.cost <= remaining;
    const remainingBefore = remaining;
    if (fits) remaining -= candidate.cost;
    return {
      round: index + 1,
      position: candidate.position,
      action: fits ? 'selected' : 'skipped',
      cost: candidate.cost,
      remainingBefore,
      remainingAfter: remaining,
      tied: positionsOf(tiedSets.find((set) => set.includes(candidate)) ?? []),
      effectiveVotes: null,
      highestPayment: null,
    };
  });
  const winners = trace.filter((r) => r.action === 'selected').map((r) => r.position);
  const won = new Set(winners);
  return {
    rule: 'greedy_by_votes',
    winners,
    everyProject: candidates.map((c) => projectResult(c, trace, remaining)),
    trace,
    ties: tiedSets.map(positionsOf),
    // Projects equal in votes and cost stand beside each other, so the lot only says which of them win: it decided
    // exactly when some of such a set won and some did not.
    lotDecided: equalNeighbours(queue, (a, b) => byCostThenVotes(a, b) === 0).some(
      (set) => new Set(set.map((c) => won.has(c.position))).size > 1,
    ),
    totalCost: instance.budget - remaining,
  };
}

function projectResult(
  candidate: TieCandidate,
  trace: readonly SelectionRound[],
  remainingAtEnd: bigint,
): ProjectResult {
  const { position, votes, cost } = candidate;
  const round = trace.find((entry) => entry.position === position);
  const won = round?.action === 'selected';
  return {
    position,
    votes,
    cost,
    outcome: won ? 'won' : 'not_won',
    reason: won ? 'selected' : round ? 'does_not_fit' : 'no_support',
    round: round?.round ?? null,
    remainingBefore: round?.remainingBefore ?? remainingAtEnd,
    support: null,
  };
}

/** Runs of two or more neighbours of the queue that are equal. */
function equalNeighbours(
  queue: readonly TieCandidate[],
  equal: (a: TieCandidate, b: TieCandidate) => boolean,
): readonly (readonly TieCandidate[])[] {
  const runs: TieCandidate[][] = [];
  for (const candidate of queue) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && equal(previous, candidate)) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs.filter((run) => run.length > 1);
}

function positionsOf(set: readonly TieCandidate[]): readonly number[] {
  return set.map((candidate) => candidate.position).sort((a, b) => a - b);
}
