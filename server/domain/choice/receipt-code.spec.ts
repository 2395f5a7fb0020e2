import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isReceiptCode, readReceiptCode, receiptCode } from './receipt-code.js';

describe('a receipt', () => {
  it('is read as it was given out, however it is typed', () => {
    const codes = Array.from({ length: 200 }, () => receiptCode(randomBytes(32)));
    for (const code of codes) {
      expect(isReceiptCode(code)).toBe(true);
      const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
      expect(readReceiptCode(typed)).toBe(code);
    }
  });

  it.each(['', '7KQ4-MZ2P-9AB', '7KQ4-MZ2P-9ABCD', '7KQ4-MZ2P-9AB0', 'расид', '7KQ4–MZ2P–9ABC'])(
    'cannot be %j unless the characters are all there',
    (typed) => {
      expect(isReceiptCode(readReceiptCode(typed))).toBe(typed.includes('–'));
    },
  );
});
