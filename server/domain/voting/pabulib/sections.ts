import { PbFault } from './fault.js';
import type { RowReader } from './rows.js';

const sectionNames = ['META', 'PROJECTS', 'VOTES'] as const;
export type SectionName = (typeof sectionNames)[number];

/** One section while it is read: its rows all have as many fields as its header. */
export class PbSection {
  private readonly columns = new Map<string, number>();

  /**
   * Begins at the row that `rows` stands at, which must be the title of the section. Throws {@link PbFault}
   * `voting.pb_section` and `voting.pb_header`.
   */
  constructor(
    readonly rows: RowReader,
    readonly name: SectionName,
    obligatory: readonly string[],
  ) {
    if (titleIn(rows) !== name)
      throw new PbFault('voting.pb_section', rows.offset, { expected: name });
    rows.next();
    for (let k = 0; k < rows.count; k++) {
      const field = rows.text(k).trim();
      if (this.columns.has(field))
        throw new PbFault('voting.pb_header', rows.offsetOf(k), { section: name, field });
      this.columns.set(field, k);
    }
    const lacking = obligatory.find((field) => !this.columns.has(field));
    if (lacking !== undefined)
      throw new PbFault('voting.pb_header', rows.offset, { section: name, field: lacking });
  }

  /** Number of a column from 0; −1 when the section does not have it. */
  column(field: string): number {
    return this.columns.get(field) ?? -1;
  }

  /** Reads the next row of the section; false where the next section or the end of the file is. Throws {@link PbFault} `voting.pb_columns`. */
  next(): boolean {
    const { rows, name, columns } = this;
    if (!rows.next() || titleIn(rows) !== undefined) return false;
    if (rows.count !== columns.size)
      throw new PbFault(
        'voting.pb_columns',
        rows.count > columns.size ? rows.offsetOf(columns.size) : rows.end,
        { section: name, found: rows.count, expected: columns.size },
      );
    return true;
  }

  /** The row's field in this column; the empty text when there is no such column. */
  text(field: string): string {
    const column = this.columns.get(field);
    return column === undefined ? '' : this.rows.text(column);
  }

  /** Where that field, which must be there, begins in the file. */
  offsetOf(field: string): number {
    return this.rows.offsetOf(this.columns.get(field)!);
  }
}

/** The section that the row is the title of. */
function titleIn(rows: RowReader): SectionName | undefined {
  if (rows.count !== 1) return undefined;
  const text = rows.text(0).trim().toUpperCase();
  return sectionNames.find((name) => name === text);
}
