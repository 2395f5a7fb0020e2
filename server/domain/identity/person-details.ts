import { type Outcome, refusal, success } from '../outcome.js';
import { cleanText } from '../text/nfc.js';

export type Sex = 'woman' | 'man';

export const longestName = 80;
export const longestReference = 200;
const oldestAge = 120;

/** A person's name as it is shown: cleaned, 1 to 80 characters. */
export function checkDisplayName(text: string): Outcome<string> {
  return checkLine(text, 'displayName', longestName);
}

/** Which paper list or slip a confirmation rests on: cleaned, 1 to 200 characters. */
export function checkReference(text: string): Outcome<string> {
  return checkLine(text, 'reference', longestReference);
}

/** A year of birth that a living person can have, or none. */
export function checkBirthYear(year: number | null, now: Date): Outcome<number | null> {
  const thisYear = now.getUTCFullYear();
  if (year === null || (year >= thisYear - oldestAge && year <= thisYear)) return success(year);
  return refusal('identity.birth_year_impossible', {
    path: ['birthYear'],
    details: { from: thisYear - oldestAge, to: thisYear },
  });
}

function checkLine(text: string, field: string, max: number): Outcome<string> {
  const clean = cleanText(text);
  if (clean === '') return refusal('common.text_missing', { path: [field] });
  return Array.from(clean).length > max
    ? refusal('common.text_too_long', { path: [field], details: { max } })
    : success(clean);
}
