import type { Content } from 'pdfmake/interfaces.js';
import { choiceActNames } from '../../../domain/choice/choice-status.js';
import type { SignedBy, TrailHead } from './result-sheet.facts.js';
import { day, moment } from './sheet-figures.js';
import { bold, grouped, section, type SheetPrint } from './sheet-parts.js';

const rowLines = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => '#999999',
  paddingTop: () => 1.2,
  paddingBottom: () => 1.2,
};

/** What anybody needs to count again and to see that nothing was changed since. */
export function checkPart(
  { sheet, words, figures }: SheetPrint,
  head: TrailHead | null,
): Content[] {
  const { choiceId, importedFrom } = sheet;
  const receipts = `/choices/${choiceId}.receipts`;
  const prints: readonly (readonly [string, string])[] = [
    [words.ballotFile(`${sheet.files}.pb`), sheet.ballotFileHash],
    [words.receiptList(receipts), sheet.receiptsHash],
    [words.frozen, sheet.fingerprint],
    ...(importedFrom === null ? [] : [[words.importedFile, importedFrom] as const]),
    ...(head ? [[words.trail(day(head.day)), head.digest] as const] : []),
  ];
  return section(words.checkHead, [
    { text: words.receipts(figures.count(sheet.receipts), receipts) },
    ...prints.map(([label, hash]) => ({
      unbreakable: true,
      margin: [0, 3, 0, 0] as [number, number, number, number],
      stack: [{ text: label }, { text: grouped(hash), bold: true, fontSize: 9 }],
    })),
  ]);
}

/** Who let each act take effect. */
export function actsPart({ sheet, words }: SheetPrint): Content[] {
  if (sheet.confirmations.length === 0) return section(words.actsHead, [words.noActs]);
  const rows = choiceActNames.flatMap((act) =>
    sheet.confirmations
      .filter((one) => one.act === act)
      .map(({ name, role, at }, index) => [
        index === 0 ? bold(words.act[act]) : '',
        name,
        words.role[role],
        moment(at),
      ]),
  );
  return section(words.actsHead, [
    {
      layout: rowLines,
      fontSize: 9.5,
      table: { headerRows: 0, dontBreakRows: true, widths: [130, '*', 150, 96], body: rows },
    },
  ]);
}

/** Lines for those who opened the count, or corrected it, for observers, and room for the stamp; never torn over two pages. */
export function signaturesPart({ sheet, words }: SheetPrint): Content[] {
  const counted: readonly SignedBy[] =
    sheet.correction?.signatures ?? sheet.confirmations.filter(({ act }) => act === 'count');
  const signers =
    counted.length > 0
      ? counted.map(({ name, role }) => [words.role[role], name] as const)
      : ([
          [words.role.sddc_chair, ''],
          [words.role.sddc_secretary, ''],
        ] as const);
  const lines = [...signers, [words.observers, ''] as const, [words.observers, ''] as const];
  const line = (width: number) => ({
    canvas: [{ type: 'line' as const, x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.6 }],
  });
  return section(words.signHead, [
    {
      layout: 'noBorders',
      table: {
        dontBreakRows: true,
        widths: [150, 150, '*'],
        body: lines.map(([role, name]) => [
          { text: role, margin: [0, 14, 0, 0] },
          name === ''
            ? { stack: [line(140)], margin: [0, 26, 0, 0] }
            : { text: name, bold: true, margin: [0, 14, 0, 0] },
          {
            margin: [0, 26, 0, 0],
            stack: [line(190), { text: words.signature, fontSize: 8, color: '#444444' }],
          },
        ]),
      },
    },
    { text: words.stamp, color: '#444444', margin: [0, 14, 0, 0] },
  ]);
}
