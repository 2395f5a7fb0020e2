import { type Outcome, refusal, success } from '../../outcome.js';
import type { PbRecord } from './records.js';

export const sectionNames = ['META', 'PROJECTS', 'VOTES'] as const;
export type SectionName = (typeof sectionNames)[number];

/** One section: its rows all have as many fields as its header. */
export interface PbSection {
  readonly name: SectionName;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly PbRecord[];
  /** Line of the row after its last one, or the last line of the file: where a missing row would stand. */
  readonly endLine: number;
}

export type PbSections = Readonly<Record<SectionName, PbSection>>;

const obligatoryColumns: Readonly<Record<SectionName, readonly string[]>> = {
  META: ['key', 'value'],
  PROJECTS: ['project_id', 'cost'],
  VOTES: ['voter_id', 'vote'],
};

/** Finds the three sections in their order. Problems: `voting.pb_section`, `voting.pb_header`, `voting.pb_columns`. */
export function splitSections(records: readonly PbRecord[]): Outcome<PbSections> {
  const starts: number[] = [];
  for (const [index, record] of records.entries()) {
    const name = sectionNameOf(record);
    const expected = sectionNames[starts.length];
    if (name === null && starts.length > 0) continue;
    if (name === null || name !== expected)
      return refusal('voting.pb_section', {
        details: { line: record.line, expected: expected ?? 'VOTES' },
      });
    starts.push(index);
  }
  const lastLine = records.at(-1)?.line ?? 1;
  const missing = sectionNames[starts.length];
  if (missing)
    return refusal('voting.pb_section', { details: { line: lastLine, expected: missing } });

  const sections: PbSection[] = [];
  for (const [order, name] of sectionNames.entries()) {
    const start = starts[order] ?? 0;
    const end = starts[order + 1] ?? records.length;
    const section = readSection(name, records.slice(start, end), records[end]?.line ?? lastLine);
    if (!section.ok) return section;
    sections.push(section.value);
  }
  const [META, PROJECTS, VOTES] = sections;
  if (!META || !PROJECTS || !VOTES) throw new Error('a section was lost');
  return success({ META, PROJECTS, VOTES });
}

/** A row's field in this column; `undefined` when the section has no such column. */
export function field(section: PbSection, row: PbRecord, column: string): string | undefined {
  const index = section.columns.get(column);
  return index === undefined ? undefined : row.cells[index];
}

function sectionNameOf(record: PbRecord): SectionName | null {
  if (record.cells.length !== 1) return null;
  const text = record.cells[0]?.trim().toUpperCase();
  return sectionNames.find((name) => name === text) ?? null;
}

function readSection(
  name: SectionName,
  records: readonly PbRecord[],
  endLine: number,
): Outcome<PbSection> {
  const [title, header, ...rows] = records;
  const line = header?.line ?? title?.line ?? 1;
  const columns = new Map<string, number>();
  for (const [index, cell] of (header?.cells ?? []).entries()) {
    const column = cell.trim();
    if (columns.has(column))
      return refusal('voting.pb_header', { details: { line, section: name, column } });
    columns.set(column, index);
  }
  const lacking = obligatoryColumns[name].find((column) => !columns.has(column));
  if (lacking !== undefined)
    return refusal('voting.pb_header', { details: { line, section: name, column: lacking } });
  const odd = rows.find((row) => row.cells.length !== columns.size);
  if (odd)
    return refusal('voting.pb_columns', {
      details: {
        line: odd.line,
        section: name,
        found: odd.cells.length,
        expected: columns.size,
      },
    });
  return success({ name, columns, rows, endLine });
}
