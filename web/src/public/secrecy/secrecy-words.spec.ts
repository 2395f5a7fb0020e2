import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { locales } from '../../../../server/domain/locale.js';
import { secrecyParts, secrecyTitle } from './secrecy-words.js';

const root = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** What the translators wrote, by English text. */
function translations(locale: string): ReadonlyMap<string, string> {
  const pairs = read(`web/src/locales/${locale}/public.po`).matchAll(
    /^msgid (".+")\nmsgstr (".+")$/gm,
  );
  const text = (quoted: string | undefined) => JSON.parse(quoted ?? '""') as string;
  return new Map([...pairs].map(([, id, said]) => [text(id), text(said)]));
}

describe('what is said about secrecy', () => {
  it.each(locales)('is the same on the page and in the guide, in %s', (locale) => {
    const known = translations(locale);
    const said = ({ message = '' }: { readonly message?: string }) => known.get(message);
    const parts = secrecyParts.map(({ title, sentences }) =>
      [`## ${String(said(title))}`, '', ...sentences.map((one) => `- ${String(said(one))}`)].join(
        '\n',
      ),
    );
    const text = [`# ${String(said(secrecyTitle))}`, ...parts].join('\n\n');
    expect(read(`docs/guide/${locale}/secret-ballot.md`)).toBe(`${text}\n`);
  });
});
