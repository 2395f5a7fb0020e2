import { noBreakSpace } from './number.js';

const unit = /(\d) (?=(?:\p{L}{1,3}[²³]?|%)(?!\p{L}))/gu;
const times = /(\d) × (?=\d)/gu;

/** A title people wrote, with its numbers kept on the line of their units: `6,2 км`, `4 × 200 м²`. */
export function keepUnits(title: string): string {
  return title
    .replace(unit, `$1${noBreakSpace}`)
    .replace(times, `$1${noBreakSpace}×${noBreakSpace}`);
}
