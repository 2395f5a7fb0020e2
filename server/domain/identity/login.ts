import { type Outcome, refusal, success } from '../outcome.js';
import { cleanText } from '../text/nfc.js';

const phone = /^\+?[\d\s().-]*\d[\d\s().-]*$/;
const longestTyped = 200;
const usable = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[._-](?=[\p{L}\p{N}])){2,59}$/u;

/**
 * The form in which a sign-in name is stored and compared: NFC, small letters, no blanks around it. A phone number loses
 * its plus, blanks, brackets and hyphens, because people type it differently every time.
 */
export function foldLogin(text: string): string {
  // What is longer is no sign-in name anyway, and must not keep the patterns busy.
  const clean = cleanText(text.slice(0, longestTyped)).toLowerCase().normalize('NFC');
  return phone.test(clean) ? clean.replace(/\D/g, '') : clean;
}

/** The folded sign-in name, or why it cannot be one: 3 to 60 letters or digits with `.`, `-` or `_` between them. */
export function checkLogin(text: string): Outcome<string> {
  const login = foldLogin(text);
  return usable.test(login)
    ? success(login)
    : refusal('identity.login_unusable', { path: ['login'] });
}
