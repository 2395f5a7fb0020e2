import { inflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { slipsPdf } from './slips-pdf.js';

const slip = (number: number) => ({
  number,
  code: 'A2C4E6H8KM',
  name: 'Гулнора Раҳимова',
  listNumber: '17',
  village: 'Навобод',
  villageRu: null,
});

/** The drawing orders of every page of a PDF, as text. */
function drawings(pdf: Buffer): string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at)) {
    const start = at + 'stream\n'.length;
    const end = pdf.indexOf('endstream', start);
    const head = pdf.subarray(Math.max(0, at - 200), at).toString('latin1');
    if (head.slice(head.lastIndexOf('obj')).includes('/FlateDecode')) {
      const text = inflateSync(pdf.subarray(start, end)).toString('latin1');
      if (text.includes(' re\n')) found.push(text);
    }
    at = end + 'endstream'.length;
  }
  return found;
}

/** How wide the black squares of a page's symbol reach, in points. */
function symbolWidth(page: string): number {
  const squares = [...page.matchAll(/([\d.]+) [\d.]+ (\d+) \2 re\n\/DeviceRGB cs\n0 0 0 scn/g)].map(
    (one) => ({
      x: Number(one[1]),
      size: Number(one[2]),
    }),
  );
  const module = Math.min(...squares.map(({ size }) => size));
  const modules = squares.filter(({ size }) => size === module);
  const left = Math.min(...modules.map(({ x }) => x));
  return Math.max(...modules.map(({ x }) => x)) + module - left;
}

describe('slips with codes', () => {
  it.each(['https://m.tj', 'https://maslihat.example', 'https://jamoat.maslihat.sughd.example.tj'])(
    'have a symbol of at least 20 mm with the address %s',
    async (publicUrl) => {
      const sheet = { jamoat: 'Ҷ', day: '10.05.2027', closesOn: '24.05.2027', publicUrl };
      const [page] = drawings(await slipsPdf({ ...sheet, slips: [slip(1)] }));
      const millimetres = (symbolWidth(page ?? '') / 72) * 25.4;
      expect(millimetres).toBeGreaterThanOrEqual(20);
      expect(millimetres).toBeLessThan(28);
    },
  );

  it('stand four on a page', async () => {
    const slips = Array.from({ length: 9 }, (_, index) => slip(index + 1));
    const sheet = { jamoat: 'Ҷ', day: '10.05.2027', closesOn: '24.05.2027' };
    const pdf = await slipsPdf({ ...sheet, publicUrl: 'https://m.tj', slips });
    expect(pdf.toString('latin1').match(/\/Type \/Page\n/g)).toHaveLength(3);
  });
});
