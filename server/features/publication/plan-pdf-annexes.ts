import type { Content, TableCell } from 'pdfmake/interfaces.js';
import {
  type DocumentApproval,
  type DocumentLine,
  documentText,
} from '../../domain/plan/plan-document.js';
import { day, years } from './plan-figures.js';
import { grouped } from './plan-pdf-cover.js';
import { type Print, tableLayout, tied, villageNames } from './plan-pdf-table.js';

/** The newest published head of the trail of acts: a printed plan keeps it away from the server. */
export interface TrailHead {
  readonly day: string;
  /** SHA-256 in hexadecimal. */
  readonly digest: string;
}

const headFill = '#eef0f6';

/** What follows the table: sums by year, sources, the trail of approvals, every line in detail, the reserve list, the head of the trail. */
export function annexes(print: Print, head: TrailHead | null): Content[] {
  return [
    ...sourcesAndYears(print),
    ...approvalTrail(print),
    ...details(print),
    ...reserveList(print),
    ...trailHead(print, head),
  ];
}

function heading(text: string, more: object = {}): Content {
  return { text, fontSize: 14, bold: true, margin: [0, 14, 0, 6], headlineLevel: 1, ...more };
}

function headCells(texts: readonly string[], numeric: readonly number[] = []): TableCell[] {
  return texts.map((text, index) => ({
    text,
    bold: true,
    fontSize: 8,
    fillColor: headFill,
    alignment: numeric.includes(index) ? ('right' as const) : ('left' as const),
  }));
}

function ruled(widths: (number | '*' | 'auto')[], body: TableCell[][]): Content {
  return {
    layout: tableLayout,
    fontSize: 9,
    table: { headerRows: 1, dontBreakRows: true, widths, body },
  };
}

function right(text: string, more: object = {}): TableCell {
  return { text, alignment: 'right', ...more };
}

function sourcesAndYears(print: Print): Content[] {
  const { document, words, figures } = print;
  const used = new Map(document.totals.shares.map((one) => [one.envelopeId, one.amount]));
  const envelopes = document.envelopes.map((envelope): TableCell[] => [
    envelope.label === ''
      ? words.source[envelope.source]
      : `${words.source[envelope.source]}: ${envelope.label}`,
    right(figures.cell(BigInt(envelope.ceiling))),
    right(figures.cell(BigInt(used.get(envelope.id) ?? '0'))),
  ]);
  const periods = document.totals.periods.map((period): TableCell[] => [
    years(period.fromYear, period.toYear),
    right(String(period.lines)),
    right(figures.cell(BigInt(period.cost))),
  ]);
  return [
    heading(words.byYears, {
      pageBreak: 'before',
      pageOrientation: 'portrait',
      margin: [0, 0, 0, 2],
    }),
    { text: figures.unit, margin: [0, 0, 0, 6] },
    ruled(
      ['*', 80, 110],
      [
        headCells([words.year, words.lineCount, words.cost], [1, 2]),
        ...periods,
        [
          { text: words.total, bold: true },
          right(String(document.lines.length), { bold: true }),
          right(figures.cell(BigInt(document.totals.cost)), { bold: true }),
        ],
      ],
    ),
    heading(words.envelopes, { margin: [0, 14, 0, 2] }),
    { text: figures.unit, margin: [0, 0, 0, 6] },
    ruled(
      ['*', 110, 110],
      [headCells([words.sources, words.ceiling, words.used], [1, 2]), ...envelopes],
    ),
  ];
}

function approvalTrail(print: Print): Content[] {
  const { document, words } = print;
  return [
    heading(words.approvals),
    ruled(
      [44, 130, '*', 130],
      [
        headCells([words.version, words.body, words.decision, words.document]),
        ...document.approvals.map((approval): TableCell[] => [
          String(approval.version),
          words.step[approval.step],
          { stack: decisionOf(print, approval) },
          [approval.number === null ? '' : `№ ${approval.number}`, day(approval.date)]
            .filter((part) => part !== '')
            .join(', '),
        ]),
      ],
    ),
    ...(document.plan.orderReason === null
      ? []
      : [labelled(words.orderReason, document.plan.orderReason.text)]),
  ];
}

function decisionOf(print: Print, approval: DocumentApproval): Content[] {
  const { document, words, locale } = print;
  const { votes } = approval;
  const title = (key: string) => {
    const line = [...document.lines, ...document.reserve].find((one) => one.key === key);
    return line ? documentText(line, locale).title : '–';
  };
  return [
    { text: words.outcome[approval.outcome] },
    ...(votes
      ? [
          {
            text: words.votes(
              votes.votesFor,
              votes.votesAgainst,
              votes.votesAbstain,
              votes.deputies,
            ),
          },
        ]
      : []),
    ...(approval.fromPaper ? [{ text: words.fromPaper, italics: true }] : []),
    ...approval.lineReasons.map(({ lineKey, reason }) => ({
      text: `${words.returnReason(title(lineKey))}: ${reason}`,
    })),
  ];
}

function labelled(label: string, text: string): Content {
  return { text: [{ text: `${label}: `, bold: true }, text], margin: [0, 2, 0, 0] };
}

function details(print: Print): Content[] {
  const { document, words } = print;
  return [
    heading(words.details, { pageBreak: 'before', margin: [0, 0, 0, 6] }),
    ...document.lines.map((line) => lineDetails(print, line)),
  ];
}

function lineDetails(print: Print, line: DocumentLine): Content {
  const { document, words, locale, figures } = print;
  const text = documentText(line, locale);
  const names = villageNames(document, locale, line.villageIds).join(', ');
  const rank = line.rank === null ? words.noRank : String(line.rank);
  return {
    unbreakable: true,
    margin: [0, 0, 0, 10],
    fontSize: 10,
    stack: [
      { text: `${String(line.number)}. ${tied(text.title)}`, bold: true, fontSize: 11 },
      {
        text: [
          words.sectors[line.sector] ?? line.sector,
          years(line.fromYear, line.toYear),
          figures.full(BigInt(line.cost)),
        ].join(' · '),
      },
      labelled(words.villages, names),
      labelled(words.responsible, text.responsible),
      ...(text.indicator === null ? [] : [labelled(words.indicator, text.indicator)]),
      ...(text.upkeep === null ? [] : [labelled(words.upkeep, text.upkeep)]),
      labelled(words.rank, rank),
      ...(line.reasonAgainstRank === null
        ? []
        : [labelled(words.rankReason, line.reasonAgainstRank.text)]),
    ],
  };
}

function reserveList(print: Print): Content[] {
  const { document, words, locale, figures } = print;
  if (document.reserve.length === 0) return [];
  return [
    heading(words.reserve),
    { text: words.reserveNote, margin: [0, 0, 0, 6] },
    ruled(
      [24, '*', 130, 90],
      [
        headCells([words.number, words.measure, words.place, words.cost], [3]),
        ...document.reserve.map((line): TableCell[] => [
          right(String(line.number)),
          tied(documentText(line, locale).title),
          villageNames(document, locale, line.villageIds).slice(0, 12).join(', '),
          right(figures.full(BigInt(line.cost))),
        ]),
      ],
    ),
  ];
}

function trailHead({ words }: Print, head: TrailHead | null): Content[] {
  if (head === null) return [];
  return [
    {
      unbreakable: true,
      stack: [
        heading(words.trail),
        { text: words.trailNote, margin: [0, 0, 0, 6] },
        { text: words.trailDay(day(head.day)), bold: true },
        { text: grouped(head.digest), fontSize: 12, bold: true, margin: [0, 2, 0, 0] },
      ],
    },
  ];
}
