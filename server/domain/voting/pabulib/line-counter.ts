import { lineEnds } from './characters.js';
import type { RowReader } from './rows.js';

/** Counts the lines of a file up to its rows, one row after the other. */
export class LineCounter {
  private offset = 0;
  private lines = 1;

  constructor(private readonly rows: RowReader) {}

  /** The line in which the row begins, from 1. */
  line(): number {
    const { bytes, offset } = this.rows;
    this.lines += lineEnds(bytes, this.offset, offset);
    this.offset = offset;
    return this.lines;
  }
}
