import { describe, expect, it } from '@jest/globals';
import { documentCode, isDocumentCode } from './document-code.js';

const digest = Uint8Array.from({ length: 32 }, (_, index) => (index * 37 + 11) % 256);

describe('the code of a document', () => {
  it('is the same for the same digest and another one for another', () => {
    expect(documentCode(digest)).toMatch(/^[2-9A-HJKMNP-Z]{3}(?:-[2-9A-HJKMNP-Z]{3}){2}$/);
    expect(documentCode(digest)).toBe(documentCode(Uint8Array.from(digest)));
    expect(documentCode(digest.with(7, 201))).not.toBe(documentCode(digest));
  });

  it('shows every single wrong character', () => {
    const code = documentCode(digest);
    expect(isDocumentCode(code.toLowerCase().replaceAll('-', ' '))).toBe(true);
    for (let at = 0; at < code.length; at += 1) {
      if (code[at] === '-') continue;
      const other = code[at] === 'A' ? 'B' : 'A';
      expect(isDocumentCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
    }
    expect(isDocumentCode(code.slice(1))).toBe(false);
    expect(isDocumentCode(code.replace(/.$/, '0'))).toBe(false);
  });

  it('is not made of too few bytes', () => {
    expect(() => documentCode(digest.subarray(0, 7))).toThrow(RangeError);
  });
});
