/** How far a search has come: `fails` did not pass (0: nothing was tried that failed), `passes` did. */
export interface Bracket {
  readonly fails: bigint;
  readonly passes: bigint | null;
}

/**
 * Looks for the least amount in 1 … `most` that passes, taking it that beyond one that passes all do: first at the
 * guesses, then twice as far every time until something passes, then in the middle. Ends when the two are neighbours,
 * when nothing is left to try, or after `tries` tests.
 */
export function leastPassing(
  { most, guesses, tries }: { most: bigint; guesses: readonly bigint[]; tries: number },
  test: (amount: bigint) => boolean,
): Bracket {
  let fails = 0n;
  let passes: bigint | null = null;
  for (let left = tries; left > 0; left--) {
    const end: bigint = passes ?? most + 1n;
    if (end - fails <= 1n) break;
    const doubled: bigint = fails === 0n ? 1n : 2n * fails;
    const further = passes === null ? doubled : (fails + passes) / 2n;
    const guess = guesses.find((amount) => amount > fails && amount < end);
    const next: bigint = guess ?? (further < end ? further : most);
    if (test(next)) passes = next;
    else fails = next;
  }
  return { fails, passes };
}
