import { type Outcome, refusal, success } from '../outcome.js';

/**
 * 23 letters and digits that are not mistaken for one another when printed: of 0 O, 1 I L J, 2 Z, 5 S, 6 G Q, 8 B and U V
 * at most one. Their number is prime: that is what makes the check character strong.
 */
export const codeAlphabet = '23456789ACDEFHKMNPRTWXY';
/** Nine characters that are drawn and the check character: 23⁹, about 2⁴¹, codes. */
export const codeLength = 10;

const base = codeAlphabet.length;
const groupLength = 5;

/** What people type for a letter or digit of the alphabet: its twin of Latin or Cyrillic script. */
const twins: Readonly<Record<string, string>> = {
  ...{ Z: '2', S: '5', G: '6', B: '8' },
  ...{ А: 'A', В: '8', Е: 'E', Ё: 'E', З: '3', К: 'K', М: 'M', Н: 'H', Р: 'P', С: 'C', Т: 'T' },
  ...{ У: 'Y', Х: 'X', Б: '6', Қ: 'K', Ҳ: 'X', Ӯ: 'Y' },
};

/**
 * The personal code made of the first 16 bytes of a keyed digest: every code is as likely as every other, to one part in
 * 2⁸⁶. The tenth character makes Σ i·vᵢ (i from 1, vᵢ the place in the alphabet) a multiple of 23.
 */
export function codeOfDigest(digest: Uint8Array): string {
  if (digest.length < 16) throw new RangeError('a code is made of 16 bytes');
  let number = digest.subarray(0, 16).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const values: number[] = [];
  while (values.length < codeLength - 1) {
    values.push(Number(number % BigInt(base)));
    number /= BigInt(base);
  }
  return [...values, checkValue(values)].map((value) => codeAlphabet.charAt(value)).join('');
}

/** How a code is printed: two groups of five, `A2C4E-6H8KM`. */
export function shownCode(code: string): string {
  return `${code.slice(0, groupLength)}-${code.slice(groupLength)}`;
}

/**
 * The code somebody typed, in its ten characters. Lower case, spaces, hyphens of any kind and look-alikes are read as
 * meant. The check character finds every single wrong character and every two different characters that changed places,
 * neighbours or not; of other mistakes one in 23 slips through.
 * Problems: `choice.code_incomplete`, `choice.code_mistyped`.
 */
export function readCode(typed: string): Outcome<string> {
  const code = Array.from(
    typed
      .slice(0, 100)
      .toUpperCase()
      .replace(/[\s\p{Pd}_.]/gu, ''),
  )
    .map((character) => twins[character] ?? character)
    .join('');
  const path = ['code'];
  if (Array.from(code).length !== codeLength) {
    return refusal('choice.code_incomplete', { path, details: { length: codeLength } });
  }
  const values = Array.from(code, (character) => codeAlphabet.indexOf(character));
  const fits = !values.includes(-1) && weighed(values) % base === 0;
  return fits ? success(code) : refusal('choice.code_mistyped', { path });
}

/** Σ i·vᵢ: as 23 is prime and above every i, no single change and no exchange of two keeps it a multiple of 23. */
function weighed(values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + (index + 1) * value, 0);
}

function checkValue(values: readonly number[]): number {
  const sum = weighed(values) % base;
  const value = Array.from({ length: base }, (_, one) => one).find(
    (one) => (sum + codeLength * one) % base === 0,
  );
  if (value === undefined) throw new Error('every sum has its check character');
  return value;
}
