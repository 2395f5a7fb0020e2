import type { Instance } from '../../domain/voting/instance.js';
import type { ReferenceRule } from './reference.js';

/**
 * How a selection of ours stands to a reference.
 * - `agrees`: the same set, and the same order where the reference has one;
 * - `agrees_but_for_unsupported`: the same once projects that nobody supports are left out: the reference fills up with
 *   them, ours never does;
 * - `differs`: anything else;
 * - `not_in_reference`: the program ran out of time.
 */
export type Comparison = 'agrees' | 'agrees_but_for_unsupported' | 'differs' | 'not_in_reference';

/** `ours` are project ids in order of selection. */
export function compareSelection(
  instance: Instance,
  ours: readonly string[],
  { winners, order }: Pick<ReferenceRule, 'winners' | 'order'>,
): Comparison {
  if (winners === null) return 'not_in_reference';
  const { score } = instance.electorate;
  const supported = new Set(
    instance.projects.filter(({ position }) => (score[position - 1] ?? 0) > 0).map(({ id }) => id),
  );
  const agrees = (keep: (id: string) => boolean): boolean =>
    sameSet(winners.filter(keep), ours) && (order === null || sameOrder(order.filter(keep), ours));
  if (agrees(() => true)) return 'agrees';
  return agrees((id) => supported.has(id)) ? 'agrees_but_for_unsupported' : 'differs';
}

export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return sameOrder([...a].sort(), [...b].sort());
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, k) => id === b[k]);
}
