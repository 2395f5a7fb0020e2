import { type Outcome, refusal, success } from '../outcome.js';

const fewestThrows = 10;
const mostThrows = 60;

/**
 * The seed of the lot: the digits of a die thrown before witnesses, after the ballot list is frozen and before the
 * first ballot. Blanks between the digits are dropped. Problem: `choice.seed_unreadable`.
 */
export function parseLotSeed(text: string): Outcome<string> {
  const digits = text.replace(/\s+/g, '');
  const wellFormed = /^[1-6]+$/.test(digits);
  return wellFormed && digits.length >= fewestThrows && digits.length <= mostThrows
    ? success(digits)
    : refusal('choice.seed_unreadable', { path: ['seed'], details: { fewest: fewestThrows } });
}
