// Reads the message catalogues themselves: a fallback language hides what is missing from the tool that compiles them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatter } from '@lingui/format-po';

const root = join(import.meta.dirname, '../web/src/locales');
const po = formatter({ lineNumbers: false });
const forms = { tg: ['=0', '=1', 'other'], ru: ['=0', '=1', 'one', 'few', 'many', 'other'] };
const faults = [];

function read(locale, area) {
  const file = join(root, locale, `${area}.po`);
  return po.parse(readFileSync(file, 'utf8'), { locale, sourceLocale: 'en', filename: file });
}

const areas = readdirSync(join(root, 'en')).map((file) => file.replace(/\.po$/, ''));
for (const area of areas) {
  const russian = read('ru', area);
  for (const locale of ['tg', 'ru']) {
    for (const [id, entry] of Object.entries(read(locale, area))) {
      if (entry.obsolete) continue;
      const text = entry.translation ?? '';
      const source = entry.message ?? id;
      if (text === '') faults.push(`${locale}/${area}: not translated: ${source}`);
      if (text !== text.normalize('NFC')) faults.push(`${locale}/${area}: not NFC: ${source}`);
      for (const [, body] of text.matchAll(/\{\w+, plural,([^]*?)\}\s*\}/g)) {
        for (const [, form] of body.matchAll(/(=\d+|\w+)\s*\{/g)) {
          if (!forms[locale].includes(form))
            faults.push(
              `${locale}/${area}: plural form ${form} is not used in ${locale}: ${source}`,
            );
        }
      }
      const names = (message) =>
        [...message.matchAll(/\{(\w+)[,}]/g)]
          .map((match) => match[1])
          .sort()
          .join();
      if (text !== '' && !text.includes('plural,') && names(text) !== names(source)) {
        faults.push(`${locale}/${area}: other values than in the source: ${source}`);
      }
      // A few words are the same in both languages; whole sentences are not.
      if (locale === 'tg' && text.length > 24 && text === russian[id]?.translation) {
        faults.push(`tg/${area}: a copy of the Russian text: ${source}`);
      }
    }
  }
}

if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n${faults.length} faults in the translations\n`);
  process.exit(1);
}
