/** Letters and digits that are not mistaken for one another: no 0 O 1 I L. Their number is prime. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const drawn = 8;

/**
 * The code printed on a document, out of the first bytes of a digest of what it says: eight characters and a check
 * character in three groups, e.g. `7KQ-4MZ-2PA`. Copies with the same code say the same. The check character makes
 * Σ i·vᵢ (i from 1, vᵢ the place in the alphabet) a multiple of 31, so that no single slip of the pen goes unseen.
 */
export function documentCode(digest: Uint8Array): string {
  if (digest.length < drawn) throw new RangeError('a document code is made of 8 bytes');
  const values = Array.from(digest.subarray(0, drawn), (byte) => byte % alphabet.length);
  const check = alphabet.split('').findIndex((_, value) => weighed([...values, value]) === 0);
  const text = [...values, check].map((value) => alphabet.charAt(value)).join('');
  return [0, 3, 6].map((at) => text.slice(at, at + 3)).join('-');
}

/** Whether a code can be one at all; small letters and blanks do not matter. */
export function isDocumentCode(typed: string): boolean {
  const characters = typed.toUpperCase().replace(/[\s-]/g, '').split('');
  const values = characters.map((character) => alphabet.indexOf(character));
  return values.length === drawn + 1 && !values.includes(-1) && weighed(values) === 0;
}

function weighed(values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + (index + 1) * value, 0) % alphabet.length;
}
