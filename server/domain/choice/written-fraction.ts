/**
 * A written fraction (`numerator/denominator`) times `factor`, rounded down to a whole number, for showing it. What
 * decides has been compared exactly before.
 */
export function wholePartOf(written: string, factor = 1n): number {
  const [num = '', den = ''] = written.split('/');
  return Number((BigInt(num) * factor) / BigInt(den));
}
