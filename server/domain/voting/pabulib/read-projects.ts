import { ByteTable } from './byte-table.js';
import { withoutBlanks } from './characters.js';
import type { PabulibProject } from './election.js';
import { PbFault } from './fault.js';
import { LineCounter } from './line-counter.js';
import { readAmount, readWholeNumber, wholeNumberIn } from './numbers.js';
import type { RowReader } from './rows.js';
import { PbSection } from './sections.js';

export interface PbProjects {
  readonly projects: readonly PabulibProject[];
  readonly hasBallotList: boolean;
  /** The ids, numbered in order of the rows. */
  readonly ids: ByteTable;
}

/** Throws {@link PbFault} `voting.pb_id_missing`, `…_project_repeated`, `…_amount`, `…_amount_decimals`, `…_number`, `…_ballot_positions`. */
export function readProjects(rows: RowReader): PbProjects {
  const section = new PbSection(rows, 'PROJECTS', ['project_id', 'cost']);
  const idColumn = section.column('project_id');
  const hasBallotList = section.column('ballot_position') >= 0;
  const ids = new ByteTable();
  const projects: PabulibProject[] = [];
  const offsets: number[] = [];
  const lines = new LineCounter(rows);
  while (section.next()) {
    const id = withoutBlanks(rows.text(idColumn));
    if (id === '') throw new PbFault('voting.pb_id_missing', rows.offset, { field: 'project_id' });
    if (
      ids.add(rows.source(idColumn), rows.startOf(idColumn), rows.endOf(idColumn)) < projects.length
    )
      throw new PbFault('voting.pb_project_repeated', rows.offsetOf(idColumn), { projectId: id });
    offsets.push(rows.offset);
    projects.push({
      id,
      position: hasBallotList ? readPosition(section) : projects.length + 1,
      name: section.text('name'),
      cost: readAmount(section.text('cost'), section.offsetOf('cost')),
      category: section.text('category') || undefined,
      village: withoutBlanks(section.text('neighborhood')) || undefined,
      votesPublished: publishedFigure(section, 'votes'),
      scorePublished: publishedFigure(section, 'score'),
      selectedPublished: publishedFigure(section, 'selected'),
      line: lines.line(),
    });
  }
  checkPositions(projects, offsets);
  return { projects, hasBallotList, ids };
}

/** What a file says about its own count is not needed to count it again: anything odd is passed over. */
function publishedFigure(section: PbSection, field: string): number | undefined {
  return wholeNumberIn(section.text(field), 15) ?? undefined;
}

function readPosition(section: PbSection): number {
  const field = 'ballot_position';
  return readWholeNumber(section.text(field), field, section.offsetOf(field));
}

/** The lot is drawn over the positions: they must be the numbers of a list. */
function checkPositions(projects: readonly PabulibProject[], offsets: readonly number[]): void {
  const count = projects.length;
  const taken = new Set<number>();
  projects.forEach(({ position }, row) => {
    if (position < 1 || position > count || taken.has(position))
      throw new PbFault('voting.pb_ballot_positions', offsets[row]!, { count });
    taken.add(position);
  });
}
