import type { Rational } from '../../domain/voting/rational.js';
import type { GuaranteeVoid, VillageReport } from '../../domain/voting/villages/report.js';
import { decimal, inWords, type ReportWords } from './report-words.js';
import type { Tally } from './tally-file.js';

const voids: Readonly<Record<GuaranteeVoid, string>> = {
  rule: 'this rule makes none',
  rounded_start: 'the first shares are rounded down',
  eligibility: 'projects with few votes for their cost are left out',
  comparison: 'the winners by votes may take the place',
  ceiling: 'a village gets no more than its ceiling',
};

/** What the rule promises to groups and villages, what that cost, and how the money falls on the villages. */
export function villagesInWords(tally: Tally, words: ReportWords): readonly string[] {
  const { villageReport } = tally.selection;
  return [
    ...guaranteeInWords(villageReport, words),
    ...floorsInWords(tally, words),
    ...ceilingInWords(villageReport, words),
    ...moneyInWords(villageReport, words),
  ];
}

function guaranteeInWords(report: VillageReport, words: ReportWords): readonly string[] {
  const { voidedBy, lessBy, shares } = report.guarantee;
  if (voidedBy.length > 0)
    return [
      `Groups who vote for the same list have no guarantee: ${inWords(voidedBy.map((one) => voids[one]))}.`,
    ];
  const less =
    lessBy.num === 0n ? '' : `, less ${words.money(fraction(lessBy))} for what was reserved`;
  const same = new Set(shares.map(({ perVoter }) => fraction(perVoter)));
  const each =
    same.size === 1
      ? [`  each voter ${words.money([...same][0] ?? '0')}`]
      : shares.map(
          ({ village, perVoter, capped }) =>
            `  each voter of ${village || 'no village'} ${words.money(fraction(perVoter))}${capped ? ' (cut, because so few of it voted)' : ''}`,
        );
  const purses = shares.flatMap(({ village, purse, spentFromPurse }) =>
    purse === null
      ? []
      : [
          `  ${village || 'no village'} had ${words.money(fraction(purse))} for its own projects and spent ${words.money(spentFromPurse)} of it`,
        ],
  );
  return [
    `Guaranteed: those who vote for exactly the same list win all of it when it costs no more than their shares together${less}:`,
    ...each,
    ...purses,
  ];
}

function floorsInWords({ ruling, selection }: Tally, words: ReportWords): readonly string[] {
  const { reserved, reservedCost } = selection.villageReport;
  if (ruling.rule.kind !== 'equal_shares' || !ruling.rule.floor) return [];
  return [
    `Reserved so that a village gets a project: ${reserved.length === 0 ? 'nothing' : words.money(reservedCost)}.`,
    ...reserved.map(
      ({ position, village, subsidy }) =>
        `  ${words.project(position)} for ${village}${subsidy.num === 0n ? '' : `; ${words.money(fraction(subsidy))} of it came off the shares of all others`}`,
    ),
  ];
}

function ceilingInWords(report: VillageReport, words: ReportWords): readonly string[] {
  const { ceiling, keptOutByCeiling } = report;
  if (ceiling === null) return [];
  const kept = keptOutByCeiling.map((position) => words.mention(position));
  return [
    `No village gets more than ${words.money(ceiling)}; that kept out ${kept.length === 0 ? 'nothing' : inWords(kept)}.`,
  ];
}

function moneyInWords(report: VillageReport, words: ReportWords): readonly string[] {
  const { villages, shared, ratio } = report;
  if (villages.every(({ money }) => money === 0n)) return [];
  const most =
    ratio.value === null
      ? ''
      : `; the most is ${decimal(fraction(ratio.value), 2)} times the least`;
  return [
    `Money for the projects of each village${most}:`,
    ...villages.map(({ village, money, perResident, perVoter }) => {
      const each = ratio.per === 'resident' ? perResident : perVoter;
      const per = each === null ? '' : `, ${words.money(fraction(each))} a ${ratio.per}`;
      return `  ${village}: ${words.money(money)}${per}`;
    }),
    ...(shared === 0n ? [] : [`  projects of no village: ${words.money(shared)}`]),
  ];
}

function fraction({ num, den }: Rational): string {
  return `${String(num)}/${String(den)}`;
}
