import { latinToAscii } from './latin-letters.js';

// Many people type г к х ч у и for ғ қ ҳ ҷ ӯ ӣ because their keyboard lacks the Tajik letters; ў is Uzbek. The last row
// holds what files set in old Tajik fonts contain in place of ҳ ҷ ғ қ ӣ.
const cyrillicTwins: ReadonlyMap<string, string> = new Map(
  'ғг қк ҳх ҷч ӯу ўу ӣи ёе ъ ь њх љч ѓг ќк їи'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

const cyrillicToAscii: ReadonlyMap<string, string> = new Map(
  (
    'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:ts ч:ch ш:sh щ:shch ' +
    'ы:y э:e ю:yu я:ya ң:n ө:o ү:u ұ:u һ:h ә:a і:i є:e ґ:g'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(2)]),
);

const apostrophes = /['`´’‘‛′ʹʻʼʽʾʿˈˊˋ＇ꞌ՚]/gu;

/**
 * Spellings that mean the same sound in Latin forms of Tajik names. The order matters: each rule leaves nothing that an
 * earlier rule would touch, so that folding twice equals folding once, in linear time.
 */
const sameSound: readonly (readonly [RegExp, string])[] = [
  [/ch/g, 'j'], // ч and ҷ are one letter after folding
  [/[qc]/g, 'k'],
  [/x/g, 'h'], // Latin Uzbek х
  [/w/g, 'v'],
  [/k+h/g, 'h'],
  [/gh+/g, 'g'],
  [/d+(?:zh|j)/g, 'j'], // Russian дж writes ҷ
  [/y[oe]/g, 'e'], // ё is е after folding
  [/y/g, 'i'],
  [/i{2,}/g, 'i'],
];

function mapLetters(text: string, table: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => table.get(letter) ?? letter).join('');
}

/**
 * The key under which names and titles are searched and compared for likeness: Роштқалъа, Рошткала, `Roshtqala`,
 * `Roshtqal'a` and `Roshtkala` give the same key. Only `a-z`, `0-9` and single blanks; never for display. Text in other
 * scripts than Cyrillic and Latin gives an empty key.
 */
export function foldForSearch(text: string): string {
  const lower = text.replace(apostrophes, '').normalize('NFKC').toLowerCase().normalize('NFC');
  const ascii = mapLetters(mapLetters(lower, cyrillicTwins), cyrillicToAscii);
  const bare = ascii
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '');
  const words = mapLetters(mapLetters(bare, cyrillicToAscii), latinToAscii)
    .replace(apostrophes, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return sameSound.reduce((key, [spelling, sound]) => key.replace(spelling, sound), words);
}
