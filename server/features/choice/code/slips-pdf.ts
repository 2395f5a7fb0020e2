import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { shownCode } from '../../../domain/choice/personal-code.js';
import { renderPdf } from '../../../platform/documents/pdf.js';

/** What stands on one slip. */
export interface PrintedSlip {
  readonly number: number;
  readonly code: string;
  /** The person's name, or what the list says instead. */
  readonly name: string;
  readonly listNumber: string | null;
  /** The village in Tajik, and in Russian where that is known. */
  readonly village: string;
  readonly villageRu: string | null;
}

export interface SlipSheet {
  readonly jamoat: string;
  /** `DD.MM.YYYY` */
  readonly day: string;
  readonly closesOn: string;
  /** Where residents reach the installation. */
  readonly publicUrl: string;
  readonly slips: readonly PrintedSlip[];
}

// Millimetres of A4 in points, and the three strips of a slip: for whom, the code, the flap that is folded over it.
const mm = 72 / 25.4;
const page = { width: 210 * mm, side: 10 * mm, top: 15 * mm, bottom: 14 * mm };
const strips = [56 * mm, 67 * mm, 67 * mm];
const slipHeight = 58 * mm;
const slipsOnPage = 4;
/** Room in points for whole modules: symbols of 21 to 37 modules come out 58 to 75 pt wide, never under 20 mm. */
const qrSize = 75;

/**
 * Slips to be cut apart along the lines, four on a page, Tajik with Russian below. The flap on the right is folded over
 * the code and glued; what stays in sight says for whom it is. The QR code holds the address with the code, no name.
 */
export function slipsPdf(sheet: SlipSheet): Promise<Buffer> {
  return renderPdf(definition(sheet));
}

function definition(sheet: SlipSheet): TDocumentDefinitions {
  const pages: Content[] = [];
  for (let start = 0; start < sheet.slips.length; start += slipsOnPage) {
    const slips = sheet.slips.slice(start, start + slipsOnPage);
    pages.push(pageOf(sheet, slips, start > 0));
  }
  return {
    pageSize: 'A4',
    pageMargins: [page.side, page.top, page.side, page.bottom],
    info: { title: `Рамзҳои шахсӣ, ${sheet.jamoat}` },
    language: 'tg',
    displayTitle: true,
    defaultStyle: { fontSize: 11, lineHeight: 1.05 },
    header: () => ({
      columns: [
        { text: `${sheet.jamoat} · Рамзҳои шахсӣ · Личные коды` },
        { text: sheet.day, alignment: 'right', width: 'auto' },
      ],
      margin: [page.side, 7 * mm, page.side, 0],
    }),
    footer: (current, total) => ({
      text: `${String(current)} / ${String(total)}`,
      alignment: 'center',
      margin: [0, 4 * mm, 0, 0],
    }),
    content: pages,
  };
}

function pageOf(sheet: SlipSheet, slips: readonly PrintedSlip[], newPage: boolean): Content {
  return {
    ...(newPage ? { pageBreak: 'before' as const } : {}),
    table: {
      widths: strips.map((width) => width - 2 * 3 * mm),
      heights: slipHeight,
      dontBreakRows: true,
      body: slips.map((slip) => [forWhom(slip), theCode(sheet, slip), flap()]),
    },
    layout: {
      hLineWidth: () => 0.5,
      hLineStyle: () => ({ dash: { length: 1, space: 3 } }),
      // Cut at the edges, fold between the code and the flap.
      vLineWidth: (column) => (column === 1 ? 0 : 0.5),
      vLineStyle: (column) => ({
        dash: column === 2 ? { length: 6, space: 3 } : { length: 1, space: 3 },
      }),
      paddingLeft: () => 3 * mm,
      paddingRight: () => 3 * mm,
      paddingTop: () => 3 * mm,
      paddingBottom: () => 0,
    },
  };
}

function forWhom({ number, name, listNumber, village, villageRu }: PrintedSlip): Content {
  return {
    stack: [
      { text: `№ ${String(number)}`, fontSize: 18, bold: true },
      { text: name, fontSize: 13, bold: true, margin: [0, 4, 0, 0] },
      ...(listNumber === null ? [] : [`Рӯйхат · Список: ${listNumber}`]),
      { text: village, margin: [0, 4, 0, 0] },
      ...(villageRu === null ? [] : [{ text: villageRu, color: '#444444' }]),
      { text: 'Ба дасти худи шахс супоред.', margin: [0, 6, 0, 0] },
      { text: 'Отдайте лично в руки.', color: '#444444' },
    ],
  };
}

function theCode({ publicUrl, closesOn }: SlipSheet, { code }: PrintedSlip): Content {
  return {
    stack: [
      {
        columns: [
          { qr: `${publicUrl}/c/${code}`, fit: qrSize, eccLevel: 'M', padding: 4, width: 'auto' },
          {
            stack: [
              { text: 'Рамзи шумо', bold: true },
              { text: 'Ваш код', color: '#444444' },
              ...shownCode(code)
                .split('-')
                .map((group, index) => ({
                  text: index === 0 ? `${group} –` : group,
                  fontSize: 17,
                  bold: true,
                  characterSpacing: 1.5,
                  noWrap: true,
                })),
            ],
          },
        ],
      },
      { text: `${publicUrl.replace(/^https?:\/\//, '')}/c`, bold: true, margin: [0, 3, 0, 0] },
      { text: `Интихоб то ${closesOn}`, margin: [0, 3, 0, 0] },
      { text: `Выбор до ${closesOn}`, color: '#444444' },
      { text: 'Ба касе нишон надиҳед.', bold: true },
      { text: 'Никому не показывайте.', color: '#444444' },
    ],
  };
}

function flap(): Content {
  return {
    stack: [
      { text: 'Аз рӯйи хати канда ба чап қат кунед ва часпонед: рамз пӯшида мешавад.' },
      {
        text: 'Сложите влево по пунктиру и заклейте: код закрыт.',
        color: '#444444',
        margin: [0, 4, 0, 0],
      },
    ],
    margin: [0, 60, 0, 0],
    alignment: 'center',
  };
}
