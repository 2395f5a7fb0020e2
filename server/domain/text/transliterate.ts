import { cleanText } from './nfc.js';

// As Tajik names are written in English texts of the country: Roshtqala, Khorugh, Jirgatol, Muminobod.
const latin: ReadonlyMap<string, string> = new Map(
  (
    'а:a б:b в:v г:g ғ:gh д:d е:e ё:yo ж:zh з:z и:i ӣ:i й:y к:k қ:q л:l м:m н:n о:o п:p р:r с:s т:t у:u ӯ:u ў:u ф:f ' +
    'х:kh ҳ:h ц:ts ч:ch ҷ:j ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya ң:n ө:o ү:u'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

function latinLetter(letter: string): string {
  const small = letter.toLowerCase();
  const found = latin.get(small);
  if (found === undefined) return letter;
  return letter === small ? found : found.charAt(0).toUpperCase() + found.slice(1);
}

/** Tajik, Russian or Uzbek Cyrillic in Latin letters; everything else stays. One way only: ъ and the macrons are lost. */
export function transliterate(text: string): string {
  return Array.from(text.normalize('NFC'), latinLetter).join('');
}

/**
 * A readable part of an address or file name: `Роштқалъа, 2027` → `roshtqala-2027`. Only `a-z`, `0-9` and single
 * hyphens, at most `maxLength` characters; empty when the text has no Cyrillic or Latin letter or digit.
 */
export function slugOf(text: string, maxLength = 60): string {
  return transliterate(cleanText(text))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’ʼʻ]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, maxLength)
    .replace(/-$/, '');
}
