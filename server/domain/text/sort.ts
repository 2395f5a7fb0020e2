import { latinToAscii } from './latin-letters.js';

// The 35 letters of Tajik in their order; the Russian, Uzbek and Kyrgyz letters stand where their readers expect them.
// Written out because no runtime is sure to have Tajik collation, and browser and server must sort alike.
const alphabet = 'абвгғдеёжзиӣйкқлмнңоөпрстуӯўүфхҳцчҷшщъыьэюя';
const letterRank: ReadonlyMap<string, number> = new Map(
  Array.from(alphabet, (letter, rank) => [letter, rank]),
);

const latinStart = 0x200000;
const cyrillicStart = 0x300000;
const otherStart = 0x400000;

/** Order of one lower-case character: blanks and signs, digits, Latin, Cyrillic in Tajik order, the rest. */
function weightOf(character: string): number {
  const rank = letterRank.get(character);
  if (rank !== undefined) return cyrillicStart + rank;
  const base = (latinToAscii.get(character) ?? character.normalize('NFD')).charAt(0);
  if (/^[a-z]$/.test(base)) return latinStart + (base.codePointAt(0) ?? 0);
  const point = character.codePointAt(0) ?? 0;
  if (/^\p{Nd}$/u.test(character)) return 0x1f0000 + (point > 0xffff ? 0xffff : point);
  return /^[\p{L}\p{M}]$/u.test(character) ? otherStart + point : point;
}

function compareWeights(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = weightOf(a[index] ?? '') - weightOf(b[index] ?? '');
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/**
 * Sorts names in the order of the Tajik alphabet, whatever the locale of the machine: letters first, small before
 * capital when the letters agree. A total order: 0 only for texts that are the same after NFC. Numbers compare digit by
 * digit.
 */
export function compareTajik(a: string, b: string): number {
  const left = a.normalize('NFC');
  const right = b.normalize('NFC');
  if (left === right) return 0;
  const byLetters = compareWeights(Array.from(left.toLowerCase()), Array.from(right.toLowerCase()));
  if (byLetters !== 0) return byLetters < 0 ? -1 : 1;
  // Capitals have lower code points than small letters in both scripts, so the greater string comes first.
  return left > right ? -1 : 1;
}
