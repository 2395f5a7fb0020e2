/** Letters and digits that are not mistaken for one another: no 0 O 1 I L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Twelve characters in three groups out of the first bytes of a keyed digest, e.g. `7KQ4-MZ2P-9ABC`. */
export function receiptCode(digest: Uint8Array): string {
  const characters = Array.from(digest.subarray(0, 12), (byte) => alphabet[byte % alphabet.length]);
  return [0, 4, 8].map((at) => characters.slice(at, at + 4).join('')).join('-');
}

/** What somebody typed as a receipt, written as it was given out: capitals in three groups of four. */
export function readReceiptCode(typed: string): string {
  const characters = typed
    .slice(0, 80)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return [0, 4, 8].map((at) => characters.slice(at, at + 4)).join('-') + characters.slice(12);
}

const written = new RegExp(`^[${alphabet}]{4}(?:-[${alphabet}]{4}){2}$`);

/** Whether a text, as `readReceiptCode` writes it, can be a receipt at all: a letter too many or too few is a slip of the pen. */
export function isReceiptCode(text: string): boolean {
  return written.test(text);
}
