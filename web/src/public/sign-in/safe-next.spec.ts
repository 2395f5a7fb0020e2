import { describe, expect, it } from '@jest/globals';
import { safeNext } from './safe-next.js';

describe('where to go on after signing in', () => {
  it.each(['/work', '/work/cycles/1', '/proposals/1?x=2&y=%D0', '/'])('may be %s', (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    undefined,
    '',
    'work',
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '/a\r\nset-cookie: x=y',
    '/a b',
    `/${'a'.repeat(300)}`,
  ])('is never %j', (next) => {
    expect(safeNext(next)).toBeNull();
  });
});
