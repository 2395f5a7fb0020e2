import {
  addRationals,
  compareRationals,
  type Rational,
  rational,
  subtractRationals,
  zero,
} from '../rational.js';

/** A run of equal shares, voter by voter. Projects are numbered from 0. */
export interface BookRun {
  readonly costs: readonly bigint[];
  /** What each voter begins with. */
  readonly purses: readonly Rational[];
  /** Points of each voter by project; 0 for no support. */
  readonly points: readonly (readonly number[])[];
  readonly utility: 'cost' | 'cardinality';
  readonly contenders: readonly number[];
  readonly rank: ArrayLike<number>;
  /** Whether a project may still come in after those chosen. */
  readonly mayEnter?: (project: number, winners: readonly number[]) => boolean;
}

export interface BookOutcome {
  readonly winners: readonly number[];
  /** The equal ones of each round, in tie order. */
  readonly tied: readonly (readonly number[])[];
  readonly purses: readonly Rational[];
  /** Per point, round by round. */
  readonly prices: readonly Rational[];
}

/**
 * The Method of Equal Shares read aloud: no classes of ballots, no bounds, no common denominator, nothing remembered from
 * round to round but the purses. Only to compare the fast run with.
 */
export function equalSharesByTheBook(run: BookRun): BookOutcome {
  const { costs, points, utility, contenders, rank } = run;
  const mayEnter = run.mayEnter ?? (() => true);
  const purses = [...run.purses];
  const winners: number[] = [];
  const tied: number[][] = [];
  const prices: Rational[] = [];
  for (;;) {
    const affordable = contenders
      .filter((p) => !winners.includes(p) && mayEnter(p, winners))
      .flatMap((p) => {
        const price = pricePerPoint(p, costs[p]!, points, purses);
        if (price === null) return [];
        const per = utility === 'cost' ? costs[p]! : 1n;
        return [{ p, price, value: rational(price.num, price.den * per) }];
      })
      .sort((a, b) => compareRationals(a.value, b.value) || rank[a.p]! - rank[b.p]!);
    const [best] = affordable;
    if (!best) return { winners, tied, purses, prices };
    tied.push(
      affordable.filter((a) => compareRationals(a.value, best.value) === 0).map(({ p }) => p),
    );
    winners.push(best.p);
    prices.push(best.price);
    pay(best.p, best.price, points, purses);
  }
}

/** The least price per point at which the supporters pay the cost together; `null` when they cannot. */
export function pricePerPoint(
  p: number,
  cost: bigint,
  points: BookRun['points'],
  purses: readonly Rational[],
): Rational | null {
  let payers = points.flatMap((given, i) => (given[p]! > 0 ? [i] : []));
  let rest = rational(cost);
  for (;;) {
    const sum = payers.reduce((total, i) => total + BigInt(points[i]![p]!), 0n);
    if (sum === 0n) return null;
    const price = rational(rest.num, rest.den * sum);
    const due = (i: number): Rational => rational(price.num * BigInt(points[i]![p]!), price.den);
    const poor = payers.filter((i) => compareRationals(purses[i]!, due(i)) < 0);
    if (poor.length === 0) return price;
    const held = poor.reduce((total, i) => addRationals(total, purses[i]!), zero);
    rest = subtractRationals(rest, held);
    payers = payers.filter((i) => !poor.includes(i));
  }
}

/** Takes the price from every supporter, or all they have. */
export function pay(
  p: number,
  price: Rational,
  points: BookRun['points'],
  purses: Rational[],
): void {
  points.forEach((given, i) => {
    const due = rational(price.num * BigInt(given[p]!), price.den);
    const own = purses[i]!;
    purses[i] = compareRationals(own, due) > 0 ? subtractRationals(own, due) : zero;
  });
}
