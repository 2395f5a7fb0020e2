import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Locale } from '../../domain/locale.js';
import { documentName, type PlanDocument } from '../../domain/plan/plan-document.js';
import { pageOf, renderPdf } from '../../platform/documents/pdf.js';
import { day, figuresOf, years } from './plan-figures.js';
import { annexes, type TrailHead } from './plan-pdf-annexes.js';
import { coverPage } from './plan-pdf-cover.js';
import { pagedTable, pagesOfRows, type Print, trialTable } from './plan-pdf-table.js';
import { planWords } from './plan-words.js';

// Height of one row of carried sums, which the trial setting keeps free on every page.
const carriedRow = 18;
const margins = { side: 40, top: 46, bottom: 46 };

/**
 * The plan to be printed in one language: cover upright, table across with repeated head and carried sums, annexes
 * upright; fingerprint and page on every foot, the head of the trail at the end. Set twice: where the pages of the table
 * end is known only afterwards.
 */
export async function planPdf(
  document: PlanDocument,
  fingerprint: string,
  locale: Locale,
  head: TrailHead | null = null,
): Promise<Buffer> {
  const words = planWords[locale];
  const print = { document, locale, words, figures: figuresOf(document, words, locale) };
  const trial = trialTable(print);
  await renderPdf(
    definition(print, fingerprint, [...tableHead(print), ...trial.content], carriedRow),
  );
  const pages = pagesOfRows(trial.leads.map(pageOf));
  return renderPdf(
    definition(print, fingerprint, [
      ...coverPage(print, fingerprint),
      ...tableHead(print),
      ...pagedTable(print, pages),
      ...annexes(print, head),
    ]),
  );
}

function tableHead({ document, words, figures }: Print): Content[] {
  const { fromYear, toYear } = document.plan;
  return [
    {
      text: `${words.planTable}, ${years(fromYear, toYear)}`,
      fontSize: 15,
      bold: true,
      pageBreak: 'before',
      pageOrientation: 'landscape',
    },
    { text: figures.unit, margin: [0, 0, 0, 8] },
  ];
}

function definition(
  print: Print,
  fingerprint: string,
  content: Content[],
  keptFree = 0,
): TDocumentDefinitions {
  const { document, locale, words } = print;
  const jamoat = documentName(document.jamoat, locale);
  const { plan } = document;
  const planYears = years(plan.fromYear, plan.toYear);
  return {
    pageSize: 'A4',
    pageMargins: [margins.side, margins.top, margins.side, margins.bottom + keptFree],
    info: {
      title: `${words.title[plan.kind]} ${planYears}, ${jamoat}`,
      subject: fingerprint,
      creationDate: new Date(`${document.publication.publishedOn}T00:00:00Z`),
    },
    language: locale,
    displayTitle: true,
    defaultStyle: { fontSize: 11, lineHeight: 1.1 },
    header: (page) =>
      page === 1
        ? null
        : {
            text: headerOf(print),
            alignment: 'right',
            fontSize: 9,
            margin: [margins.side, 22, margins.side, 0],
          },
    footer: (page, pages, { width }) =>
      footer(
        width,
        words.footer(jamoat, planYears, plan.version),
        fingerprint,
        words.page(page, pages),
      ),
    content,
  };
}

/** What the sheets after the cover are: an annex to the resolution of the council. */
function headerOf({ document, words }: Print): string {
  const council = [...document.approvals]
    .reverse()
    .find((one) => one.step === 'council' && one.outcome === 'approved');
  return [
    ...(document.demo ? [words.demoShort] : []),
    ...(council ? [words.annexTo(day(council.date), council.number)] : []),
  ].join(' · ');
}

function footer(width: number, left: string, fingerprint: string, right: string): Content {
  const measure = width - 2 * margins.side;
  return {
    margin: [margins.side, 6, margins.side, 0],
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: measure, y2: 0, lineWidth: 0.5 }] },
      {
        margin: [0, 3, 0, 0],
        fontSize: 8.5,
        columns: [
          { text: left, width: '*' },
          { text: right, width: 'auto', alignment: 'right' },
        ],
      },
      { text: `SHA-256 ${fingerprint}`, fontSize: 7, margin: [0, 1, 0, 0] },
    ],
  };
}
