import { type Electorate, ElectorateBuilder } from './electorate.js';

/** One project on the frozen ballot list. */
export interface Project {
  readonly id: string;
  /** Number on the ballot list, 1, 2, 3 … without gaps. */
  readonly position: number;
  /** In the smallest unit of the currency; above zero, or zero in files of others. */
  readonly cost: bigint;
  /** Where it is, for rules that look at villages. */
  readonly village?: string;
}

/**
 * What one voter handed in: the positions of the supported projects, ascending, each once; may be empty.
 * `points`, aligned with them and at least 1 each, on ballots that give points.
 */
export interface Ballot {
  readonly positions: readonly number[];
  readonly points?: readonly number[];
  readonly village?: string;
}

/** Everything a selection rule counts. `projects[k]` has position k + 1; `budget` is in the smallest unit. */
export interface Instance {
  readonly projects: readonly Project[];
  readonly electorate: Electorate;
  readonly budget: bigint;
}

/**
 * Puts the projects in order of position and checks the invariants that every rule relies on.
 * Throws when they do not hold: ballots are validated before they are stored, so a breach is a bug.
 */
export function makeInstance(parts: {
  readonly projects: readonly Project[];
  readonly ballots: readonly Ballot[];
  readonly budget: bigint;
}): Instance {
  const projects = inOrder(parts.projects, parts.budget);
  return {
    projects,
    electorate: gatherBallots(projects.length, parts.ballots),
    budget: parts.budget,
  };
}

/** As {@link makeInstance}, from ballots that are gathered already. */
export function instanceFrom(
  projects: readonly Project[],
  electorate: Electorate,
  budget: bigint,
): Instance {
  if (electorate.projectCount !== projects.length)
    throw new RangeError('the ballots are on another list of projects');
  return { projects: inOrder(projects, budget), electorate, budget };
}

function inOrder(given: readonly Project[], budget: bigint): readonly Project[] {
  const projects = [...given].sort((a, b) => a.position - b.position);
  if (budget < 0n) throw new RangeError('the budget is negative');
  projects.forEach((project, index) => {
    if (project.position !== index + 1) throw new RangeError('positions are not 1, 2, 3 …');
    if (project.cost < 0n) throw new RangeError(`project ${project.id} costs less than nothing`);
  });
  return projects;
}

/** The ballots as an {@link Electorate}. Throws when one names a position twice, out of order or off the list. */
export function gatherBallots(projectCount: number, ballots: readonly Ballot[]): Electorate {
  const builder = new ElectorateBuilder(projectCount);
  const ones = new Int32Array(projectCount).fill(1);
  const indexes = new Int32Array(projectCount);
  for (const { positions, points = ones, village } of ballots) {
    let previous = 0;
    positions.forEach((position, k) => {
      if (!Number.isInteger(position) || position <= previous || position > projectCount)
        throw new RangeError(`a ballot holds the positions ${positions.join(', ')}`);
      if (!Number.isInteger(points[k]) || points[k]! < 1)
        throw new RangeError(`a ballot gives ${String(points[k])} points`);
      previous = position;
      indexes[k] = position - 1;
    });
    builder.add(indexes, points, positions.length, village);
  }
  return builder.build();
}
