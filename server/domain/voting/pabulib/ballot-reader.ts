import type { ByteTable } from './byte-table.js';
import { comma } from './characters.js';
import { PbFault } from './fault.js';
import { wholeNumberIn } from './numbers.js';
import type { RowReader } from './rows.js';

/** Reads the ballots of a file, one after the other into the same arrays. */
export class BallotReader {
  /** Projects on the ballot. */
  length = 0;
  /** Their numbers (position − 1), and the points beside them. */
  readonly project: Int32Array;
  readonly points: Int32Array;
  /** For each project the last ballot that named it, counted from 1. */
  private readonly namedBy: Int32Array;
  private ballot = 0;

  /** `numbers`: for each row of PROJECTS the number of its project. */
  constructor(
    private readonly rows: RowReader,
    private readonly ids: ByteTable,
    private readonly numbers: ArrayLike<number>,
  ) {
    this.project = new Int32Array(numbers.length);
    this.points = new Int32Array(numbers.length);
    this.namedBy = new Int32Array(numbers.length);
  }

  /**
   * Begins a ballot with the projects of a vote, in the order of the file and with one point each. Throws {@link PbFault}
   * `voting.pb_vote_unknown_project` and `…_vote_repeated_project`.
   */
  readVote(field: number): void {
    const { rows, namedBy } = this;
    this.length = 0;
    this.ballot += 1;
    if (rows.isEmpty(field)) return;
    const source = rows.source(field);
    const end = rows.endOf(field);
    for (let start = rows.startOf(field); start <= end;) {
      const row = this.ids.find(source, start, end, comma);
      const stop = this.ids.to;
      if (row < 0) throw this.fault('voting.pb_vote_unknown_project', field, start, stop);
      const p = this.numbers[row]!;
      if (namedBy[p] === this.ballot)
        throw this.fault('voting.pb_vote_repeated_project', field, start, stop);
      namedBy[p] = this.ballot;
      this.project[this.length] = p;
      this.points[this.length++] = 1;
      start = stop + 1;
    }
  }

  /** Reads the points for these projects. Throws {@link PbFault} `voting.pb_points` and `…_points_count`. */
  readPoints(field: number): void {
    const { rows } = this;
    const source = rows.source(field);
    const end = rows.endOf(field);
    let found = 0;
    for (let start = rows.startOf(field); start <= end && !rows.isEmpty(field);) {
      const stop = endOfPart(source, start, end);
      const points = this.wholeNumber(field, start, stop);
      if (points === null)
        throw new PbFault('voting.pb_points', rows.offsetOf(field, start), {
          text: rows.text(field, start, stop).trim(),
        });
      // Points for nothing fall off the array; the comparison below refuses them.
      this.points[found++] = points;
      start = stop + 1;
    }
    if (found !== this.length)
      throw new PbFault('voting.pb_points_count', rows.offsetOf(field), {
        expected: this.length,
        found,
      });
  }

  /** Gives points to every project that the vote does not name. */
  addUnnamed(points: number): void {
    for (let p = 0; p < this.namedBy.length; p++)
      if (this.namedBy[p] !== this.ballot) {
        this.project[this.length] = p;
        this.points[this.length++] = points;
      }
  }

  /** Puts the projects in ascending order and leaves out those without points. */
  arrange(): void {
    const { project, points } = this;
    let kept = 0;
    for (let k = 0; k < this.length; k++) {
      const p = project[k]!;
      const given = points[k]!;
      if (given === 0) continue;
      let at = kept++;
      for (; at > 0 && project[at - 1]! > p; at--) {
        project[at] = project[at - 1]!;
        points[at] = points[at - 1]!;
      }
      project[at] = p;
      points[at] = given;
    }
    this.length = kept;
  }

  /** The positions of its projects on the ballot list. */
  positions(): readonly number[] {
    return Array.from(this.project.subarray(0, this.length), (p) => p + 1);
  }

  private wholeNumber(field: number, start: number, stop: number): number | null {
    const digit = this.rows.source(field)[start]! - 0x30;
    return stop === start + 1 && digit >= 0 && digit <= 9
      ? digit
      : wholeNumberIn(this.rows.text(field, start, stop));
  }

  private fault(
    code: 'voting.pb_vote_unknown_project' | 'voting.pb_vote_repeated_project',
    field: number,
    start: number,
    stop: number,
  ): PbFault {
    const { rows } = this;
    const projectId = rows.text(field, start, stop).trim();
    return new PbFault(code, rows.offsetOf(field, start), { projectId });
  }
}

/** Where the part of a list ends that begins at `start`: at a comma, or at `end`. */
function endOfPart(source: Uint8Array, start: number, end: number): number {
  let stop = start;
  while (stop < end && source[stop] !== comma) stop++;
  return stop;
}
