import { compareSelections, type Measures } from '../voting/explain/compare.js';
import { explain } from '../voting/explain/explain.js';
import { turnsOf } from '../voting/explain/turns.js';
import type { Instance } from '../voting/instance.js';
import { select } from '../voting/select.js';
import { instanceOfCounts } from '../voting/tallies/combined.js';
import type { MixedElection } from '../voting/tallies/meeting.js';
import { type ChoiceRule, charterRuling, otherRule } from './choice-rule.js';
import { blocksOf, type CountInput, instanceOfBallots, villageBlocks } from './count-choice.js';
import type { ProjectResult, ResultDocument, ResultTally, RuleResult } from './result-document.js';
import { type MixedSelection, selectWithHands, withHands } from './tallied-hands.js';
import { writtenRule } from './written-rule.js';

/**
 * Counts a choice in which hands were counted at meetings. What is said of ballots (how many have a winner, the villages)
 * holds for the ballots alone: a tally does not tell who raised which hands. What would have been enough is not reckoned.
 */
export function countWithHands(input: CountInput, tallies: readonly ResultTally[]): ResultDocument {
  const blocks = villageBlocks(input.ballots);
  const ballots = instanceOfBallots(input, blocks);
  const mixed = withHands(
    ballots,
    tallies.map(({ villageId, attendance, hands }) => ({ village: villageId, attendance, hands })),
  );
  const counts = instanceOfCounts(mixed);
  const rules = [input.rule, otherRule[input.rule]] as const;
  const [binding, beside] = rules.map((rule) => selectWithHands(mixed, rulingOf(rule, input)));
  if (!binding || !beside) throw new Error('a choice is counted by two rules');
  // What only hands support says nothing about ballots.
  const onBallots = ({ winners }: MixedSelection) => ({
    winners: winners.filter((position) => ballots.electorate.votes[position - 1] !== 0),
  });
  const { first, second } = compareSelections(ballots, onBallots(binding), onBallots(beside));
  const names = blocks.map((_, index) => String(index));
  const written = (rule: ChoiceRule, selection: MixedSelection, measures: Measures) =>
    rule === 'greedy_score'
      ? greedyResult(counts, input, measures, names)
      : blockResult(mixed, counts, { rule, selection, measures, names, input });
  return {
    version: 2,
    stepMinor: String(input.stepMinor),
    tieOrder: input.tieOrder,
    currency: input.currency,
    budgetMinor: String(input.budgetMinor),
    ballots: input.ballots.length,
    emptyBallots: input.ballots.filter(({ positions }) => positions.length === 0).length,
    projects: counts.projects.map(({ position, id, cost }, p) => ({
      position,
      code: id,
      costMinor: String(cost),
      votes: counts.electorate.votes[p] ?? 0,
    })),
    binding: written(rules[0], binding, first),
    beside: written(rules[1], beside, second),
    blocks: blocksOf(input.ballots, blocks, counts.projects.length),
    tallies,
  };
}

function rulingOf(rule: ChoiceRule, { stepMinor, tieOrder }: CountInput) {
  return charterRuling(rule, stepMinor, tieOrder);
}

/** Most votes first: only how many support a work matters, so its explanation is the usual one. */
function greedyResult(
  counts: Instance,
  input: CountInput,
  measures: Measures,
  blockOrder: readonly string[],
): RuleResult {
  const ruling = rulingOf('greedy_score', input);
  const selection = select(counts, ruling);
  return writtenRule(
    { rule: 'greedy_score', ruling, selection, explanation: explain(counts, ruling, selection) },
    { measures, blockOrder, enoughFor: new Map(), budgetMinor: input.budgetMinor },
  );
}

/** Block shares: what they took, and the way down the list by votes afterwards. */
function blockResult(
  mixed: MixedElection,
  counts: Instance,
  given: {
    readonly rule: ChoiceRule;
    readonly selection: MixedSelection;
    readonly measures: Measures;
    readonly names: readonly string[];
    readonly input: CountInput;
  },
): RuleResult {
  const { rule, selection, measures, names, input } = given;
  const { winners, selectedBy } = selection;
  const byVotes = rulingOf('greedy_score', input);
  const villages = new Map(measures.villages.map((one) => [one.village, one]));
  const people = mixed.meetings.reduce(
    (sum, { attendance }) => sum + attendance,
    mixed.individuals.voters,
  );
  const share = String(input.budgetMinor / BigInt(Math.max(1, people)));
  const turns = turnsOf(counts, byVotes, {
    ...select(counts, byVotes),
    winners,
    selectedBy,
  });
  return {
    rule,
    winners,
    totalCostMinor: String(selection.totalCost),
    ties: selection.ties,
    lotDecided: selection.lotDecided,
    ballotsWithoutWinner: measures.excludedVoters,
    winnersPerBallot: measures.averageWinners,
    blocksWithoutWinner: names.map((name) => villages.get(name)?.excludedVoters ?? 0),
    projects: counts.projects.map(({ position, cost }, p): ProjectResult => {
      const rank = winners.indexOf(position);
      const turn = turns.find((one) => one.position === position);
      const nothing = { selectedBy: null, support: null, enough: null };
      if (rank >= 0) {
        const by = { selectedBy: selectedBy[rank] ?? null, missingMinor: null, restMinor: null };
        return { ...nothing, verdict: 'won', rank: rank + 1, ...by };
      }
      if (counts.electorate.votes[p] === 0 || !turn) {
        return {
          ...nothing,
          verdict: 'no_support',
          rank: null,
          missingMinor: null,
          restMinor: null,
        };
      }
      const missingMinor = String(cost - BigInt(turn.rest));
      return {
        ...nothing,
        verdict: 'does_not_fit',
        rank: null,
        missingMinor,
        restMinor: turn.rest,
      };
    }),
    turns: turns.map(({ position, rest, taken }) => ({ position, restMinor: rest, taken })),
    // A tally gives no purse of a single person to tell the rounds by.
    shares: { firstShareMinor: share, shareMinor: share, steps: 0, rounds: [] },
  };
}
