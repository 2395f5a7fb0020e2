import type { Content } from 'pdfmake/interfaces.js';
import { documentName, type DocumentApproval } from '../../domain/plan/plan-document.js';
import { day, years } from './plan-figures.js';
import type { Print } from './plan-pdf-table.js';

export const lapis = '#17295c';

/** Width of the text on an A4 page held upright, in points. */
const measure = 595.28 - 2 * 40;

// The skylight of the Pamiri house: nested squares, each turned.
const motif = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="${lapis}" stroke-width="0.55">
<path d="M1 1h30v30H1zM3 3h26v26H3zM16 3l13 13-13 13L3 16zM16 5l11 11-11 11L5 16zM10.5 10.5h11v11h-11zM16 10.5l5.5 5.5-5.5 5.5-5.5-5.5z"/></g></svg>`;

/** The first page: whose plan, for which years, who has approved it, and how a copy is checked. */
export function coverPage(print: Print, fingerprint: string): Content[] {
  const { document, locale, words, figures } = print;
  const { plan, publication } = document;
  const jamoat = words.jamoatOf(documentName(document.jamoat, locale));
  const villages = new Set(document.lines.flatMap((line) => line.villageIds));
  const summary = words.summary(
    document.lines.length,
    villages.size,
    figures.full(BigInt(document.totals.cost)),
  );
  return [
    beam(),
    { text: words.republic, bold: true, alignment: 'center', margin: [0, 14, 0, 2] },
    {
      text: `${documentName(document.district, locale)} · ${jamoat}`,
      alignment: 'center',
    },
    approvalBlocks(print),
    { svg: motif, width: 96, alignment: 'center', margin: [0, 44, 0, 26] },
    { text: jamoat, fontSize: 14, alignment: 'center' },
    {
      text: words.title[plan.kind],
      fontSize: 25,
      bold: true,
      alignment: 'center',
      margin: [0, 4, 0, 0],
    },
    {
      text: years(plan.fromYear, plan.toYear),
      fontSize: 25,
      bold: true,
      color: lapis,
      alignment: 'center',
    },
    { text: summary, alignment: 'center', margin: [0, 8, 0, 34] },
    rule(1.5),
    { text: words.check, bold: true, margin: [0, 8, 0, 2] },
    { text: words.checkHow },
    { text: grouped(fingerprint), fontSize: 12, bold: true, margin: [0, 6, 0, 6] },
    {
      text: [
        `${words.address}: /publications/${publication.id}\n`,
        words.published(day(publication.publishedOn), publication.number),
      ],
    },
    ...(plan.importedFrom === null
      ? []
      : [{ text: `${words.imported} ${plan.importedFrom}`, fontSize: 9, margin: margin(6) }]),
    rule(1.5, 8),
    ...(document.demo
      ? [
          {
            text: plan.importedFrom === null ? words.demo : words.demoImported,
            alignment: 'center' as const,
            margin: margin(12),
          },
        ]
      : []),
  ];
}

function margin(top: number): [number, number, number, number] {
  return [0, top, 0, 0];
}

/** The band under the head: squares on their corner, big and small by turns. */
function beam(): Content {
  const step = 16;
  const count = Math.floor(measure / step);
  const first = (measure - (count - 1) * step) / 2;
  const diamond = (x: number, half: number) => ({
    type: 'polyline' as const,
    closePath: true,
    lineWidth: half > 2 ? 1.2 : 0.5,
    lineColor: lapis,
    ...(half > 2 ? {} : { color: lapis }),
    points: [
      { x, y: 5 - half },
      { x: x + half, y: 5 },
      { x, y: 5 + half },
      { x: x - half, y: 5 },
    ],
  });
  return {
    canvas: Array.from({ length: count }, (_, index) => [
      diamond(first + index * step, 4),
      // A small one between two big ones: the band begins as it ends.
      ...(index === count - 1 ? [] : [diamond(first + (index + 0.5) * step, 1.2)]),
    ]).flat(),
  };
}

function rule(lineWidth: number, top = 0): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: measure, y2: 0, lineWidth }],
    margin: [0, top, 0, 0],
  };
}

/** The fingerprint in groups of eight, easy to compare by eye; `\n` halves it so that no group is torn. */
export function grouped(fingerprint: string): string {
  const groups = fingerprint.match(/.{8}/g) ?? [];
  return `${groups.slice(0, 4).join(' ')}\n${groups.slice(4).join(' ')}`;
}

const sideBySide = {
  defaultBorder: false,
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: (column: number) => (column === 0 ? 0 : 18),
  paddingRight: (column: number) => (column === 0 ? 18 : 0),
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

function approvalBlocks(print: Print): Content {
  const { document, words } = print;
  const last = (step: DocumentApproval['step']) =>
    [...document.approvals]
      .reverse()
      .find((one) => one.step === step && one.outcome === 'approved');
  const council = last('council');
  const district = last('district');
  const line = '________________';
  // Rows across, so that both signatures stand on one height however long the words above them are.
  return {
    margin: [0, 28, 0, 0],
    layout: sideBySide,
    table: {
      widths: ['*', '*'],
      body: [
        [
          { text: words.agreed, bold: true },
          { text: words.resolved, bold: true },
        ],
        [words.agreedBy, council ? words.resolvedBy(day(council.date), council.number) : ''],
        [`${line} ${district ? day(district.date) : ''}`, `${line} ${words.jamoatChair}`].map(
          (text) => ({ text, margin: margin(22) }),
        ),
        [words.stamp, words.stamp].map((text) => ({
          text,
          color: '#444444',
          margin: margin(4),
        })),
      ],
    },
  };
}
