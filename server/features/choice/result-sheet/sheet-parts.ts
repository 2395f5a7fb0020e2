import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Locale } from '../../../domain/locale.js';
import type { ResultSheet } from './result-sheet.facts.js';
import type { SheetFigures } from './sheet-figures.js';
import type { SheetWords } from './sheet-words.js';

/** What every part of the sheet is written from. */
export interface SheetPrint {
  readonly sheet: ResultSheet;
  readonly locale: Locale;
  readonly words: SheetWords;
  readonly figures: SheetFigures;
}

export const side = 42;
/** Width of the text, in points. */
export const measure = 595.28 - 2 * side;
export const lapis = '#17295c';
const headFill = '#eef0f6';

const ruled = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => '#777777',
  paddingLeft: () => 3,
  paddingRight: () => 3,
  paddingTop: () => 1.2,
  paddingBottom: () => 1.2,
};

/** A part with its heading, which is never left alone at the end of a page. */
export function section(title: string, parts: readonly Content[], more: object = {}): Content[] {
  const [first = '', ...others] = parts;
  return [
    {
      unbreakable: true,
      ...more,
      stack: [
        { text: title, fontSize: 11.5, bold: true, color: lapis, margin: [0, 9, 0, 3] },
        first,
      ],
    },
    ...others,
  ];
}

/** A table with a head that is repeated; the columns in `numeric` stand on the right. */
export function table(
  widths: readonly (number | '*' | 'auto')[],
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
  numeric: readonly number[] = [],
): Content {
  const cells = (row: readonly TableCell[]) =>
    row.map((cell, column) =>
      numeric.includes(column)
        ? { ...(typeof cell === 'string' ? { text: cell } : (cell as object)), alignment: 'right' }
        : cell,
    ) as TableCell[];
  return {
    layout: ruled,
    fontSize: 9,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [...widths],
      body: [
        cells(head.map((text) => ({ text, bold: true, fontSize: 8, fillColor: headFill }))),
        ...rows.map(cells),
      ],
    },
  };
}

/** Labels with what belongs to them, side by side. */
export function pairs(
  rows: readonly (readonly [string, string])[],
  width: number,
  more: object = {},
): Content {
  return {
    layout: { ...ruled, hLineWidth: () => 0, paddingLeft: () => 0 },
    table: {
      widths: [width, '*'],
      body: rows.map(([label, value]) => [{ text: label }, { text: value, bold: true }]),
    },
    ...more,
  };
}

export function bold(text: string): TableCell {
  return { text, bold: true };
}

/** A fingerprint in groups of eight, easy to compare by eye. */
export function grouped(fingerprint: string): string {
  return (fingerprint.match(/.{8}/g) ?? []).join(' ');
}
