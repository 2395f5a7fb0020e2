import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { readPages } from '../../../test/support/pdf-pages.js';
import { locales } from '../../domain/locale.js';
import { renderPdf } from '../../platform/documents/pdf.js';
import { planPdf } from './plan-pdf.js';
import { planWords } from './plan-words.js';
import { aDocument } from './publication.fixture.js';

const require = createRequire(import.meta.url);
const fingerprint = '0123456789abcdef'.repeat(4);

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    return [(value as (...all: unknown[]) => string)('1', 2, 3, 4)];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

describe('the printed plan', () => {
  it('can print every letter of its own words and of the names it meets', async () => {
    const { create } = require('fontkit') as {
      create: (file: Buffer) => { hasGlyphForCodePoint: (code: number) => boolean };
    };
    const words = locales.flatMap((locale) => stringsOf(planWords[locale]));
    const letters = new Set([
      ...words.join(''),
      ...stringsOf(aDocument(12)).join(''),
      ...'ғӣқӯҳҷҒӢҚӮҲҶ ёъэюя łżőŁŻŐńśćąęźóřžåøñçğş «»“”’–—№·−\u00a0',
    ]);
    for (const file of [
      '400Regular/PTSans_400Regular',
      '700Bold/PTSans_700Bold',
      '400Regular_Italic/PTSans_400Regular_Italic',
    ]) {
      const font = create(
        await readFile(require.resolve(`@expo-google-fonts/pt-sans/${file}.ttf`)),
      );
      const missing = [...letters].filter(
        (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    }
  });

  it.each(locales)(
    'in %s says whose plan it is, who approved it, and how to check it, on A4',
    async (locale) => {
      const pages = await readPages(await planPdf(aDocument(12), fingerprint, locale));
      const [cover, table] = pages;
      const words = planWords[locale];
      expect(cover?.size).toEqual([595, 842]);
      expect(table?.size).toEqual([842, 595]);
      expect(cover?.text).toContain(words.title.jmp);
      expect(cover?.text).toContain('01234567 89abcdef 01234567 89abcdef');
      expect(cover?.text).toContain('/publications/0b7e5bd4-1c1c-4c7e-9d55-5b2b3c6f9a10');
      expect(cover?.text).toContain(words.demo);
      for (const [index, { text }] of pages.entries()) {
        expect(text).toContain(words.page(index + 1, pages.length));
        expect(text).toContain(`SHA-256 ${fingerprint}`);
      }
      const all = pages.map((page) => page.text).join(' ');
      expect(all).toContain(words.fromPaper);
      expect(all).toContain(words.outcome.returned);
      expect(all).toContain('Арзишро аз нав ҳисоб кунед.');
      for (const { text } of pages.slice(1)) expect(text).toContain(words.demoShort);
    },
  );

  it.each(locales)('in %s ends with the newest head of the trail and its day', async (locale) => {
    const head = { day: '2027-04-13', digest: 'fedcba9876543210'.repeat(4) };
    const words = planWords[locale];
    const pages = await readPages(await planPdf(aDocument(3), fingerprint, locale, head));
    const last = pages.at(-1)?.text;
    expect(last).toContain(words.trailNote.slice(0, 30));
    expect(last).toContain(words.trailDay('13.04.2027'));
    expect(last).toContain('fedcba98 76543210 fedcba98 76543210');
    const without = await readPages(await planPdf(aDocument(3), fingerprint, locale));
    expect(without.map(({ text }) => text).join(' ')).not.toContain(words.trailDay('13.04.2027'));
  });

  it('keeps the six letters of Tajik and the letters of foreign names readable by other programs', async () => {
    const plan = aDocument(1);
    const [line] = plan.lines;
    const named = {
      ...line!,
      texts: {
        tg: { ...line!.texts['tg']!, title: 'Ғарми Ӣ Қ Ӯ Ҳ Ҷ, ғ ӣ қ ӯ ҳ ҷ — Główny Żółw, Kőszeg' },
      },
    };
    const pages = await readPages(await planPdf({ ...plan, lines: [named] }, fingerprint, 'tg'));
    const all = pages.map((page) => page.text).join(' ');
    for (const part of [
      'Ғарми',
      'Ӣ',
      'Қ',
      'Ӯ',
      'Ҳ',
      'Ҷ',
      'ғ',
      'ӣ',
      'қ',
      'ӯ',
      'ҳ',
      'ҷ',
      'Główny',
      'Żółw',
      'Kőszeg',
    ]) {
      expect(all).toContain(part);
    }
  });

  it.each([1, 3, 12, 60, 200])(
    'of %i lines loses none, repeats its head and carries its sums',
    async (count) => {
      const plan = aDocument(count);
      const lines = plan.lines.map((line, index) => ({
        ...line,
        texts: { tg: { ...line.texts['tg']!, title: `Work${String(index + 1)}x` } },
      }));
      const words = planWords.tg;
      const pages = await readPages(await planPdf({ ...plan, lines }, fingerprint, 'tg'));
      const table = pages.filter((page) => page.size[0] === 842).map((page) => page.text);
      for (const [index] of lines.entries()) {
        const name = `Work${String(index + 1)}x`;
        expect(table.filter((text) => text.includes(name))).toHaveLength(1);
      }
      expect(
        table.every((text) => text.includes(words.measure) && text.includes(words.sources)),
      ).toBe(true);
      const sumAfter = (text: string, label: string) =>
        new RegExp(`${label} ([\\d\u00a0 ]+?) (?=[\\d\u2013])`).exec(text)?.[1]?.trim();
      for (const [index, text] of table.entries()) {
        const last = index === table.length - 1;
        expect(text.includes(words.carried)).toBe(!last);
        expect(text.includes(words.brought)).toBe(index > 0);
        if (index > 0) {
          const carried = sumAfter(table[index - 1]!, words.carried);
          expect(carried).toMatch(/\d/);
          expect(sumAfter(text, words.brought)).toBe(carried);
        }
        if (last) expect(text).toContain(words.total);
      }
    },
    // Reading back the 60 pages of the longest plan takes its time.
    60_000,
  );

  it('writes amounts exactly, in the largest unit that leaves none of them broken', async () => {
    const plan = aDocument(2, { currency: 'PLN' });
    const cents = {
      ...plan.lines[0]!,
      cost: '12345678901',
      shares: [{ envelopeId: 'e-donor', amount: '12345678901' }],
    };
    const shares = plan.totals.shares.map((share) => ({
      ...share,
      amount: share.envelopeId === 'e-donor' ? '12345678901' : '0',
    }));
    const document = {
      ...plan,
      lines: [cents],
      totals: { ...plan.totals, cost: '12345678901', shares },
    };
    const [cover, table] = await readPages(await planPdf(document, fingerprint, 'en'));
    expect(cover?.text).toContain('123,456,789.01 PLN');
    expect(table?.text).toContain('123,456,789.01');
    const [, thousands] = await readPages(await planPdf(plan, fingerprint, 'en'));
    expect(thousands?.text).toContain('thousand PLN');
  });

  it('reads no file and fetches nothing for a text that names one', async () => {
    await expect(renderPdf({ content: [{ image: '/etc/hostname' }] })).rejects.toThrow();
    await expect(renderPdf({ content: [{ image: 'http://127.0.0.1:9/a.png' }] })).rejects.toThrow();
  });
});
