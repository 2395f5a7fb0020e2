import { type Outcome, refusal, success } from '../../outcome.js';
import type { PabulibProject } from './election.js';
import { readAmount, readWholeNumber } from './numbers.js';
import type { PbRecord } from './records.js';
import { field, type PbSection } from './sections.js';

/**
 * Problems: `voting.pb_id_missing`, `voting.pb_project_repeated`, `voting.pb_amount`, `voting.pb_amount_decimals`,
 * `voting.pb_number`, `voting.pb_ballot_positions`.
 */
export function readProjects(section: PbSection): Outcome<readonly PabulibProject[]> {
  const projects: PabulibProject[] = [];
  const ids = new Set<string>();
  const positions = new Set<number>();
  for (const [index, row] of section.rows.entries()) {
    const { line } = row;
    const id = field(section, row, 'project_id')?.trim() ?? '';
    if (id === '')
      return refusal('voting.pb_id_missing', { details: { line, column: 'project_id' } });
    if (ids.has(id))
      return refusal('voting.pb_project_repeated', { details: { line, projectId: id } });
    ids.add(id);
    const cost = readAmount(field(section, row, 'cost') ?? '', line);
    if (!cost.ok) return cost;
    const votes = readOptionalNumber(section, row, 'votes');
    if (!votes.ok) return votes;
    const selected = readOptionalNumber(section, row, 'selected');
    if (!selected.ok) return selected;
    const given = readOptionalNumber(section, row, 'ballot_position');
    if (!given.ok) return given;
    const position = section.columns.has('ballot_position') ? (given.value ?? 0) : index + 1;
    if (position < 1 || position > section.rows.length || positions.has(position))
      return refusal('voting.pb_ballot_positions', {
        details: { line, count: section.rows.length },
      });
    positions.add(position);
    const category = field(section, row, 'category');
    projects.push({
      id,
      position,
      name: field(section, row, 'name') ?? '',
      cost: cost.value,
      ...(category ? { category } : {}),
      ...(votes.value === null ? {} : { votesPublished: votes.value }),
      ...(selected.value === null ? {} : { selectedPublished: selected.value }),
      line,
    });
  }
  return success(projects);
}

/** `null` when the file has no such column or the field is empty. */
function readOptionalNumber(
  section: PbSection,
  row: PbRecord,
  column: string,
): Outcome<number | null> {
  const text = field(section, row, column)?.trim() ?? '';
  return text === '' ? success(null) : readWholeNumber(text, column, row.line);
}
