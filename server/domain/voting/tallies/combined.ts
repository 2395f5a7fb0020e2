import { type Outcome, refusal, success } from '../../outcome.js';
import { type Electorate, ElectorateBuilder } from '../electorate.js';
import type { Instance } from '../instance.js';
import type { Ruling } from '../rule.js';
import type { Selection } from '../selection.js';
import { select } from '../select.js';
import type { MixedElection } from './meeting.js';

/**
 * Counts ballots and hands together by a rule that looks only at how many support a project: greedy by votes or by votes
 * per cost, with or without a threshold. Exact: nothing is lost by not knowing whose hand it was.
 * `eligible`: positions that take part; absent: all.
 *
 * Refused as `tally.not_ballots` for every other rule while there are meetings: equal shares and Phragmén depend on who
 * supports what together, which no tally tells.
 */
export function selectFromTallies(
  mixed: MixedElection,
  ruling: Ruling,
  eligible?: readonly number[],
): Outcome<Selection> {
  const { meetings } = mixed;
  if (ruling.rule.kind !== 'greedy' && meetings.length > 0)
    return refusal('tally.not_ballots', { path: ['rule'], details: { meetings: meetings.length } });
  return success(select(instanceOfCounts(mixed, eligible), ruling));
}

/**
 * The election as greedy rules see it: votes and voters are those of ballots and meetings together. Those who came to a
 * meeting stand in it as voters of their village without a list of their own, so it is good for nothing else.
 */
export function instanceOfCounts(mixed: MixedElection, eligible?: readonly number[]): Instance {
  const { projects, budget, individuals, meetings, hands } = mixed;
  const builder = withIndividuals(individuals);
  for (const { attendance, village } of meetings)
    if (attendance > 0) builder.add([], [], 0, village, attendance);
  const allowed = eligible && new Set(eligible);
  const votes = individuals.votes.map((number, p) =>
    allowed && !allowed.has(p + 1) ? 0 : hands.reduce((sum, row) => sum + row[p]!, number),
  );
  return { projects, budget, electorate: { ...builder.build(), votes, score: votes } };
}

/** A builder that holds the ballots already. */
export function withIndividuals(individuals: Electorate): ElectorateBuilder {
  const { classCount, choiceStart, project, points, village, villages, weight } = individuals;
  const builder = new ElectorateBuilder(individuals.projectCount);
  for (let i = 0; i < classCount; i++) {
    const [from, to] = [choiceStart[i]!, choiceStart[i + 1]!];
    const own = project.subarray(from, to);
    builder.add(own, points.subarray(from, to), to - from, villages[village[i]!], weight[i]);
  }
  return builder;
}
