import type { Phase } from '../../../../server/domain/phase/phase.js';

/** Cycles of a jamoat, the one with most to do first; the newer first where they are equal. */
export function byUrgency<Cycle extends { readonly phase: Phase }>(
  cycles: readonly Cycle[],
): Cycle[] {
  return [...cycles].sort((a, b) => urgency(b) - urgency(a));
}

/** What residents can do themselves comes before what they can read. */
function urgency({ phase }: { readonly phase: Phase }): number {
  if (phase === 'choice' || phase === 'collection') return 2;
  return phase === 'closed' || phase === 'preparation' ? 0 : 1;
}
