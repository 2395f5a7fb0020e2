import type { Content, TableCell } from 'pdfmake/interfaces.js';
import {
  type DocumentLine,
  documentName,
  documentText,
  type PlanDocument,
} from '../../domain/plan/plan-document.js';
import { perMille } from '../../domain/plan/plan-totals.js';
import type { FundingSource } from '../../domain/plan/funding-source.js';
import type { Locale } from '../../domain/locale.js';
import { bySource, type Figures, usedSources, years } from './plan-figures.js';
import type { PlanWords } from './plan-words.js';

/** What every part of the printed plan is written with. */
export interface Print {
  readonly document: PlanDocument;
  readonly locale: Locale;
  readonly words: PlanWords;
  readonly figures: Figures;
}

/** The rows of the table that stand on one page: line numbers from 0, half open. */
export interface PageOfRows {
  readonly from: number;
  readonly to: number;
}

export const tableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => '#555555',
  vLineColor: () => '#555555',
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

const headFill = '#eef0f6';
const mostVillagesNamed = 4;

/** One table of the plan for each page, with repeated head and carried sums; `lead` are the nodes that tell the page. */
export interface PlanTable {
  readonly content: Content[];
  /** The first node of each row, to be asked for its page after a trial setting. */
  readonly leads: readonly object[];
}

/**
 * The trial setting, from which the pages of the rows are read: one long table that leaves room on every page for the
 * two rows of carried sums.
 */
export function trialTable(print: Print): PlanTable {
  const sources = usedSources(print.document);
  const rows = print.document.lines.map((line) => lineRow(print, sources, line));
  // Only a node with an id is told where a row that must not break was put in the end.
  const leads = rows.map((row, index) =>
    Object.assign(row[0] as object, { id: `row-${String(index)}` }),
  );
  const body = [
    ...head(print, sources),
    sumRow(print, sources, print.words.brought, print.document.lines),
    ...rows,
    ...totalRows(print, sources),
  ];
  return { content: [table(print, sources, body, 3)], leads };
}

/** The rows, page by page, as the trial setting placed them. */
export function pagesOfRows(pages: readonly number[]): PageOfRows[] {
  const breaks = pages.flatMap((page, row) => (row > 0 && page !== pages[row - 1] ? [row] : []));
  const starts = [0, ...breaks];
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? pages.length }));
}

/** The table as it is printed: a table a page, so that each can begin and end with the sum of the lines before. */
export function pagedTable(print: Print, pages: readonly PageOfRows[]): Content[] {
  const sources = usedSources(print.document);
  const { lines } = print.document;
  return pages.map(({ from, to }, index) => {
    const last = index === pages.length - 1;
    const body = [
      ...head(print, sources),
      ...(from === 0 ? [] : [sumRow(print, sources, print.words.brought, lines.slice(0, from))]),
      ...lines.slice(from, to).map((line) => lineRow(print, sources, line)),
      ...(last
        ? totalRows(print, sources)
        : [sumRow(print, sources, print.words.carried, lines.slice(0, to))]),
    ];
    const set = table(print, sources, body, 2);
    return index === 0 ? set : ({ ...(set as object), pageBreak: 'before' } as Content);
  });
}

function table(
  print: Print,
  sources: readonly FundingSource[],
  body: TableCell[][],
  headerRows: number,
): Content {
  return {
    layout: tableLayout,
    fontSize: 9,
    lineHeight: 1.05,
    table: {
      headerRows,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: widths(print, sources),
      body,
    },
  };
}

function widths(print: Print, sources: readonly FundingSource[]): (number | '*')[] {
  const { document, figures } = print;
  // Sums are never smaller than their parts, so the widest figure of a column is its sum.
  const width = (minor: bigint, least: number) =>
    Math.max(least, figures.cell(minor).length * 4.9 + 2);
  const sums = bySource(document, sources, document.totals.shares);
  const amounts = sums.map((sum) => width(sum, sources.length > 5 ? 42 : 48));
  return [16, '*', 78, 46, width(BigInt(document.totals.cost), 38), ...amounts, 80];
}

