/** What one envelope gives to one plan line, in diram. */
export interface FundingShare {
  readonly envelopeId: string;
  readonly amountMinor: bigint;
}

export interface FundedLine {
  /** The same in every version of the plan. */
  readonly key: string;
  readonly costMinor: bigint;
  readonly shares: readonly FundingShare[];
}

/** One source of money and the most it may give, in diram. */
export interface Envelope {
  readonly id: string;
  readonly ceilingMinor: bigint;
}

export interface LineFunding {
  readonly key: string;
  readonly costMinor: bigint;
  readonly fundedMinor: bigint;
  /** What the shares lack to the cost; 0 when nothing. */
  readonly missingMinor: bigint;
  /** What the shares hold beyond the cost; 0 when nothing. */
  readonly overMinor: bigint;
}

export interface EnvelopeUse {
  readonly id: string;
  readonly ceilingMinor: bigint;
  readonly usedMinor: bigint;
  /** What is used beyond the ceiling; 0 when nothing. */
  readonly overMinor: bigint;
}

export interface FundingCheck {
  /** In the order of the lines and envelopes handed in. */
  readonly lines: readonly LineFunding[];
  readonly envelopes: readonly EnvelopeUse[];
  /** Every line funded exactly, every ceiling kept. */
  readonly inOrder: boolean;
}

function excess(amount: bigint, limit: bigint): bigint {
  return amount > limit ? amount - limit : 0n;
}

function sum(shares: readonly FundingShare[]): bigint {
  return shares.reduce((total, share) => total + share.amountMinor, 0n);
}

function checkLine({ key, costMinor, shares }: FundedLine): LineFunding {
  if (costMinor < 0n || shares.some((share) => share.amountMinor < 0n)) {
    throw new RangeError(`The plan line ${key} holds a negative amount.`);
  }
  const fundedMinor = sum(shares);
  return {
    key,
    costMinor,
    fundedMinor,
    missingMinor: excess(costMinor, fundedMinor),
    overMinor: excess(fundedMinor, costMinor),
  };
}

/**
 * Checks the money of a plan: each line's shares against its cost, each envelope's use against its ceiling. Lines of the
 * reserve list take no money and are not handed in. Linear in lines and shares.
 *
 * Throws on a negative amount and on a share of an envelope that is not among `envelopes`: both are bugs, since a line is
 * validated before it is stored.
 */
export function checkFunding(
  lines: readonly FundedLine[],
  envelopes: readonly Envelope[],
): FundingCheck {
  const used = new Map(envelopes.map((envelope) => [envelope.id, 0n]));
  if (used.size !== envelopes.length) throw new Error('An envelope is named twice.');
  for (const { envelopeId, amountMinor } of lines.flatMap((line) => line.shares)) {
    const before = used.get(envelopeId);
    if (before === undefined) throw new Error(`No envelope ${envelopeId} is known.`);
    used.set(envelopeId, before + amountMinor);
  }
  const checkedLines = lines.map(checkLine);
  const checkedEnvelopes = envelopes.map(({ id, ceilingMinor }) => {
    const usedMinor = used.get(id) ?? 0n;
    return { id, ceilingMinor, usedMinor, overMinor: excess(usedMinor, ceilingMinor) };
  });
  const inOrder =
    checkedLines.every((line) => line.missingMinor === 0n && line.overMinor === 0n) &&
    checkedEnvelopes.every((envelope) => envelope.overMinor === 0n);
  return { lines: checkedLines, envelopes: checkedEnvelopes, inOrder };
}

/**
 * The shares of the lines after one envelope has paid what they lack: line by line in their order, the last one as far
 * as the envelope still reaches. What stands in the lines already is kept; only changed lines are answered, by key.
 */
export function fillFrom(
  lines: readonly FundedLine[],
  envelope: Envelope,
): ReadonlyMap<string, readonly FundingShare[]> {
  const filled = new Map<string, readonly FundingShare[]>();
  const used = sum(lines.flatMap(({ shares }) => shares.filter((one) => isFrom(one, envelope))));
  let left = excess(envelope.ceilingMinor, used);
  for (const line of lines) {
    const { missingMinor } = checkLine(line);
    const given = missingMinor < left ? missingMinor : left;
    if (given === 0n) continue;
    const before = line.shares.find((one) => isFrom(one, envelope));
    filled.set(line.key, [
      ...line.shares.filter((one) => one !== before),
      { envelopeId: envelope.id, amountMinor: (before?.amountMinor ?? 0n) + given },
    ]);
    left -= given;
  }
  return filled;
}

function isFrom(share: FundingShare, envelope: Envelope): boolean {
  return share.envelopeId === envelope.id;
}
