import { measure } from '../voting/explain/compare.js';
import type { Instance } from '../voting/instance.js';
import { moneyByVillage } from '../voting/measures/village-money.js';
import { namedRule, type RuleName } from '../voting/named-rules.js';
import { instanceOf, type PabulibElection } from '../voting/pabulib/election.js';
import { rulingInFile } from '../voting/pabulib/ruling.js';
import type { OnProgress } from '../voting/progress.js';
import { select } from '../voting/select.js';
import { wholePartOf } from './written-fraction.js';

/** The rules that are tried beside each other; a charter may choose the two of `choiceRules`. */
export const triedRules = [
  'greedy_score',
  'mes_cost_add1u',
  'greedy_score_per_cost',
  'phragmen_utilcomp',
] as const satisfies readonly RuleName[];

export type TriedRule = (typeof triedRules)[number];

/** The same ballots under several rules. Amounts are decimal strings of the smallest unit. */
export interface RuleTrial {
  readonly currency: string;
  readonly budgetMinor: string;
  readonly ballots: number;
  /** By votes, the most first. */
  readonly projects: readonly TriedProject[];
  readonly outcomes: readonly RuleOutcome[];
}

export interface TriedProject {
  readonly position: number;
  readonly name: string;
  /** Where it would be built; the empty text where the file does not say. */
  readonly village: string;
  readonly costMinor: string;
  /** Votes, or points where the ballots give them. */
  readonly votes: number;
}

export interface RuleOutcome {
  readonly rule: TriedRule;
  /** Positions in order of selection. */
  readonly winners: readonly number[];
  readonly spentMinor: string;
  /** Ballots none of whose projects was chosen; empty ones are among them. */
  readonly ballotsWithoutWinner: number;
  /** Chosen projects on a ballot, on average, in hundredths rounded down. */
  readonly winnersPerBallotHundredths: number;
  /** In the order of the ballots; none where the file does not name villages. */
  readonly villages: readonly VillageOutcome[];
}

export interface VillageOutcome {
  readonly village: string;
  readonly ballots: number;
  readonly ballotsWithoutWinner: number;
  /** What the chosen projects of the village cost together; `null` where the file names no villages of projects. */
  readonly moneyMinor: string | null;
}

/**
 * Counts an election by each rule, equal ones put in order as the file says, else the cheaper first. Ballots in order of
 * preference and with points are counted by their points; sequential Phragmén knows none and is then left out.
 */
export function tryRules(election: PabulibElection, onProgress: OnProgress): RuleTrial {
  const instance = instanceOf(election);
  const tieOrder = rulingInFile(election)?.tieOrder ?? { kind: 'cost_score_lex' };
  const options = { step: election.unit, unit: election.unit, start: 'exact' } as const;
  const rules = triedRules.filter(
    (rule) => rule !== 'phragmen_utilcomp' || ['approval', 'choose-1'].includes(election.voteType),
  );
  const outcomes = rules.map((name, done): RuleOutcome => {
    const rule = namedRule(name, { ...options, threshold: 0, exclusive: [] });
    const { winners, totalCost } = select(instance, { rule, tieOrder }, (part) => {
      onProgress((done + Math.min(1, part)) / rules.length);
    });
    onProgress((done + 1) / rules.length);
    const measures = measure(instance, winners);
    const money = moneyOf(instance, winners);
    return {
      rule: name,
      winners,
      spentMinor: String(totalCost),
      ballotsWithoutWinner: measures.excludedVoters,
      winnersPerBallotHundredths: wholePartOf(measures.averageWinners, 100n),
      villages: measures.villages
        .filter(({ village }) => village !== '')
        .map(({ village, voters, excludedVoters }) => ({
          village,
          ballots: voters,
          ballotsWithoutWinner: excludedVoters,
          moneyMinor: money?.get(village) ?? null,
        })),
    };
  });
  return {
    currency: election.currency ?? '',
    budgetMinor: String(election.budget),
    ballots: instance.electorate.voters,
    projects: triedProjects(election),
    outcomes,
  };
}

function triedProjects(election: PabulibElection): readonly TriedProject[] {
  const { score } = election.electorate;
  return election.projects
    .map(({ position, name, village, cost }) => ({
      position,
      name,
      village: village ?? '',
      costMinor: String(cost),
      votes: score[position - 1] ?? 0,
    }))
    .sort((a, b) => b.votes - a.votes || a.position - b.position);
}

/** Money by village, `null` when no project of the file has one. */
function moneyOf(
  instance: Instance,
  winners: readonly number[],
): ReadonlyMap<string, string> | null {
  if (instance.projects.every(({ village }) => !village)) return null;
  const { villages } = moneyByVillage(instance, winners, {});
  return new Map(villages.map(({ village, money }) => [village, String(money)]));
}
