import { type Electorate, ElectorateBuilder } from '../electorate.js';
import { BallotReader } from './ballot-reader.js';
import { ByteTable } from './byte-table.js';
import { withoutBlanks } from './characters.js';
import { givesPoints, type PabulibVote } from './election.js';
import { PbFault } from './fault.js';
import { LineCounter } from './line-counter.js';
import { longestList, pointsOfRankings, type Rankings } from './rankings.js';
import { checkDeclared, type PbMeta } from './read-meta.js';
import type { PbProjects } from './read-projects.js';
import type { RowReader } from './rows.js';
import { PbSection } from './sections.js';

export interface PbBallots {
  readonly electorate: Electorate;
  readonly rankings?: Rankings;
}

/**
 * Gathers the ballots without making objects of them, unless `eachVote` asks for them. An empty vote is valid: its voter
 * counts. Throws {@link PbFault} `voting.pb_id_missing`, `…_voter_repeated`, `…_vote_unknown_project`,
 * `…_vote_repeated_project`, `…_vote_choose_one`, `…_points`, `…_points_count`, `…_count_mismatch`.
 */
export function readVotes(
  rows: RowReader,
  { voteType, voteCount, defaultScore, maxLength }: PbMeta,
  { projects, ids }: PbProjects,
  eachVote?: (vote: PabulibVote) => void,
): PbBallots {
  const withPoints = givesPoints(voteType);
  const section = new PbSection(rows, 'VOTES', [
    'voter_id',
    'vote',
    ...(withPoints ? ['points'] : []),
  ]);
  const voteColumn = section.column('vote');
  const pointsColumn = section.column('points');
  const ballots = Math.min(voteCount.value, rows.bytes.length >> 2);
  const voters = new VoterIds(rows, section.column('voter_id'), ballots);
  const villages = new Villages(rows, section.column('neighborhood'));
  const lines = new LineCounter(rows);
  const ballot = new BallotReader(
    rows,
    ids,
    projects.map(({ position }) => position - 1),
  );
  const builder = new ElectorateBuilder(projects.length, {
    ballots,
    choices: rows.bytes.length >> 1,
  });
  while (section.next()) {
    voters.check();
    ballot.readVote(voteColumn);
    if (withPoints) ballot.readPoints(pointsColumn);
    if (defaultScore > 0) ballot.addUnnamed(defaultScore);
    if (voteType === 'choose-1' && ballot.length > 1)
      throw new PbFault('voting.pb_vote_choose_one', rows.offsetOf(voteColumn), {
        count: ballot.length,
      });
    if (voteType !== 'ordinal') ballot.arrange();
    const village = villages.read();
    builder.add(ballot.project, ballot.points, ballot.length, village);
    eachVote?.({
      voterId: voters.text(),
      positions: ballot.positions(),
      village,
      line: lines.line(),
    });
  }
  if (rows.count > 0) throw new PbFault('voting.pb_section', rows.offset, { expected: 'VOTES' });
  const electorate = builder.build();
  checkDeclared(voteCount, electorate.voters);
  if (voteType !== 'ordinal') return { electorate };
  return {
    rankings: electorate,
    electorate: pointsOfRankings(electorate, maxLength ?? longestList(electorate)),
  };
}

/** Sees to it that every voter has one row. */
class VoterIds {
  private readonly known: ByteTable;

  constructor(
    private readonly rows: RowReader,
    private readonly column: number,
    expected: number,
  ) {
    this.known = new ByteTable(expected);
  }

  check(): void {
    const { rows, column, known } = this;
    if (rows.isEmpty(column))
      throw new PbFault('voting.pb_id_missing', rows.offsetOf(column), { field: 'voter_id' });
    const number = known.size;
    if (known.add(rows.source(column), rows.startOf(column), rows.endOf(column)) < number)
      throw new PbFault('voting.pb_voter_repeated', rows.offsetOf(column), {
        voterId: this.text(),
      });
  }

  text(): string {
    return withoutBlanks(this.rows.text(this.column));
  }
}

/** The names of the villages, each made a text once. */
class Villages {
  private readonly known = new ByteTable();
  private readonly names: string[] = [];

  constructor(
    private readonly rows: RowReader,
    private readonly column: number,
  ) {}

  /** The empty text where the file has no such column. */
  read(): string {
    const { rows, column, known, names } = this;
    if (column < 0) return '';
    const number = known.add(rows.source(column), rows.startOf(column), rows.endOf(column));
    if (number === names.length) names.push(withoutBlanks(rows.text(column)));
    return names[number]!;
  }
}
