/** A count, or money in its smallest unit. */
export type Amount = number | bigint;

/**
 * The share of a whole in hundredths of a percent, from 0 to 10000, cut off (never rounded up to full): the width of a
 * bar. Amounts are integers; an empty whole has no share, so its bar stays empty.
 */
export function shareOf(part: Amount, whole: Amount): number {
  const [of, all] = [BigInt(part), BigInt(whole)];
  if (all <= 0n || of <= 0n) return 0;
  return of >= all ? 10_000 : Number((of * 10_000n) / all);
}
