/** What one envelope gives, in diram. */
export interface TotalledShare {
  readonly envelopeId: string;
  readonly amountMinor: bigint;
}

export interface TotalledLine {
  readonly fromYear: number;
  readonly toYear: number;
  readonly costMinor: bigint;
  readonly shares: readonly TotalledShare[];
}

/** The lines of one period together. A work of several years is not split: nobody said how much falls into which. */
export interface PeriodTotal {
  readonly fromYear: number;
  readonly toYear: number;
  readonly lines: number;
  readonly costMinor: bigint;
  /** In the order of the envelopes handed in. */
  readonly shares: readonly TotalledShare[];
}

export interface PlanTotals {
  readonly lines: number;
  readonly costMinor: bigint;
  readonly shares: readonly TotalledShare[];
  /** Earlier periods first, shorter ones before longer ones. */
  readonly periods: readonly PeriodTotal[];
}

function addUp(lines: readonly TotalledLine[], envelopeIds: readonly string[]) {
  const shares = lines.flatMap((line) => line.shares);
  return {
    lines: lines.length,
    costMinor: lines.reduce((sum, line) => sum + line.costMinor, 0n),
    shares: envelopeIds.map((envelopeId) => ({
      envelopeId,
      amountMinor: shares
        .filter((share) => share.envelopeId === envelopeId)
        .reduce((sum, share) => sum + share.amountMinor, 0n),
    })),
  };
}

/** Sums of a plan per source and per period (lines of the reserve list are not handed in). */
export function planTotals(
  lines: readonly TotalledLine[],
  envelopeIds: readonly string[],
): PlanTotals {
  const keys = [...new Set(lines.map((line) => `${String(line.fromYear)}-${String(line.toYear)}`))];
  const periods = keys
    .sort()
    .map((key) => lines.filter((line) => `${String(line.fromYear)}-${String(line.toYear)}` === key))
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const { fromYear, toYear } = first;
      return [{ fromYear, toYear, ...addUp(group, envelopeIds) }];
    });
  return { ...addUp(lines, envelopeIds), periods };
}

/** A part of a whole in tenths of a percent, rounded to the nearest; 0 of nothing. For tables: `19` is 1.9 %. */
export function perMille(part: bigint, whole: bigint): number {
  return whole === 0n ? 0 : Number((part * 2000n + whole) / (whole * 2n));
}
