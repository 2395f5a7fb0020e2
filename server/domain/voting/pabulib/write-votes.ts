import { givesPoints, type PabulibElection } from './election.js';
import { wholeNumberIn } from './numbers.js';
import { quoted } from './quoted.js';
import type { Rankings } from './rankings.js';

/** The section VOTES of an election from its header on, one text a row. Voters are numbered 1, 2, 3 … */
export function voteRows(election: PabulibElection): readonly string[] {
  const ballots = election.rankings ?? election.electorate;
  const withPoints = givesPoints(election.voteType);
  const withVillage = ballots.villages.some((village) => village !== '');
  const contents = withPoints ? contentsWithPoints(election) : contentsOf(election, ballots);
  const header = ['voter_id', 'vote']
    .concat(withPoints ? ['points'] : [])
    .concat(withVillage ? ['neighborhood'] : []);
  const rows = [`${header.join(';')}\n`];
  for (const i of byVillageAndContent(
    ballots,
    election.rankings?.project ?? election.electorate.points,
  )) {
    const village = withVillage ? `;${quoted(ballots.villages[ballots.village[i]!]!)}` : '';
    const row = `;${contents(i)}${village}\n`;
    for (let k = 0; k < ballots.weight[i]!; k++) rows.push(String(rows.length) + row);
  }
  return rows;
}

/** What stands between voter and village on the ballots of a class. */
type Contents = (ballotClass: number) => string;

function contentsOf(election: PabulibElection, { choiceStart, project }: Rankings): Contents {
  const ids = idsOf(election);
  return (i) =>
    quoted(
      Array.from(project.subarray(choiceStart[i], choiceStart[i + 1]), (p) => ids[p]!).join(','),
    );
}

function contentsWithPoints(election: PabulibElection): Contents {
  const ids = idsOf(election);
  const { choiceStart, project, points } = election.electorate;
  // Where a project not named gets points all the same, those that got none have to be named.
  const namesAll = (wholeNumberIn(election.meta.get('default_score') ?? '') ?? 0) > 0;
  return (i) => {
    const given = new Map<number, number>(namesAll ? ids.map((_, p) => [p, 0]) : []);
    for (let k = choiceStart[i]!; k < choiceStart[i + 1]!; k++) given.set(project[k]!, points[k]!);
    const vote = [...given.keys()].map((p) => ids[p]!);
    return `${quoted(vote.join(','))};${[...given.values()].join(',')}`;
  };
}

/** Ids by project number. */
function idsOf({ projects }: PabulibElection): readonly string[] {
  const ids: string[] = [];
  for (const { id, position } of projects) ids[position - 1] = id;
  return ids;
}

/** The classes sorted so that nothing is left of the order in which the ballots came. Lists without points bring `project` twice. */
function byVillageAndContent(
  { classCount, village, villages, choiceStart, project }: Rankings,
  points: ArrayLike<number>,
): readonly number[] {
  const compare = (a: number, b: number): number => {
    if (village[a] !== village[b]) return villages[village[a]!]! < villages[village[b]!]! ? -1 : 1;
    const shift = choiceStart[b]! - choiceStart[a]!;
    for (let k = choiceStart[a]!; k < choiceStart[a + 1]!; k++) {
      if (k + shift === choiceStart[b + 1]) return 1;
      const difference = project[k]! - project[k + shift]! || points[k]! - points[k + shift]!;
      if (difference !== 0) return difference;
    }
    return -1;
  };
  return Array.from({ length: classCount }, (_, i) => i).sort(compare);
}
