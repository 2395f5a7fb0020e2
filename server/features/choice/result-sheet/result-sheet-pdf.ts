import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Locale } from '../../../domain/locale.js';
import { renderPdf } from '../../../platform/documents/pdf.js';
import { actsPart, checkPart, signaturesPart } from './closing-part.js';
import { papersPart } from './papers-part.js';
import type { ResultSheet, TrailHead } from './result-sheet.facts.js';
import { resultPart } from './result-part.js';
import { day, figuresOf, moment, years } from './sheet-figures.js';
import { lapis, measure, pairs, section, type SheetPrint, side } from './sheet-parts.js';
import { sheetWords } from './words/all-words.js';
import { versionPart } from './version-part.js';
import { suspensionsPart } from './suspensions-part.js';
import { meetingsPart, votersPart } from './voters-part.js';

export interface SheetSetting {
  readonly locale: Locale;
  readonly head: TrailHead | null;
  /** Where the installation is reached, for the symbol; `null`: nowhere from outside. */
  readonly address: string | null;
}

/** Room in points for whole modules: a result address of up to 110 characters comes out at least 22 mm wide. */
const qrSize = 92;

/** The result sheet in one language, black on white A4, to be signed. */
export function resultSheetPdf(sheet: ResultSheet, setting: SheetSetting): Promise<Buffer> {
  const { locale, head, address } = setting;
  const words = sheetWords[locale];
  const print = { sheet, locale, words, figures: figuresOf(locale, words, sheet.currency) };
  return renderPdf(
    definition(print, [
      headPart(print, address),
      ...versionPart(print),
      ...rulePart(print),
      ...resultPart(print),
      ...votersPart(print),
      ...papersPart(print),
      ...meetingsPart(print),
      ...checkPart(print, head),
      ...suspensionsPart(print),
      ...actsPart(print),
      ...signaturesPart(print),
    ]),
  );
}

function headPart(print: SheetPrint, address: string | null): Content {
  const { sheet, locale, words } = print;
  const path = `/${locale}/choices/${sheet.choiceId}/result`;
  const when = (at: Date | null) => (at === null ? words.taken : moment(at));
  const district = sheet.district === '' ? '' : `, ${sheet.district}`;
  return {
    columnGap: 12,
    columns: [
      {
        width: '*',
        stack: [
          ...(sheet.demo
            ? [
                {
                  text: sheet.importedFrom === null ? words.demo : words.demoImported,
                  bold: true,
                  margin: [0, 0, 0, 4] as [number, number, number, number],
                },
              ]
            : []),
          words.republic,
          { text: `${words.jamoatOf(sheet.jamoat)}${district}`, bold: true, fontSize: 12 },
          words.period(years(sheet.fromYear, sheet.toYear)),
          { text: words.title, bold: true, fontSize: 22, color: lapis, margin: [0, 6, 0, 0] },
          { text: words.subtitle, fontSize: 13, margin: [0, 0, 0, 6] },
          pairs(
            [
              [words.opened, when(sheet.openedAt)],
              [words.lastDay, day(sheet.closesOn)],
              [words.closed, when(sheet.closedAt)],
              [words.sealed, when(sheet.sealedAt)],
              [words.counted, when(sheet.countedAt)],
            ],
            170,
          ),
        ],
      },
      {
        width: 128,
        alignment: 'right',
        stack: [
          ...(address === null
            ? []
            : [{ qr: `${address}${path}`, fit: qrSize, eccLevel: 'M' as const, padding: 4 }]),
          { text: words.code, margin: [0, 4, 0, 0] },
          { text: sheet.code, bold: true, fontSize: 14 },
          { text: words.resultPage, fontSize: 8, margin: [0, 6, 0, 0] },
          { text: `${address ?? ''}${path}`, fontSize: 7 },
        ],
      },
    ],
  };
}

function rulePart({ sheet, words, figures }: SheetPrint): Content[] {
  const { rule, stepMinor, tieOrder, seed } = sheet;
  const text = [
    words.money(figures.money(sheet.budgetMinor)),
    words.ballotMax(sheet.ballotMax),
    words.rule[rule],
    ...(rule === 'greedy_score' ? [] : [words.step(figures.money(stepMinor))]),
    words.tieOrder[tieOrder],
    ...(seed === null ? [] : [words.seed(seed)]),
  ].join(' ');
  return section(words.ruleHead, [{ text }]);
}

function definition(
  { sheet, locale, words }: SheetPrint,
  content: Content[],
): TDocumentDefinitions {
  const name = `${words.title}, ${words.jamoatOf(sheet.jamoat)}, ${years(sheet.fromYear, sheet.toYear)}`;
  return {
    pageSize: 'A4',
    pageMargins: [side, 36, side, 44],
    info: {
      title: name,
      subject: sheet.code,
      creationDate: sheet.correction?.madeAt ?? sheet.countedAt,
    },
    language: locale,
    displayTitle: true,
    defaultStyle: { fontSize: 9.5, lineHeight: 1.08 },
    header: (page) =>
      page === 1 || !sheet.demo
        ? null
        : { text: words.demoShort, bold: true, alignment: 'right', margin: [side, 18, side, 0] },
    footer: (page, pages) => ({
      margin: [side, 8, side, 0],
      stack: [
        { canvas: [{ type: 'line', x1: 0, y1: 0, x2: measure, y2: 0, lineWidth: 0.5 }] },
        {
          margin: [0, 3, 0, 0],
          fontSize: 8.5,
          columns: [
            {
              text: [name, words.version(sheet.version), `${words.code} ${sheet.code}`].join(' · '),
              width: '*',
            },
            { text: words.page(page, pages), width: 'auto', alignment: 'right' },
          ],
        },
      ],
    }),
    content,
  };
}
