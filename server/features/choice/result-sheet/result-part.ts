import type { Content } from 'pdfmake/interfaces.js';
import { bold, section, type SheetPrint, table } from './sheet-parts.js';

/** Votes of every work in the order of the result, and how equals were told apart. */
export function resultPart({ sheet, words, figures }: SheetPrint): Content[] {
  const { projects, ties, lotDecided } = sheet;
  const head = [words.order, words.onBallot, words.work, words.cost, words.votes, words.outcome];
  const rows = projects.map(({ rank, position, title, costMinor, votes, leftOut }) => [
    rank === null ? '–' : bold(String(rank)),
    String(position),
    rank === null ? title : bold(title),
    figures.money(costMinor),
    figures.count(votes),
    leftOut ? words.leftOut : rank === null ? words.notSelected : bold(words.selected),
  ]);
  const sets = ties.map((tie) => tie.join(' = ')).join('; ');
  const lot = lotDecided ? words.lotDecided : words.lotNotNeeded;
  const sums = [
    words.ballots(figures.count(sheet.ballots), figures.count(sheet.emptyBallots)),
    words.spent(figures.money(sheet.spentMinor), figures.money(sheet.budgetMinor)),
  ].join(' ');
  return section(words.resultHead, [
    { text: sums, bold: true, margin: [0, 0, 0, 3] },
    table([40, 46, '*', 88, 44, 68], head, rows, [3, 4]),
    {
      text: ties.length === 0 ? words.noTies : `${words.ties(sets)} ${lot}`,
      margin: [0, 3, 0, 0],
    },
  ]);
}