function head({ words }: Print, sources: readonly FundingSource[]): TableCell[][] {
  const cell = (text: string, more: object = {}): TableCell => ({
    text,
    bold: true,
    fontSize: 8,
    fillColor: headFill,
    ...more,
  });
  const empty = sources.map(() => '');
  return [
    [
      cell(words.number, { rowSpan: 2 }),
      cell(words.measure, { rowSpan: 2 }),
      cell(words.place, { rowSpan: 2 }),
      cell(words.year, { rowSpan: 2 }),
      cell(words.cost, { rowSpan: 2, alignment: 'right' }),
      ...(sources.length === 0
        ? []
        : [
            cell(words.sources, { colSpan: sources.length, alignment: 'center' }),
            ...empty.slice(1),
          ]),
      cell(words.responsible, { rowSpan: 2 }),
    ],
    [
      '',
      '',
      '',
      '',
      '',
      ...sources.map((source) => cell(words.source[source], { alignment: 'right' })),
      '',
    ],
  ];
}

function lineRow(print: Print, sources: readonly FundingSource[], line: DocumentLine): TableCell[] {
  const { document, locale, figures } = print;
  const text = documentText(line, locale);
  return [
    { text: String(line.number), alignment: 'right' },
    { text: tied(text.title) },
    { text: places(print, line) },
    { text: years(line.fromYear, line.toYear) },
    { text: figures.cell(BigInt(line.cost)), alignment: 'right', bold: true },
    ...bySource(document, sources, line.shares).map((amount): TableCell => ({
      text: figures.cell(amount),
      alignment: 'right',
    })),
    { text: tied(text.responsible) },
  ];
}

/** The villages of a line; many are counted here and named in its details, so that no row grows beyond a page. */
export function places({ document, locale, words }: Print, line: DocumentLine): string {
  const { villageIds } = line;
  if (villageIds.length > 1 && villageIds.length === document.villages.length) {
    return words.allVillages;
  }
  const names = villageNames(document, locale, villageIds);
  if (names.length <= mostVillagesNamed) return names.join(', ');
  const named = names.slice(0, mostVillagesNamed - 1);
  return `${named.join(', ')} ${words.andMore(names.length - named.length)}`;
}

export function villageNames(
  document: PlanDocument,
  locale: Locale,
  ids: readonly string[],
): string[] {
  return document.villages
    .filter((village) => ids.includes(village.id))
    .map((village) => documentName(village, locale))
    .sort((a, b) => a.localeCompare(b, 'ru'));
}

function sumRow(
  { document, figures }: Print,
  sources: readonly FundingSource[],
  label: string,
  lines: readonly DocumentLine[],
): TableCell[] {
  const cost = lines.reduce((sum, line) => sum + BigInt(line.cost), 0n);
  const amounts = bySource(
    document,
    sources,
    lines.flatMap((line) => line.shares),
  );
  return [
    '',
    { text: label, colSpan: 3, italics: true },
    '',
    '',
    { text: figures.cell(cost), alignment: 'right', italics: true },
    ...amounts.map((amount): TableCell => ({
      text: figures.cell(amount),
      alignment: 'right',
      italics: true,
    })),
    '',
  ];
}

function totalRows(print: Print, sources: readonly FundingSource[]): TableCell[][] {
  const { document, figures, words, locale } = print;
  const cost = BigInt(document.totals.cost);
  const amounts = bySource(document, sources, document.totals.shares);
  const percent = (amount: bigint): TableCell => ({
    text: tenths(perMille(amount, cost), locale),
    alignment: 'right',
  });
  return [
    [
      '',
      { text: words.total, colSpan: 3, bold: true },
      '',
      '',
      { text: figures.cell(cost), alignment: 'right', bold: true },
      ...amounts.map((amount): TableCell => ({
        text: figures.cell(amount),
        alignment: 'right',
        bold: true,
      })),
      '',
    ],
    ['', { text: words.share, colSpan: 3 }, '', '', percent(cost), ...amounts.map(percent), ''],
  ];
}

/** Keeps a number with the unit after it: “2.4 km” is never torn. */
export function tied(text: string): string {
  return text.replace(/(\d) (?=\p{L}{1,4}(?:\P{L}|$))/gu, '$1\u00a0');
}

/** `263` as `26,3`. */
function tenths(value: number, locale: Locale): string {
  const text = String(value).padStart(2, '0');
  return `${text.slice(0, -1)}${locale === 'en' ? '.' : ','}${text.slice(-1)}`;
}
