/** Small in the suites, full in `npm run faults`. */
export const full = process.env['FAULTS'] === 'full';

export function sized(small: number, large: number): number {
  return full ? large : small;
}
