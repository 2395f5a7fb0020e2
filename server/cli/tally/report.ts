import { recountsFor, wouldBeEnough } from '../../domain/choice/count-choice.js';
import type { EnoughResult } from '../../domain/choice/result-document.js';
import { compareSelections } from '../../domain/voting/explain/compare.js';
import {
  type Explanation,
  explain,
  type ProjectExplanation,
} from '../../domain/voting/explain/explain.js';
import { namedRule } from '../../domain/voting/named-rules.js';
import type { Ruling, SelectedBy } from '../../domain/voting/rule.js';
import type { Selection } from '../../domain/voting/selection.js';
import { select } from '../../domain/voting/select.js';
import {
  compareFractions,
  counted,
  decimal,
  inWords,
  percent,
  ReportWords,
  ruleInWords,
  sumOfFractions,
} from './report-words.js';
import { tiesInWords } from './summary.js';
import type { Tally } from './tally-file.js';
import { villagesInWords } from './village-words.js';

/** Why every project won or did not, in plain sentences: what `--explain` prints. */
export function report(tally: Tally): readonly string[] {
  const { election, ruling, selection, rule } = tally;
  const { instance, name, file } = election;
  const { electorate, projects, budget } = instance;
  const words = new ReportWords(election);
  const explanation = explain(instance, ruling, selection);
  const other = otherRuling(tally);
  const beside = select(instance, other.ruling);
  const losers = explanation.projects.filter(({ outcome }) => outcome.kind !== 'won');
  const hopeful = losers.filter(({ votes }) => votes > 0);
  const recounts = recountsFor(instance, [selection, beside], hopeful.length);
  return [
    `${name}, counted by ${rule}`,
    '',
    ...ruleInWords(ruling.rule, words),
    `${counted(electorate.voters, 'valid ballot', 'valid ballots')}, ${counted(projects.length, 'project', 'projects')}, ${words.money(budget)} to spend.`,
    ...sharesInWords(explanation, words),
    '',
    `Chosen: ${counted(selection.winners.length, 'project', 'projects')} for ${words.money(selection.totalCost)}.`,
    ...selection.winners.map((position, k) => {
      const project = explanation.projects[position - 1];
      return project === undefined
        ? ''
        : `  ${String(k + 1)}. ${winnerInWords(project, explanation, words)}`;
    }),
    '',
    `Not chosen: ${counted(losers.length, 'project', 'projects')}.`,
    ...losers.flatMap((project) => [
      `  ${loserInWords(project, words)}`,
      ...moneyInWords(project, words).map((line) => `    ${line}`),
      ...(project.votes > 0
        ? [
            `    ${enoughInWords(wouldBeEnough(instance, { ruling, explanation }, project.position, recounts), words)}`,
          ]
        : []),
    ]),
    '',
    ...besideInWords(tally, beside, other.name, words),
    ...villagesInWords(tally, words),
    `Equal projects: ${tiesInWords(tally)}.`,
    ...(file.voteType === 'approval' || file.voteType === 'choose-1'
      ? []
      : ['Where votes are compared, points are.']),
  ];
}

/** What most people expect beside what was counted: by votes, or where that was the rule, equal shares. */
function otherRuling({ ruling, election }: Tally): {
  readonly name: string;
  readonly ruling: Ruling;
} {
  const { unit } = election.file;
  const isByVotes = ruling.rule.kind === 'greedy' && ruling.rule.by === 'votes';
  const options = { step: unit, unit, start: 'exact', threshold: 0, exclusive: [] } as const;
  return {
    name: isByVotes ? 'equal shares' : 'votes alone',
    ruling: {
      rule: namedRule(isByVotes ? 'mes_cost_add1u' : 'greedy_score', options),
      tieOrder: ruling.tieOrder,
    },
  };
}

function sharesInWords({ shares }: Explanation, words: ReportWords): readonly string[] {
  if (shares === null) return [];
  const grown =
    shares.steps === 0 ? '' : `, after growing ${counted(shares.steps, 'time', 'times')}`;
  const each = new Set(shares.villages.map(({ share }) => share));
  if (each.size === 1) {
    const [share = '0'] = each;
    return [`In the count that decided, every voter had ${words.money(share)}${grown}.`];
  }
  return shares.villages.map(
    ({ village, voters, share }) =>
      `In the count that decided, each of the ${counted(voters, 'voter', 'voters')} of ${village || 'no village'} had ${words.money(share)}${grown}.`,
  );
}

const ways: Readonly<Record<SelectedBy, string>> = {
  free: 'it costs nothing',
  village_purse: 'its village paid for it',
  floor: 'promised to its village',
  equal_shares: 'its supporters paid for it',
  votes: 'by votes',
  votes_per_cost: 'by votes per cost',
  phragmen: 'its supporters had earned enough',
};

