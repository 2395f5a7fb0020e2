/** One project on the frozen ballot list. */
export interface Project {
  readonly id: string;
  /** Number on the ballot list, 1, 2, 3 … without gaps. */
  readonly position: number;
  /** In the smallest unit of the currency; above zero. */
  readonly cost: bigint;
}

/** What one voter handed in: the positions of the supported projects, ascending, each once; may be empty. */
export interface Ballot {
  readonly positions: readonly number[];
  readonly village?: string;
}

/** Everything a selection rule counts. `projects[k]` has position k + 1; `budget` is in the smallest unit. */
export interface Instance {
  readonly projects: readonly Project[];
  readonly ballots: readonly Ballot[];
  readonly budget: bigint;
}

/** All ballots that support the same projects: counted once, with their number as `weight`. */
export interface BallotClass {
  readonly positions: readonly number[];
  readonly weight: number;
}

/**
 * Puts the projects in order of position and checks the invariants that every rule relies on.
 * Throws when they do not hold: ballots are validated before they are stored, so a breach is a bug.
 */
export function makeInstance(parts: Instance): Instance {
  const projects = [...parts.projects].sort((a, b) => a.position - b.position);
  if (parts.budget < 0n) throw new RangeError('the budget is negative');
  projects.forEach((project, index) => {
    if (project.position !== index + 1) throw new RangeError('positions are not 1, 2, 3 …');
    if (project.cost <= 0n) throw new RangeError(`project ${project.id} costs nothing`);
  });
  for (const ballot of parts.ballots) {
    let previous = 0;
    for (const position of ballot.positions) {
      if (!Number.isInteger(position) || position <= previous || position > projects.length)
        throw new RangeError(`a ballot holds the positions ${ballot.positions.join(', ')}`);
      previous = position;
    }
  }
  return { projects, ballots: parts.ballots, budget: parts.budget };
}

/** Joins identical ballots (whatever their village), in order of first appearance. O(total length of the ballots). */
export function groupBallots(ballots: readonly Ballot[]): readonly BallotClass[] {
  const classes = new Map<string, { positions: readonly number[]; weight: number }>();
  for (const { positions } of ballots) {
    const key = positions.join(',');
    const known = classes.get(key);
    if (known) known.weight += 1;
    else classes.set(key, { positions, weight: 1 });
  }
  return [...classes.values()];
}

/** Number of ballots supporting each project; index k belongs to position k + 1. */
export function countVotes(
  classes: readonly BallotClass[],
  projectCount: number,
): readonly number[] {
  const votes = new Array<number>(projectCount).fill(0);
  for (const { positions, weight } of classes)
    for (const position of positions) votes[position - 1] = (votes[position - 1] ?? 0) + weight;
  return votes;
}
