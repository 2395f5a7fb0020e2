import { type PabulibVoteType, pabulibVoteTypes } from './election.js';
import { PbFault } from './fault.js';
import { readAmount, readWholeNumber } from './numbers.js';
import type { RowReader } from './rows.js';
import { PbSection } from './sections.js';

export interface PbMeta {
  readonly meta: ReadonlyMap<string, string>;
  readonly voteType: PabulibVoteType;
  readonly budget: bigint;
  readonly projectCount: Declared;
  readonly voteCount: Declared;
  /** Points for the first place of an ordinal ballot; `null` where the longest list says it. */
  readonly maxLength: number | null;
  /** Points for projects that a scoring ballot does not name. */
  readonly defaultScore: number;
}

/** A number the file declares about itself, and where. */
export interface Declared {
  readonly key: string;
  readonly value: number;
  readonly offset: number;
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

/** Throws {@link PbFault} `voting.pb_meta_repeated`, `…_meta_missing`, `…_vote_type`, `…_amount`, `…_amount_decimals`, `…_number`. */
export function readMeta(rows: RowReader): PbMeta {
  const section = new PbSection(rows, 'META', ['key', 'value']);
  const meta = new Map<string, string>();
  const offsets = new Map<string, number>();
  while (section.next()) {
    const key = section.text('key').trim();
    if (meta.has(key)) throw new PbFault('voting.pb_meta_repeated', rows.offset, { key });
    meta.set(key, section.text('value'));
    offsets.set(key, section.offsetOf('value'));
  }
  const missing = obligatoryKeys.find((key) => !meta.has(key));
  if (missing !== undefined)
    throw new PbFault('voting.pb_meta_missing', rows.offset, { key: missing });

  const declared = (key: string): Declared => {
    const offset = offsets.get(key)!;
    return { key, value: readWholeNumber(meta.get(key)!, key, offset), offset };
  };
  const declaredOnly = (key: string, voteType: PabulibVoteType): number | null =>
    voteType === typeOfBallots && meta.has(key) ? declared(key).value : null;
  const typeOfBallots = readVoteType(meta.get('vote_type')!, offsets.get('vote_type')!);
  return {
    meta,
    voteType: typeOfBallots,
    budget: readAmount(meta.get('budget')!, offsets.get('budget')!),
    projectCount: declared('num_projects'),
    voteCount: declared('num_votes'),
    maxLength: declaredOnly('max_length', 'ordinal'),
    defaultScore: declaredOnly('default_score', 'scoring') ?? 0,
  };
}

function readVoteType(text: string, offset: number): PabulibVoteType {
  const voteType = pabulibVoteTypes.find((name) => name === text.trim());
  if (voteType === undefined)
    throw new PbFault('voting.pb_vote_type', offset, { voteType: text.trim() });
  return voteType;
}

/** Throws {@link PbFault} `voting.pb_count_mismatch`, where the number is declared. */
export function checkDeclared({ key, value, offset }: Declared, found: number): void {
  if (value !== found)
    throw new PbFault('voting.pb_count_mismatch', offset, { key, declared: value, found });
}
