import type { Instance } from '../instance.js';
import { isEligible } from '../equal-shares/method.js';
import type { GreedyRule, Ruling, SelectedBy } from '../rule.js';
import type { Selection } from '../selection.js';
import { VillageRoom } from '../villages/room.js';
import { written } from './written.js';
import type { SupportExplanation } from './shares-replay.js';
import type { Turn } from './turns.js';

/**
 * Why a project won or did not. Amounts in the smallest unit; `missing` is a fraction under `supporters_short`.
 * - `does_not_fit`: it cost more than was left when its turn came;
 * - `excluded`: it may not be chosen together with the winner `by`;
 * - `below_threshold`, `not_eligible`: the rule did not let it take part;
 * - `village_full`: what the works of one village may cost together leaves no room for it;
 * - `supporters_short`: its supporters had not enough money left for it; `rest` is what was left of the budget when its
 *   turn came in the completion by votes, `null` where there was no such turn;
 * - `not_reached`: the rule had ended before.
 */
export type Outcome =
  | { readonly kind: 'won'; readonly by: SelectedBy; readonly rank: number }
  | { readonly kind: 'no_support' }
  | { readonly kind: 'below_threshold'; readonly threshold: number }
  | { readonly kind: 'not_eligible' }
  | { readonly kind: 'excluded'; readonly by: number }
  | { readonly kind: 'village_full' }
  | { readonly kind: 'does_not_fit'; readonly rest: string; readonly missing: string }
  | { readonly kind: 'supporters_short'; readonly missing: string; readonly rest: string | null }
  | { readonly kind: 'not_reached' };

/** The outcome of one project, from what the count left behind. */
export function outcomeOf(
  p: number,
  { instance, ruling, selection }: { instance: Instance; ruling: Ruling; selection: Selection },
  turns: readonly Turn[],
  support: SupportExplanation | null,
): Outcome {
  const { rule } = ruling;
  const { cost } = instance.projects[p]!;
  const rank = selection.winners.indexOf(p + 1);
  if (rank >= 0) return { kind: 'won', by: selection.selectedBy[rank]!, rank: rank + 1 };
  const score = instance.electorate.score[p]!;
  if (score === 0) return { kind: 'no_support' };
  if (rule.kind === 'equal_shares') {
    if (!isEligible(instance, rule, p)) return { kind: 'not_eligible' };
    const room = VillageRoom.of(instance.projects, instance.budget, rule.ceiling ?? null);
    if (!room.without(selection.winners.map((position) => position - 1)).fits(p))
      return { kind: 'village_full' };
  }
  const turn = turns.find(({ position }) => position === p + 1);
  if (support !== null) {
    const [num, den] = support.held.split('/').map(BigInt) as [bigint, bigint];
    const missing = written({ num: cost * den - num, den });
    return { kind: 'supporters_short', missing, rest: turn?.rest ?? null };
  }
  if (turn) {
    const missing = cost - BigInt(turn.rest);
    if (missing > 0n) return { kind: 'does_not_fit', rest: turn.rest, missing: String(missing) };
    // That something fits and is not taken, only such a pair explains.
    return { kind: 'excluded', by: conflicting(p + 1, (rule as GreedyRule).exclusive, selection) };
  }
  if (rule.kind === 'equal_shares') {
    // Where there was no money at all.
    const missing = written({ num: cost, den: 1n });
    return { kind: 'supporters_short', missing, rest: null };
  }
  if (rule.kind === 'greedy' && score < rule.threshold)
    return { kind: 'below_threshold', threshold: rule.threshold };
  return { kind: 'not_reached' };
}

/** The first winner that may not win together with the project. */
function conflicting(
  position: number,
  pairs: GreedyRule['exclusive'],
  { winners }: Selection,
): number {
  const others = pairs.filter((pair) => pair.includes(position)).flat();
  return winners.find((winner) => others.includes(winner))!;
}
