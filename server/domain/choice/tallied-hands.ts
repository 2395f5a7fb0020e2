import type { Instance } from '../voting/instance.js';
import type { Ruling, SelectedBy } from '../voting/rule.js';
import { blockRules, selectByBlockShares } from '../voting/tallies/block-shares.js';
import { instanceOfCounts } from '../voting/tallies/combined.js';
import type { MixedElection } from '../voting/tallies/meeting.js';
import { select } from '../voting/select.js';
import type { SectionCount } from './meeting-tally.js';

/** Hands of one group of a meeting, as they are counted and published: at least five people. */
export interface TalliedHands {
  readonly village: string;
  /** How many people are counted in the group. */
  readonly attendance: number;
  /** By position, every project of the ballot list once. */
  readonly hands: readonly SectionCount[];
}

/** Ballots and hands together; a meeting is as many blocks as it was counted in groups. */
export function withHands(instance: Instance, tallies: readonly TalliedHands[]): MixedElection {
  const { projects, budget, electorate } = instance;
  return {
    projects,
    budget,
    individuals: electorate,
    meetings: tallies.map(({ village, attendance, hands }) => ({
      village,
      attendance,
      adults: attendance,
      isRegistered: true,
      items: hands.map((count, p) => ({ position: p + 1, ...count })),
    })),
    hands: tallies.map(({ hands }) => projects.map((_, p) => hands[p]?.yes ?? 0)),
  };
}

export interface MixedSelection {
  readonly winners: readonly number[];
  /** One entry a winner. */
  readonly selectedBy: readonly SelectedBy[];
  readonly totalCost: bigint;
  readonly ties: readonly (readonly number[])[];
  readonly lotDecided: boolean;
}

/**
 * What a rule of a charter selects from ballots and hands. Most votes first adds the hands for to the ballots, exactly.
 * Equal shares need to know who raised which hands together, which no tally tells: then block shares take their place, a
 * rule of its own, whose shares do not grow; what is left goes by votes.
 */
export function selectWithHands(mixed: MixedElection, ruling: Ruling): MixedSelection {
  if (ruling.rule.kind === 'greedy') return select(instanceOfCounts(mixed), ruling);
  const { block_mes_cost_utilcomp: rule } = blockRules;
  const { winners, payments, totalCost, ties, lotDecided } = selectByBlockShares(
    mixed,
    rule,
    ruling.tieOrder,
  );
  const selectedBy = winners.map((_, k) =>
    k < payments.length ? ('equal_shares' as const) : ('votes' as const),
  );
  return { winners, selectedBy, totalCost, ties, lotDecided };
}
