import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { mostInStack } from '../../../../domain/choice/paper-entry.js';
import { renderPdf } from '../../../../platform/documents/pdf.js';
import { both, inOneLine, mm, sheet, type Words } from './sheet.js';

export interface CountSheetToPrint {
  readonly jamoat: Words;
  readonly village: Words | null;
  readonly place: { readonly number: number; readonly name: string };
  readonly issued: number;
  readonly works: readonly { readonly position: number; readonly title: Words }[];
}

const tallyColumns = 4;

/** The sheet of an opened box: its numbers with the equations they have to keep, and one stack line by line. */
export function countSheetPdf(print: CountSheetToPrint): Promise<Buffer> {
  const { jamoat, village, place } = print;
  const name = `${String(place.number)}. ${place.name}`;
  const title = 'Варақаи ҳисоб / Лист подсчёта';
  return renderPdf(
    sheet(title, `${name} · ${jamoat.tg}`, [
      { text: title, fontSize: 15, bold: true },
      { text: name, fontSize: 12, bold: true, margin: [0, 2, 0, 0] },
      {
        text: `${inOneLine(jamoat)}${village ? ` · ${inOneLine(village)}` : ''} · ____ . ____ . 20____`,
        margin: [0, 0, 0, 8],
      },
      numbers(print),
      both(
        {
          tg: 'Бюллетенҳоро омехта кунед, ба дастаҳо ҷудо кунед ва ба ҳар бюллетен рақами ҳисоб занед: ҷой–даста–рақам. Ду нафар ҳар бюллетенро ҷудо-ҷудо ба барнома ворид мекунанд.',
          ru: 'Перемешайте бюллетени, разложите по стопкам и поставьте на каждый счётный номер: место–стопка–номер. Два человека вводят каждый бюллетень в программу независимо друг от друга.',
        },
        11,
      ),
      works(print),
      {
        text: 'Имзоҳо / Подписи: 1 ______________________   2 ______________________',
        margin: [0, mm(8), 0, 0],
      },
      {
        text: `${name} · даста / стопка № ________`,
        bold: true,
        fontSize: 13,
        pageBreak: 'before',
      },
      {
        text: '0 – холӣ / пустой; x1 – зиёда аз ҳад / слишком много; x2 – норавшан / неясно; x3 – имзодор / подписан; x4 – дарида / порван; x5 – бегона / чужой',
        fontSize: 9,
        margin: [0, 2, 0, 6],
      },
      stack(),
    ]),
  );
}

function numbers({ issued }: CountSheetToPrint): Content {
  const blank = '____________';
  const rows: readonly (readonly [string, string])[] = [
    ['Дода шуд / Выдано месту', String(issued)],
    ['Дар қуттӣ / В ящике', blank],
    ['Вайроншуда / Испорчено', blank],
    ['Истифоданашуда / Не использовано', blank],
    [
      'Дода шуд = дар қуттӣ + вайроншуда + истифоданашуда / Выдано = в ящике + испорчено + не использовано',
      'ҳа / да   не / нет',
    ],
    ['Дар рӯйхат қайдшудагон / Отмечено в списке', blank],
    ['Дар қуттӣ = қайдшудагон / В ящике = отмечено', 'ҳа / да   не / нет'],
    ['Боэътибор (бо холиҳо) / Действительных (с пустыми)', blank],
    ['Беэътибор / Недействительных', blank],
    [
      'Дар қуттӣ = боэътибор + беэътибор / В ящике = действительных + недействительных',
      'ҳа / да   не / нет',
    ],
  ];
  return {
    table: {
      widths: ['*', mm(38)],
      body: rows.map(([label, value]) => [label, { text: value, alignment: 'right' as const }]),
    },
    margin: [0, 0, 0, 8],
  };
}

function works(print: CountSheetToPrint): Content {
  return {
    margin: [0, 8, 0, 0],
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: [mm(10), '*', mm(50)],
      body: [
        ['№', 'Кор / Работа', 'Панҷӣ / Пятёрками'].map((text) => ({
          text,
          bold: true,
          fontSize: 9,
        })),
        ...print.works.map(({ position, title }): TableCell[] => [
          { text: String(position), bold: true },
          both(title, 11),
          '',
        ]),
      ],
    },
  };
}

function stack(): Content {
  const rows = mostInStack / tallyColumns;
  const heights = mm(7.6);
  return {
    table: {
      heights,
      widths: Array.from({ length: tallyColumns }, () => [mm(8), '*']).flat(),
      body: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: tallyColumns }, (_unused, column): TableCell[] => [
          { text: String(column * rows + row + 1), bold: true, fontSize: 9 },
          '',
        ]).flat(),
      ),
    },
  };
}
