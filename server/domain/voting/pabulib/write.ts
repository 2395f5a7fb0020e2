import type { PabulibElection, PabulibProject } from './election.js';
import { writeAmount } from './numbers.js';
import { quoted } from './quoted.js';
import { voteRows } from './write-votes.js';

type Column = readonly [name: string, text: (project: PabulibProject) => string | undefined];

const ballotPosition: Column = ['ballot_position', ({ position }) => String(position)];

/** Columns that are left out when no project has anything in them. */
const optionalColumns: readonly Column[] = [
  ['votes', ({ votesPublished }) => numeral(votesPublished)],
  ['score', ({ scorePublished }) => numeral(scorePublished)],
  ['name', ({ name }) => name],
  ['category', ({ category }) => category],
  ['selected', ({ selectedPublished }) => numeral(selectedPublished)],
  ['neighborhood', ({ village }) => village],
];

/**
 * An election of any type as the text of a `.pb` file: what `readPabulib` reads back as the same election. META and the order
 * of the projects are written as they are; ballots are sorted by village and content and numbered after that, so that neither
 * order nor number says anything about a voter.
 *
 * Throws a RangeError on a project id that a vote cannot name: empty, with a comma, or with blanks around it.
 */
export function writePabulib(election: PabulibElection): string {
  const rows = [
    ['META'],
    ['key', 'value'],
    ...election.meta,
    ['PROJECTS'],
    ...projectRows(election),
    ['VOTES'],
  ];
  const head = rows.map((cells) => `${cells.map(quoted).join(';')}\n`).join('');
  return head + voteRows(election).join('');
}

function projectRows({ projects, hasBallotList }: PabulibElection): readonly (readonly string[])[] {
  const columns: readonly Column[] = [
    ['project_id', ({ id }) => usableId(id)],
    ['cost', ({ cost }) => writeAmount(cost)],
    ...optionalColumns.filter(([, text]) => projects.some((project) => text(project))),
    ...(hasBallotList ? [ballotPosition] : []),
  ];
  return [
    columns.map(([name]) => name),
    ...projects.map((project) => columns.map(([, text]) => text(project) ?? '')),
  ];
}

function numeral(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

function usableId(id: string): string {
  if (id === '' || /^[ \t]|[ \t]$|,/.test(id))
    throw new RangeError(`the project id "${id}" cannot stand in a vote`);
  return id;
}
