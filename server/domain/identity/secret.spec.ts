import { describe, expect, it } from '@jest/globals';
import { checkNewSecret, isEasyPin, normalSecret, type SecretDemand } from './secret.js';

const resident: SecretDemand = { passwordOnly: false, login: '992931234567', field: 'secret' };
const staff: SecretDemand = { passwordOnly: true, login: 'sabz.kotib', field: 'secret' };

function codeOf(text: string, demand: SecretDemand): string {
  const checked = checkNewSecret(text, demand);
  return checked.ok ? checked.value.kind : checked.problem.code;
}

describe('a new secret', () => {
  it.each([
    ['481516', 'pin'],
    ['48 15 16', 'pin'],
    ['48151', 'identity.pin_too_short'],
    ['123456', 'identity.pin_too_easy'],
    ['654321', 'identity.pin_too_easy'],
    ['890123', 'identity.pin_too_easy'],
    ['777777', 'identity.pin_too_easy'],
    ['121212', 'identity.pin_too_easy'],
    ['123123', 'identity.pin_too_easy'],
    ['992931234567', 'identity.pin_too_easy'],
    ['', 'identity.pin_too_short'],
    ['хирс', 'identity.password_too_short'],
    ['хирси сафед', 'password'],
    ['аааааааааа', 'identity.password_too_easy'],
    ['ш'.repeat(201), 'identity.secret_too_long'],
  ])('of a resident, %j, gives %s', (text, expected) => {
    expect(codeOf(text, resident)).toBe(expected);
  });

  it.each([
    ['481516', 'identity.password_too_short'],
    ['481516234210', 'identity.password_only_digits'],
    ['kӯhи санг', 'identity.password_too_short'],
    ['kӯhи сангин', 'password'],
    ['Sabz.Kotib', 'identity.password_too_easy'],
  ])('of somebody with a role, %j, gives %s', (text, expected) => {
    expect(codeOf(text, staff)).toBe(expected);
  });

  it('is the same whether a letter was typed in one part or in two', () => {
    const composed = 'кӣшлоқи кӯҳна';
    expect(normalSecret(composed.normalize('NFD')).text).toBe(composed.normalize('NFC'));
  });

  it('keeps blanks and capitals of a password', () => {
    expect(normalSecret(' Аз Ман ').text).toBe(' Аз Ман ');
  });
});

describe('an easy PIN', () => {
  it('is not seen where there is none', () => {
    expect(['135790', '246813', '902714', '112233'].filter(isEasyPin)).toEqual([]);
  });
});
