import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { keepPicture } from './pictures.js';
import type { Visitor } from './visitor.js';

const require = createRequire(import.meta.url);
const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'));
/** An address nobody answers but the route below: nothing leaves the browser. */
const origin = 'http://pdf.invalid';

/** Takes the file behind a link along, as one does with the link's own menu: the browser may show it or save it. */
export async function takeFile(visitor: Visitor, link: string): Promise<Buffer> {
  const [download] = await Promise.all([
    visitor.page.waitForEvent('download'),
    visitor.page
      .getByRole('link', { name: link })
      .first()
      .click({ modifiers: ['Alt'] }),
  ]);
  return readFile(await download.path());
}

/** One page of a PDF as it looks on paper. Lengths in points, from the upper left corner. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** The text layer, spaces made equal. */
  readonly text: string;
  /** Share of the page between its head and its foot that is not white. */
  readonly ink: number;
  /** The smallest box that holds everything drawn; `null` on a blank page. */
  readonly drawn: {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  } | null;
  readonly png: Buffer;
}

/** Draws every page of a PDF into a picture, inside the browser, and measures what is on it; `name` is for the pictures. */
export async function pdfPages(browser: Browser, bytes: Buffer, name: string): Promise<PdfPage[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await serve(page, bytes);
    await page.goto(`${origin}/`);
    await page.addScriptTag({ type: 'module', content: opening });
    await page.waitForFunction('window.plan !== undefined');
    const count = await page.evaluate<number>('window.plan.numPages');
    const pages: PdfPage[] = [];
    for (let number = 1; number <= count; number += 1) {
      const drawn = await page.evaluate<Omit<PdfPage, 'png'> & { readonly png: string }>(
        `window.draw(${String(number)})`,
      );
      const png = Buffer.from(drawn.png.slice(drawn.png.indexOf(',') + 1), 'base64');
      await keepPicture(`${name}-page-${String(number)}`, () => Promise.resolve(png));
      pages.push({ ...drawn, text: drawn.text.replace(/\s+/g, ' '), png });
    }
    return pages;
  } finally {
    await context.close();
  }
}

/** Head and foot of a page lie within these, and everything else further in. */
const margins = { side: 39, top: 20, bottom: 14 };

/** What is true of every printed plan: A4 upright or across, no page empty, no page black, and nothing cut off. */
export function expectPrinted(pages: readonly PdfPage[]): void {
  for (const [index, { width, height, ink, drawn }] of pages.entries()) {
    expect([Math.round(width), Math.round(height)].sort()).toEqual([595, 842]);
    const looks = { page: index + 1, blank: ink < 0.005, black: ink > 0.4 };
    expect(looks).toEqual({ page: index + 1, blank: false, black: false });
    expect(drawn?.left).toBeGreaterThanOrEqual(margins.side);
    expect(drawn?.right).toBeLessThanOrEqual(width - margins.side);
    expect(drawn?.top).toBeGreaterThanOrEqual(margins.top);
    expect(drawn?.bottom).toBeLessThanOrEqual(height - margins.bottom);
  }
}

async function serve(page: Page, bytes: Buffer): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<title>PDF</title>' });
    if (pathname === '/plan.pdf') return route.fulfill({ body: bytes });
    const body = await readFile(join(pdfjs, pathname)).catch(() => null);
    if (body === null) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      contentType: pathname.endsWith('.mjs') ? 'text/javascript' : 'application/octet-stream',
      body,
    });
  });
}

/** 108 dots per inch: fine enough to read, small enough to draw a plan of thirty pages in seconds. */
const dotsPerPoint = 1.5;
/** How much of a page its head and its foot take, in points. */
const bands = 46;
/** Lighter than this is paper. */
const paper = 245;

// Text, not a function: the tests are compiled, and what the compiler adds is not there in the browser.
const opening = `
import { getDocument, GlobalWorkerOptions } from '${origin}/build/pdf.mjs';
GlobalWorkerOptions.workerSrc = '${origin}/build/pdf.worker.mjs';
const plan = await getDocument({ url: '${origin}/plan.pdf', standardFontDataUrl: '${origin}/standard_fonts/' }).promise;
window.draw = async (number) => {
  const page = await plan.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: ${String(dotsPerPoint)} });
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(viewport.width);
  canvas.height = Math.ceil(viewport.height);
  await page.render({ canvas, viewport, background: 'white' }).promise;
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const head = ${String(bands * dotsPerPoint)}, foot = canvas.height - head;
  let inked = 0, left = canvas.width, right = -1, top = canvas.height, bottom = -1;
  for (let y = 0, at = 0; y < canvas.height; y += 1) {
    for (let x = 0; x < canvas.width; x += 1, at += 4) {
      if (Math.min(data[at], data[at + 1], data[at + 2]) >= ${String(paper)}) continue;
      if (y >= head && y < foot) inked += 1;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  const points = (dots) => dots / ${String(dotsPerPoint)};
  const content = await page.getTextContent();
  return {
    width,
    height,
    text: content.items.map((item) => item.str + (item.hasEOL ? ' ' : '')).join(''),
    ink: inked / (canvas.width * (foot - head)),
    drawn: right < 0 ? null : { left: points(left), top: points(top), right: points(right + 1), bottom: points(bottom + 1) },
    png: canvas.toDataURL('image/png'),
  };
};
window.plan = plan;
`;
