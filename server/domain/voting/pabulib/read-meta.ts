import { type Outcome, refusal, success } from '../../outcome.js';
import type { PabulibVoteType } from './election.js';
import { readAmount, readWholeNumber } from './numbers.js';
import { field, type PbSection } from './sections.js';

export interface PbMeta {
  readonly meta: ReadonlyMap<string, string>;
  readonly voteType: PabulibVoteType;
  readonly budget: bigint;
  readonly projectCount: Declared;
  readonly voteCount: Declared;
}

/** A number the file declares about itself, with the line that declares it. */
export interface Declared {
  readonly key: string;
  readonly value: number;
  readonly line: number;
}

export const obligatoryKeys = [
  'description',
  'country',
  'unit',
  'instance',
  'num_projects',
  'num_votes',
  'budget',
  'vote_type',
  'rule',
  'date_begin',
  'date_end',
] as const;

/**
 * Problems: `voting.pb_meta_repeated`, `voting.pb_meta_missing`, `voting.pb_vote_type`, `voting.pb_amount`,
 * `voting.pb_amount_decimals`, `voting.pb_number`.
 */
export function readMeta(section: PbSection): Outcome<PbMeta> {
  const meta = new Map<string, string>();
  const lines = new Map<string, number>();
  for (const row of section.rows) {
    const key = field(section, row, 'key')?.trim() ?? '';
    if (meta.has(key))
      return refusal('voting.pb_meta_repeated', { details: { line: row.line, key } });
    meta.set(key, field(section, row, 'value') ?? '');
    lines.set(key, row.line);
  }
  const missing = obligatoryKeys.find((key) => !meta.has(key));
  if (missing !== undefined)
    return refusal('voting.pb_meta_missing', {
      details: { line: section.endLine, key: missing },
    });
  const text = (key: string): string => meta.get(key)?.trim() ?? '';
  const line = (key: string): number => lines.get(key) ?? section.endLine;

  const voteType = text('vote_type');
  if (voteType !== 'approval' && voteType !== 'choose-1')
    return refusal('voting.pb_vote_type', { details: { line: line('vote_type'), voteType } });
  const budget = readAmount(text('budget'), line('budget'));
  if (!budget.ok) return budget;
  const declared: Declared[] = [];
  for (const key of ['num_projects', 'num_votes']) {
    const value = readWholeNumber(text(key), key, line(key));
    if (!value.ok) return value;
    declared.push({ key, value: value.value, line: line(key) });
  }
  const [projectCount, voteCount] = declared;
  if (!projectCount || !voteCount) throw new Error('a declared number was lost');
  return success({ meta, voteType, budget: budget.value, projectCount, voteCount });
}

/** Problem: `voting.pb_count_mismatch`, at the line that declares the number. */
export function checkDeclared(declared: Declared, found: number): Outcome<number> {
  return declared.value === found
    ? success(found)
    : refusal('voting.pb_count_mismatch', {
        details: { line: declared.line, key: declared.key, declared: declared.value, found },
      });
}
