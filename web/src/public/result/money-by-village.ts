import type { Result, ResultProject } from './result.js';

type Village = ResultProject['proposal']['villages'][number];

export interface VillageRow {
  readonly village: Village;
  /** In the smallest unit. */
  readonly amount: bigint;
}

export interface VillageMoney {
  /** Most money first; every village that voted or got something is there. */
  readonly rows: readonly VillageRow[];
  /** What goes to works for the whole jamoat. */
  readonly everywhere: bigint;
  /** Whether the cost of some work was divided among several villages. */
  readonly divided: boolean;
}

/** What the chosen works cost, by village: a work for several villages counts for each with an equal part. */
export function moneyByVillage(result: Result): VillageMoney {
  const amounts = new Map<string, bigint>();
  const villages = new Map<string, Village>();
  for (const village of result.blocks.flatMap((block) => block.villages)) {
    villages.set(village.id, village);
    amounts.set(village.id, 0n);
  }
  let everywhere = 0n;
  let divided = false;
  for (const { binding, cost, proposal } of result.projects) {
    if (binding.verdict !== 'won') continue;
    const amount = BigInt(cost.amount);
    const places = proposal.everywhere ? [] : proposal.villages;
    if (places.length === 0) everywhere += amount;
    if (places.length > 1) divided = true;
    places.forEach((village, index) => {
      villages.set(village.id, village);
      const part = partOf(amount, places.length, index);
      amounts.set(village.id, (amounts.get(village.id) ?? 0n) + part);
    });
  }
  const rows = [...villages.values()].map((village) => ({
    village,
    amount: amounts.get(village.id) ?? 0n,
  }));
  rows.sort(
    (a, b) => Number(b.amount - a.amount) || (a.village.name.text < b.village.name.text ? -1 : 1),
  );
  return { rows, everywhere, divided };
}

/** The part of one of several, so that the parts add up to the whole. */
function partOf(amount: bigint, count: number, index: number): bigint {
  const rest = amount % BigInt(count);
  return amount / BigInt(count) + (BigInt(index) < rest ? 1n : 0n);
}

/** How far apart the villages are. */
export type Spread =
  /** So many get nothing; there is no ratio then. */
  | { readonly kind: 'without'; readonly villages: number }
  /** The most per resident over the least, in tenths, rounded down. */
  | { readonly kind: 'ratio'; readonly tenths: number };

/** `null` where the number of residents of a village is not known. */
export function spreadOf(rows: readonly VillageRow[]): Spread | null {
  const without = rows.filter(({ amount }) => amount === 0n).length;
  if (without > 0) return { kind: 'without', villages: without };
  const each = rows.flatMap(({ village: { population }, amount }) =>
    population ? [{ amount, population: BigInt(population) }] : [],
  );
  if (each.length < rows.length) return null;
  each.sort((a, b) => Number(a.amount * b.population - b.amount * a.population));
  const [least, most] = [each[0], each.at(-1)];
  if (!least || !most) return null;
  const tenths = (10n * most.amount * least.population) / (least.amount * most.population);
  return { kind: 'ratio', tenths: Number(tenths) };
}
