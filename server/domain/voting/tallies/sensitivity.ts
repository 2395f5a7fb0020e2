import type { Instance } from '../instance.js';
import type { Ruling, SelectionRule } from '../rule.js';
import { select } from '../select.js';
import { boundsOfEqualShares, type Certainty } from './bounds.js';
import type { MixedElection } from './meeting.js';
import { drawn, nested, spread, withOverlap } from './overlaps.js';
import { SeededRandom } from './seeded-random.js';

/**
 * How much a project's fate depends on whose hands they were:
 * - `sure`: it wins in every possible way, proved;
 * - `stable`: it won in every way that was tried;
 * - `sensitive`: it won in some and lost in others;
 * - `never`: it won in none that was tried;
 * - `impossible`: it wins in no way, proved.
 */
export type Badge = 'sure' | 'stable' | 'sensitive' | 'never' | 'impossible';

export interface Sensitivity {
  readonly runs: number;
  /** By position. `wins`: in how many of the runs it won. */
  readonly projects: readonly {
    readonly position: number;
    readonly wins: number;
    readonly badge: Badge;
  }[];
  /** Whether proofs are known for this rule; without them the best badge is `stable` and the worst `never`. */
  readonly proofs: { readonly sure: boolean; readonly impossible: boolean };
}

/**
 * The ways that are tried: as much overlap as possible, as little as possible, and `draws` at random from the published
 * seed, one after the other: draw k comes from the text `seed:overlap:k`, k from 1.
 */
export function* overlapsOf(
  mixed: MixedElection,
  seed: string,
  draws: number,
): Generator<Instance, void> {
  yield withOverlap(mixed, nested);
  yield withOverlap(mixed, spread);
  for (let k = 1; k <= draws; k++)
    yield withOverlap(mixed, drawn(SeededRandom.fromText(`${seed}:overlap:${String(k)}`)));
}

/** Counts every way that is tried by a rule that needs ballots, and says what came out the same each time. */
export function sensitivityOf(
  mixed: MixedElection,
  ruling: Ruling,
  { seed, draws }: { readonly seed: string; readonly draws: number },
): Sensitivity {
  const wins = mixed.projects.map(() => 0);
  let runs = 0;
  for (const instance of overlapsOf(mixed, seed, draws)) {
    runs += 1;
    for (const position of select(instance, ruling).winners) wins[position - 1]! += 1;
  }
  const proofs = proofsFor(ruling.rule);
  const projects = boundsOfEqualShares(mixed).map(({ position, certainty }, p) => ({
    position,
    wins: wins[p]!,
    badge: badgeOf(wins[p]!, runs, certainty, proofs),
  }));
  return { runs, projects, proofs };
}

/**
 * Whether the bounds of one run hold for a rule: only with equal shares for everybody and nothing that bars a project. What
 * is completed by votes keeps the sure winners; larger shares keep nothing for certain.
 */
function proofsFor(rule: SelectionRule): Sensitivity['proofs'] {
  const isPlain =
    rule.kind === 'equal_shares' &&
    rule.shares.kind === 'one_pot' &&
    !rule.comparison &&
    !rule.eligibility &&
    !rule.floor &&
    !rule.ceiling;
  const completion = isPlain ? rule.completion.kind : null;
  return {
    sure: completion === 'none' || completion === 'utilitarian',
    impossible: completion === 'none',
  };
}

function badgeOf(
  wins: number,
  runs: number,
  certainty: Certainty,
  proofs: Sensitivity['proofs'],
): Badge {
  if (proofs.sure && certainty === 'sure') return 'sure';
  if (proofs.impossible && certainty === 'impossible') return 'impossible';
  return wins === runs ? 'stable' : wins === 0 ? 'never' : 'sensitive';
}
