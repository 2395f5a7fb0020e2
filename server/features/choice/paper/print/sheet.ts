import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';

const noBreakSpace = '\u00a0';

/** Words on paper: in Tajik, and below them in Russian. */
export interface Words {
  readonly tg: string;
  readonly ru: string;
}

/** Millimetres as points. */
export function mm(length: number): number {
  return (length * 72) / 25.4;
}

export const margins = { side: mm(15), top: mm(12), bottom: mm(16) };

/** Tajik, and Russian smaller below it; one line where both are the same. */
export function both({ tg, ru }: Words, size = 12): Content {
  return tg === ru || ru === ''
    ? { text: tg, fontSize: size }
    : {
        stack: [
          { text: tg, fontSize: size },
          { text: ru, fontSize: size - 2, color: '#333' },
        ],
      };
}

/** Both languages in one line, for heads of tables. */
export function inOneLine({ tg, ru }: Words): string {
  return tg === ru ? tg : `${tg} / ${ru}`;
}

/** Somoni and diram, as they are written. */
export function amount(minor: bigint, currency: string): string {
  const whole = String(minor / 100n).replace(/\B(?=(?:\d{3})+$)/g, noBreakSpace);
  const rest = minor % 100n;
  const fraction = rest === 0n ? '' : `,${String(rest).padStart(2, '0')}`;
  return `${whole}${fraction}${noBreakSpace}${currency === 'TJS' ? 'сомонӣ' : currency}`;
}

/** An A4 sheet, black on white; `foot` and the page stand on every one. */
export function sheet(
  title: string,
  foot: string,
  content: Content[],
  more: Partial<TDocumentDefinitions> = {},
): TDocumentDefinitions {
  return {
    pageSize: 'A4',
    pageMargins: [margins.side, margins.top, margins.side, margins.bottom],
    info: { title },
    language: 'tg',
    displayTitle: true,
    defaultStyle: { fontSize: 11, lineHeight: 1.05 },
    footer: (page, pages) => ({
      margin: [margins.side, mm(4), margins.side, 0],
      fontSize: 8.5,
      columns: [
        { text: foot, width: '*' },
        { text: `${String(page)} / ${String(pages)}`, width: 'auto', alignment: 'right' },
      ],
    }),
    content,
    ...more,
  };
}

/** An empty square to tick or a ticked one, its side in points. */
export function box(side: number, ticked = false): Content {
  const tick = {
    type: 'polyline' as const,
    lineWidth: 2.2,
    points: [
      { x: side * 0.15, y: side * 0.5 },
      { x: side * 0.42, y: side * 0.85 },
      { x: side * 0.95, y: side * 0.05 },
    ],
  };
  return {
    canvas: [
      { type: 'rect', x: 0.6, y: 0.6, w: side, h: side, lineWidth: 1.2 },
      ...(ticked ? [tick] : []),
    ],
  };
}
