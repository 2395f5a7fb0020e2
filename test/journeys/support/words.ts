import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const catalogue = readFileSync(
  join(import.meta.dirname, '../../../web/src/locales/tg/public.po'),
  'utf8',
);

/** What stands on a public page in Tajik where the English page says this. */
export function inTajik(english: string): string {
  const [, words] =
    new RegExp(
      `^msgid "${english.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"\nmsgstr "(.+)"$`,
      'm',
    ).exec(catalogue) ?? [];
  if (words === undefined) throw new Error(`No Tajik words for “${english}”.`);
  return words;
}
