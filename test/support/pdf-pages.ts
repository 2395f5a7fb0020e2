import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

export interface PdfPage {
  readonly text: string;
  readonly size: readonly [number, number];
}

/** The pages of a PDF as another program reads them. */
export async function readPages(bytes: Buffer): Promise<PdfPage[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const standardFontDataUrl = join(
    dirname(require.resolve('pdfjs-dist/package.json')),
    'standard_fonts/',
  );
  const document = await getDocument({
    data: new Uint8Array(bytes),
    standardFontDataUrl,
    verbosity: 0,
  }).promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      text: content.items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' '),
      size: [Math.round(width), Math.round(height)],
    });
  }
  await document.destroy();
  return pages;
}
