import type { TableCell } from 'pdfmake/interfaces.js';
import { renderPdf } from '../../../../platform/documents/pdf.js';
import { both, inOneLine, mm, sheet, type Words } from './sheet.js';

export interface RegisterToPrint {
  readonly jamoat: Words;
  readonly village: Words | null;
  readonly place: { readonly number: number; readonly name: string };
  readonly closes: string;
  readonly lines: readonly {
    readonly line: number;
    readonly name: string;
    readonly listNumber: string | null;
    readonly birthYear: number | null;
  }[];
}

/** The list of a desk: everybody of the roll who may vote there, with room for the serial of the stub and a signature. */
export function registerPdf(print: RegisterToPrint): Promise<Buffer> {
  const { jamoat, village, place, closes, lines } = print;
  const name = `${String(place.number)}. ${place.name}`;
  const title = 'Рӯйхати овоздиҳандагон / Список голосующих';
  const head = [
    '№',
    'Ному насаб / Имя',
    'Рақам дар рӯйхат / № в списке',
    'Соли таваллуд / Год рождения',
    'Рақами пора / № корешка',
    'Имзо / Подпись',
  ].map((text) => ({ text, bold: true, fontSize: 9 }));
  return renderPdf(
    sheet(title, `${name} · ${jamoat.tg}`, [
      { text: title, fontSize: 15, bold: true },
      { text: name, fontSize: 12, bold: true, margin: [0, 2, 0, 0] },
      {
        text: `${inOneLine(jamoat)}${village ? ` · ${inOneLine(village)}` : ''} · то / до ${closes}`,
        margin: [0, 0, 0, 6],
      },
      both(
        {
          tg: 'Ҳангоми додани бюллетен рақами пораро нависед ва имзо гиред. Аз рӯи ин рӯйхат ба барнома танҳо рақамҳои сатрҳо навишта мешаванд.',
          ru: 'Выдавая бюллетень, запишите номер корешка и возьмите подпись. С этого списка в программу вносят только номера строк.',
        },
        11,
      ),
      {
        margin: [0, 8, 0, 0],
        table: {
          headerRows: 1,
          dontBreakRows: true,
          heights: (row: number) => (row === 0 ? 'auto' : mm(8)),
          widths: [mm(10), '*', mm(24), mm(20), mm(24), mm(36)],
          body: [
            head,
            ...lines.map((line): TableCell[] => [
              { text: String(line.line), bold: true },
              line.name,
              line.listNumber ?? '',
              line.birthYear === null ? '' : String(line.birthYear),
              '',
              '',
            ]),
          ],
        },
      },
      {
        margin: [0, mm(8), 0, 0],
        stack: [
          'Овоз доданд / Проголосовали',
          'Вайроншуда / Испорчено',
          'Истифоданашуда / Не использовано',
          'Рад карда шуд / Отказано',
        ].map((text) => ({
          text: `${text}: ______________`,
          margin: [0, 0, 0, mm(3)] as [number, number, number, number],
        })),
      },
      {
        text: 'Имзоҳо / Подписи: 1 ______________________   2 ______________________',
        margin: [0, mm(4), 0, 0],
      },
    ]),
  );
}
