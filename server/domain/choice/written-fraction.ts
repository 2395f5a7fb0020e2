/**
 * A written fraction (`numerator/denominator`) times `factor`, rounded down to a whole number, for showing it. What
 * decides has been compared exactly before.
 */
export function wholePartOf(written: string, factor = 1n): number {
  const [num = '', den = ''] = written.split('/');
  return Number((BigInt(num) * factor) / BigInt(den));
}

/** A written fraction of the smallest unit as an amount, rounded down. */
export function wholeMinorOf(written: string): string {
  const [num = '', den = ''] = written.split('/');
  return String(BigInt(num) / BigInt(den));
}
