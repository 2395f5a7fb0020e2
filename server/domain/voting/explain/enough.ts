import type { Instance } from '../instance.js';
import type { Ruling } from '../rule.js';
import { select } from '../select.js';
import type { Explanation, ProjectExplanation } from './explain.js';
import { leastPassing } from './least-passing.js';
import { withMoreBallots } from './more-ballots.js';

export interface EnoughLimits {
  /** What costs are tried in, in the smallest unit: one unit of the currency, for example. */
  readonly unit: bigint;
  /** Counts at most, for each of the two questions. */
  readonly tries: number;
}

/**
 * What would have been enough for a project that did not win, everything else unchanged, each by counting again under
 * the whole rule. The rules are not monotone in the strict sense: what is found is enough, what lies beside it was
 * not; where tries ran out there is a gap between the two.
 */
export interface Enough {
  readonly position: number;
  readonly cost: {
    /** The highest cost found at which it wins; `null`: none was found. */
    readonly enough: string | null;
    /** The lowest cost found at which it does not; its own cost when none lower was tried. */
    readonly tooMuch: string;
  };
  /** Further ballots that support this project alone. */
  readonly votes: {
    /** The fewest found with which it wins; `null`: none was found. */
    readonly enough: number | null;
    /** The most found with which it does not. */
    readonly tooFew: number;
  };
}

/** Further ballots are tried up to so many times the voters there were. */
const mostTimes = 20;

/**
 * Looks for it. `explanation` is that of the same instance and ruling; the project did not win and has supporters.
 * Costs up to twice `tries` counts.
 */
export function enough(
  instance: Instance,
  ruling: Ruling,
  explanation: Explanation,
  position: number,
  { unit, tries }: EnoughLimits,
): Enough {
  const project = explanation.projects[position - 1]!;
  const cost = BigInt(project.cost);
  const wins = (changed: Instance): boolean => select(changed, ruling).winners.includes(position);
  const cut = leastPassing(
    { most: (cost - 1n) / unit, guesses: cutGuesses(project, unit), tries },
    (units) =>
      wins({
        ...instance,
        projects: instance.projects.map((p) =>
          p.position === position ? { ...p, cost: cost - units * unit } : p,
        ),
      }),
  );
  const more = leastPassing(
    {
      most: cost > instance.budget ? 0n : BigInt(mostTimes * explanation.voters),
      guesses: voteGuesses(explanation, project),
      tries,
    },
    (count) =>
      wins({
        ...instance,
        electorate: withMoreBallots(instance.electorate, position - 1, Number(count)),
      }),
  );
  return {
    position,
    cost: {
      enough: cut.passes === null ? null : String(cost - cut.passes * unit),
      tooMuch: String(cost - cut.fails * unit),
    },
    votes: {
      enough: more.passes === null ? null : Number(more.passes),
      tooFew: Number(more.fails),
    },
  };
}

/** Cuts that are likely to be just enough, in units, each with the one before it. */
function cutGuesses({ cost, outcome, support }: ProjectExplanation, unit: bigint): bigint[] {
  const rest = 'rest' in outcome ? outcome.rest : null;
  return [support?.enoughInRun?.cost ?? null, rest].flatMap((target) => {
    if (target === null) return [];
    const units = (BigInt(cost) - BigInt(target) + unit - 1n) / unit;
    return [units, units - 1n];
  });
}

/** Ballots that are likely to be just enough, with those beside them. */
function voteGuesses({ turns, projects }: Explanation, project: ProjectExplanation): bigint[] {
  const inRun = BigInt(project.support?.enoughInRun?.votes ?? 0);
  const own = turns.findIndex(({ position }) => position === project.position);
  // The last one on the list at whose turn there was still money for the project: it would have to be passed.
  const before = turns
    .slice(0, Math.max(0, own))
    .filter(({ rest }) => BigInt(rest) >= BigInt(project.cost));
  const ahead = before.at(-1);
  const points = Math.floor(project.score / project.votes);
  const missing = ahead ? projects[ahead.position - 1]!.score - project.score : 0;
  const level = BigInt(Math.ceil(missing / points));
  return [inRun, inRun - 1n, level, level - 1n, level + 1n];
}