function winnerInWords(
  { position, cost, votes, outcome }: ProjectExplanation,
  { shares }: Explanation,
  words: ReportWords,
): string {
  const way = outcome.kind === 'won' ? ways[outcome.by] : '';
  const round = shares?.rounds.find((one) => one.position === position);
  const paid =
    round === undefined
      ? ''
      : ` They had ${words.money(round.behind)} left together; ${counted(round.payers, 'voter', 'voters')} paid, at most ${words.money(round.highestPayment)} each. Effective support: ${decimal(round.effectiveVotes, 1)}.`;
  return `${words.project(position)}: ${votesInWords(votes)}, costs ${words.money(cost)}; ${way}.${paid}`;
}

function loserInWords(project: ProjectExplanation, words: ReportWords): string {
  const { position, cost, votes } = project;
  const support = votes === 0 ? '' : `${votesInWords(votes)}, `;
  return `${words.project(position)}: ${support}costs ${words.money(cost)}; ${reasonInWords(project, words)}.`;
}

/** So many of the works that took the money of a project's supporters are named one by one. */
const namedPayments = 5;

/** Where the money of its supporters went: the largest sums first. */
function moneyInWords({ support }: ProjectExplanation, words: ReportWords): readonly string[] {
  if (support === null) return [];
  const spent = [...support.spent].sort((a, b) => compareFractions(b.amount, a.amount));
  const others = spent.slice(namedPayments);
  const payments = [
    ...spent
      .slice(0, namedPayments)
      .map(({ position, amount }) => `${words.money(amount)} for ${words.mention(position)}`),
    ...(others.length === 0
      ? []
      : [
          `${words.money(sumOfFractions(others.map(({ amount }) => amount)))} for ${counted(others.length, 'other', 'others')}`,
        ]),
  ];
  const paid = payments.length === 0 ? '' : ` and paid ${inWords(payments)}`;
  return [
    `Its supporters had ${words.money(support.start)}${paid}; ${words.money(support.held)} were left. At best they had ${percent(support.effectiveSupport)} of what it needed.`,
  ];
}

function reasonInWords({ outcome }: ProjectExplanation, words: ReportWords): string {
  switch (outcome.kind) {
    case 'won':
      return 'chosen';
    case 'no_support':
      return 'nobody supports it';
    case 'below_threshold':
      return `the rule asks for ${String(outcome.threshold)}`;
    case 'not_eligible':
      return 'too few support it for what it costs';
    case 'excluded':
      return `it cannot win together with ${words.project(outcome.by)}`;
    case 'village_full':
      return 'its village has got as much as one village may';
    case 'does_not_fit':
      return `${words.money(outcome.rest)} were left when its turn came, ${words.missing(outcome.missing)} too little`;
    case 'supporters_short':
      return `its supporters were ${words.missing(outcome.missing)} short${
        outcome.rest === null
          ? ''
          : `, and ${words.money(outcome.rest)} were left when its turn came by votes`
      }`;
    case 'not_reached':
      return 'the choice had ended before its turn came';
  }
}

export function enoughInWords({ cost, votes }: EnoughResult, words: ReportWords): string {
  const found = [
    ...(cost.enoughMinor === null
      ? []
      : [`at a cost of ${words.money(cost.enoughMinor)}${cost.recounted ? '' : ' (estimated)'}`]),
    ...(votes.enough === null
      ? []
      : [
          `with ${counted(votes.enough, 'more ballot', 'more ballots')} for it alone${votes.recounted ? '' : ' (estimated)'}`,
        ]),
  ];
  return found.length === 0
    ? 'Nothing was found that would have been enough.'
    : `It would have won ${found.join(' or ')}.`;
}

function besideInWords(
  { election, selection }: Tally,
  beside: Selection,
  name: string,
  words: ReportWords,
): readonly string[] {
  const { instance } = election;
  const { first, second, onlyFirst, onlySecond } = compareSelections(instance, selection, beside);
  const voters = String(instance.electorate.voters);
  return [
    differenceInWords(name, mentions(onlyFirst, words), mentions(onlySecond, words)),
    `Without anything they support: ${String(first.excludedVoters)} of ${voters} voters (by ${name}: ${String(second.excludedVoters)}). Projects that a voter gets, on average: ${decimal(first.averageWinners, 2)} (by ${name}: ${decimal(second.averageWinners, 2)}).`,
    ...(first.villages.length < 2
      ? []
      : first.villages.map(
          ({ village, moneyByVotes }, k) =>
            `  ${village || 'no village'}: ${counted(first.villages[k]?.voters ?? 0, 'voter', 'voters')}, ${words.money(moneyByVotes)} by what they support (by ${name}: ${words.money(second.villages[k]?.moneyByVotes ?? '0')})`,
        )),
  ];
}

function mentions(positions: readonly number[], words: ReportWords): string {
  return inWords(positions.map((position) => words.mention(position)));
}

function differenceInWords(name: string, onlyHere: string, onlyThere: string): string {
  if (onlyThere === '')
    return onlyHere === ''
      ? `By ${name} the same projects would win.`
      : `By ${name} ${onlyHere} would not win.`;
  return `By ${name} ${onlyThere} would win ${onlyHere === '' ? 'too' : `instead of ${onlyHere}`}.`;
}

function votesInWords(votes: number): string {
  return counted(votes, 'voter supports it', 'voters support it');
}
