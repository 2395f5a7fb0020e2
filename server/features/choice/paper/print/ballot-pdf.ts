import type { Content } from 'pdfmake/interfaces.js';
import { rotatedForBatch } from '../../../../domain/choice/ballot-list.js';
import { sectorPaths } from '../../../../domain/proposal/sector-paths.js';
import type { Sector } from '../../../../domain/proposal/proposal.js';
import { renderPdf } from '../../../../platform/documents/pdf.js';
import { amount, both, box, inOneLine, margins, mm, sheet, type Words } from './sheet.js';

export interface BallotWork {
  /** The number of the work on the ballot list, whatever the order on the paper. */
  readonly position: number;
  readonly title: Words;
  readonly villages: Words;
  readonly sector: Sector;
  readonly costMinor: bigint;
}

export interface BallotsToPrint {
  readonly jamoat: Words;
  readonly place: { readonly number: number; readonly name: string };
  readonly batch: {
    readonly number: number;
    readonly serialFrom: number;
    readonly papers: number;
  };
  /** Last day for ballots, dd.mm.yyyy. */
  readonly closes: string;
  readonly budgetMinor: bigint;
  readonly currency: string;
  readonly ballotMax: number | null;
  /** In the order of the ballot list. */
  readonly works: readonly BallotWork[];
}

const boxSide = mm(7);
const measure = mm(210) - 2 * margins.side;

/**
 * The papers of one batch, each on a sheet of its own: a stub with the serial, a line to tear along, and below it the
 * ballot, on which nothing is that tells one paper of the batch from another.
 */
export function ballotPdf(print: BallotsToPrint): Promise<Buffer> {
  const works = rotatedForBatch(print.works, print.batch.number);
  const { serialFrom, papers } = print.batch;
  const content = Array.from({ length: papers }, (_, index) =>
    paper(print, works, serialFrom + index, index + 1 < papers),
  );
  const title = 'Бюллетени овоздиҳӣ / Бюллетень для голосования';
  // No place, batch or page on the foot: what is torn off alone says which paper it was.
  return renderPdf(sheet(title, '', content, { footer: undefined, info: { title } }));
}

function paper(
  print: BallotsToPrint,
  works: readonly BallotWork[],
  serial: number,
  more: boolean,
): Content {
  return {
    stack: [stub(print, serial), tearLine(), head(print), list(print, works)],
    ...(more ? { pageBreak: 'after' as const } : {}),
  };
}

function stub({ place, batch }: BallotsToPrint, serial: number): Content {
  const range = `${String(batch.serialFrom)}–${String(batch.serialFrom + batch.papers - 1)}`;
  return {
    columns: [
      {
        width: '*',
        stack: [
          { text: `${String(place.number)}. ${place.name}`, bold: true, fontSize: 12 },
          {
            text: `Баста / Пачка ${String(batch.number)}: ${range}. Ин қисм дар мизи овоздиҳӣ канда мешавад. / Эту часть отрывают за столом выдачи.`,
            fontSize: 9,
          },
        ],
      },
      { width: 'auto', text: `№ ${String(serial)}`, bold: true, fontSize: 20 },
    ],
    margin: [0, 0, 0, mm(3)],
  };
}

function tearLine(): Content {
  return {
    canvas: [
      {
        type: 'line',
        x1: -margins.side + mm(4),
        y1: 0,
        x2: measure + margins.side - mm(4),
        y2: 0,
        lineWidth: 1,
        dash: { length: 5, space: 4 },
      },
    ],
    margin: [0, 0, 0, mm(5)],
  };
}

function head({ jamoat, closes, budgetMinor, currency, ballotMax }: BallotsToPrint): Content {
  const limit = {
    tg: ballotMax === null ? '' : ` На бештар аз ${String(ballotMax)} кор.`,
    ru: ballotMax === null ? '' : ` Не больше ${String(ballotMax)} работ.`,
  };
  return {
    stack: [
      both({ tg: `Ҷамоати ${jamoat.tg}`, ru: `Джамоат ${jamoat.ru}` }, 12),
      {
        text: 'Кадом корҳо аввал лозиманд? / Какие работы нужны прежде всего?',
        bold: true,
        fontSize: 15,
        margin: [0, mm(2), 0, mm(1)],
      },
      {
        text: `${amount(budgetMinor, currency)} · то / до ${closes}`,
        fontSize: 11,
        margin: [0, 0, 0, mm(2)],
      },
      {
        columns: [
          { width: boxSide + 8, stack: [box(boxSide, true)] },
          {
            width: '*',
            stack: [
              both(
                {
                  tg: `Дар квадрати назди ҳар коре, ки тарафдоред, ин тавр аломат гузоред.${limit.tg} Номатонро нанависед.`,
                  ru: `Поставьте такой знак в квадрате у каждой работы, которую поддерживаете.${limit.ru} Имя не пишите.`,
                },
                12,
              ),
            ],
          },
        ],
        margin: [0, 0, 0, mm(4)],
      },
    ],
  };
}

function list({ currency }: BallotsToPrint, works: readonly BallotWork[]): Content {
  const line = { hLineWidth: () => 0.5, vLineWidth: () => 0 };
  return {
    layout: { ...line, paddingTop: () => 5, paddingBottom: () => 5 },
    table: {
      dontBreakRows: true,
      widths: [boxSide + 2, mm(9), mm(9), '*', 'auto'],
      body: works.map(({ position, title, villages, sector, costMinor }) => [
        box(boxSide),
        { text: String(position), bold: true, fontSize: 16, alignment: 'right' },
        { svg: pictogram(sector), width: mm(8) },
        {
          stack: [both(title, 12), { text: inOneLine(villages), fontSize: 10, color: '#333' }],
        },
        { text: amount(costMinor, currency), fontSize: 12, alignment: 'right' },
      ]),
    },
  };
}

function pictogram(sector: Sector): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="${sectorPaths[sector]}" fill="none" stroke="#000" stroke-width="1.8"/></svg>`;
}
