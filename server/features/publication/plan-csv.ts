import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../../domain/locale.js';
import { formatAmount } from '../../domain/plan/money.js';
import {
  type DocumentLine,
  documentText,
  type PlanDocument,
} from '../../domain/plan/plan-document.js';
import { villageNames } from './plan-pdf-table.js';
import { planWords } from './plan-words.js';

const byteOrderMark = '\uFEFF';

/**
 * The lines of a plan for a spreadsheet, one row each, the reserve list after the plan. Separated by semicolons and with a
 * comma before the decimals, as the programs of the country expect it. A text that a spreadsheet would take for a
 * formula is made harmless by an apostrophe.
 */
export function planCsv(document: PlanDocument, locale: Locale): string {
  const words = planWords[locale];
  const head = [
    words.number,
    words.measure,
    words.sector,
    words.villages,
    words.fromYear,
    words.toYear,
    words.cost,
    words.currency,
    ...document.envelopes.map(({ source, label }) =>
      label === '' ? words.source[source] : `${words.source[source]}: ${label}`,
    ),
    words.responsible,
    words.indicator,
    words.upkeep,
    words.rank,
    words.rankReason,
    words.onReserve,
    'key',
  ];
  const row = (line: DocumentLine, reserve: boolean) => {
    const text = documentText(line, locale);
    const given = new Map(line.shares.map((share) => [share.envelopeId, share.amount]));
    return [
      line.number,
      text.title,
      words.sectors[line.sector] ?? line.sector,
      villageNames(document, locale, line.villageIds).join(', '),
      line.fromYear,
      line.toYear,
      amount(line.cost),
      document.plan.currency,
      ...document.envelopes.map(({ id }) => amount(given.get(id) ?? '0')),
      text.responsible,
      text.indicator ?? '',
      text.upkeep ?? '',
      line.rank ?? '',
      line.reasonAgainstRank?.text ?? '',
      reserve ? words.yes : words.no,
      line.key,
    ];
  };
  const rows = [
    ...document.lines.map((line) => row(line, false)),
    ...document.reserve.map((line) => row(line, true)),
  ];
  return (
    byteOrderMark +
    stringify([head, ...rows], { delimiter: ';', record_delimiter: '\r\n', escape_formulas: true })
  );
}

function amount(minor: string): string {
  return formatAmount(BigInt(minor)).replace('.', ',');
}
