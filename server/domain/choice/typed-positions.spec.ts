import { describe, expect, it } from '@jest/globals';
import { parseTypedPositions } from './typed-positions.js';

describe('numbers typed from a paper', () => {
  it.each([
    ['3', [3]],
    [' 3 1  12 ', [3, 1, 12]],
    ['3,1;2.4', [3, 1, 2, 4]],
  ])('"%s" is read', (text, positions) => {
    expect(parseTypedPositions(text)).toEqual({ ok: true, value: positions });
  });

  it.each(['', '  ', 'a', '1 b', '-1', '1234', '1'.repeat(900)])('"%.9s" is not', (text) => {
    expect(parseTypedPositions(text)).toMatchObject({
      problem: { code: 'choice.typed_unreadable' },
    });
  });
});
