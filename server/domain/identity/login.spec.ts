import { describe, expect, it } from '@jest/globals';
import { checkLogin, foldLogin } from './login.js';

describe('a sign-in name', () => {
  it.each(['+992 93 123-45-67', '992931234567', '(992) 93 1234567', ' 992.93.123.45.67 '])(
    'that is a phone number means the same however %s is typed',
    (text) => {
      expect(foldLogin(text)).toBe('992931234567');
    },
  );

  it('does not know capitals, and a decomposed letter is the same letter', () => {
    expect(foldLogin(' Зӯҳро ')).toBe('зӯҳро');
    expect(foldLogin('Зӯҳро'.normalize('NFD'))).toBe('зӯҳро');
  });

  it.each(['зӯҳро', 'sabz.kotib', '93 123 45 67', 'али-1', 'a_b'])('may be %s', (text) => {
    expect(checkLogin(text).ok).toBe(true);
  });

  it.each(['', 'ab', 'two words', '.dot', 'dot.', 'a..b', 'x'.repeat(61), '12', '@@@', 'a\u202eb'])(
    'may not be %j',
    (text) => {
      const checked = checkLogin(text);
      // A hidden sign is dropped, so this last one is merely too short.
      expect(checked).toMatchObject({ ok: false, problem: { code: 'identity.login_unusable' } });
    },
  );
});
