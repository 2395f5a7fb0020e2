import type { FundingShare } from './funding.js';
import type { JmpLineItem } from './line-item.js';

/** One version of a plan as far as it is compared: immutable once it was submitted. */
export interface JmpVersion {
  /** 1, 2, 3 …, each a successor of the one before. */
  readonly number: number;
  readonly title: string;
  readonly fromYear: number;
  readonly toYear: number;
  /** In the order of the plan; each key once. */
  readonly lines: readonly JmpLineItem[];
}

export type HeadField = 'title' | 'fromYear' | 'toYear';
export type LineField = Exclude<keyof JmpLineItem, 'key'>;

/** What a field held and what it holds now, with the field's own type. */
export type HeadChange = {
  readonly [Field in HeadField]: Change<Field, JmpVersion[Field]>;
}[HeadField];
export type LineFieldChange = {
  readonly [Field in LineField]: Change<Field, JmpLineItem[Field]>;
}[LineField];

export interface Change<Field extends string, Value> {
  readonly field: Field;
  readonly before: Value;
  readonly after: Value;
}

export interface ChangedLine {
  readonly before: JmpLineItem;
  readonly after: JmpLineItem;
  /** In the order of `lineFields`; never empty. */
  readonly fields: readonly LineFieldChange[];
}

export interface VersionDiff {
  readonly fromNumber: number;
  readonly toNumber: number;
  readonly head: readonly HeadChange[];
  /** In the order of the newer version. */
  readonly added: readonly JmpLineItem[];
  /** In the order of the older version. */
  readonly removed: readonly JmpLineItem[];
  /** In the order of the newer version. */
  readonly changed: readonly ChangedLine[];
  readonly unchanged: number;
}

const headFields: readonly HeadField[] = ['title', 'fromYear', 'toYear'];

/** The compared fields of a line, in the order in which a reader meets them. */
export const lineFields: readonly LineField[] = [
  'title',
  'villageIds',
  'fromYear',
  'toYear',
  'costMinor',
  'shares',
  'responsible',
  'indicator',
  'upkeep',
  'rank',
  'rankReason',
  'reserve',
];

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const sorted = [...b].sort();
  return a.length === b.length && [...a].sort().every((entry, index) => entry === sorted[index]);
}

const shareText = (share: FundingShare): string =>
  `${share.envelopeId} ${share.amountMinor.toString()}`;

/** Villages and shares are sets: a new order of them is no change. */
function sameField(field: LineField, before: JmpLineItem, after: JmpLineItem): boolean {
  if (field === 'villageIds') return sameSet(before.villageIds, after.villageIds);
  if (field === 'shares') return sameSet(before.shares.map(shareText), after.shares.map(shareText));
  return before[field] === after[field];
}

function fieldChanges(before: JmpLineItem, after: JmpLineItem): readonly LineFieldChange[] {
  return lineFields
    .filter((field) => !sameField(field, before, after))
    .map((field) => ({ field, before: before[field], after: after[field] }) as LineFieldChange);
}

function byKey({ lines, number }: JmpVersion): ReadonlyMap<string, JmpLineItem> {
  const map = new Map(lines.map((line) => [line.key, line]));
  if (map.size !== lines.length) {
    throw new Error(`Version ${String(number)} holds a line key twice.`);
  }
  return map;
}

/**
 * What changed from one version of a plan to another, line by line (lines are matched by key) and field by field, for
 * public display. The order of lines, of villages and of shares does not count. Throws when a version holds a key twice.
 */
export function diffVersions(before: JmpVersion, after: JmpVersion): VersionDiff {
  const [older, newer] = [byKey(before), byKey(after)];
  const kept = after.lines.flatMap((line) => {
    const old = older.get(line.key);
    return old === undefined ? [] : [{ before: old, after: line, fields: fieldChanges(old, line) }];
  });
  const changed = kept.filter((line) => line.fields.length > 0);
  return {
    fromNumber: before.number,
    toNumber: after.number,
    head: headFields
      .filter((field) => before[field] !== after[field])
      .map((field) => ({ field, before: before[field], after: after[field] }) as HeadChange),
    added: after.lines.filter((line) => !older.has(line.key)),
    removed: before.lines.filter((line) => !newer.has(line.key)),
    changed,
    unchanged: kept.length - changed.length,
  };
}

/** Whether nothing a reader could see differs. */
export function isEmptyDiff({ head, added, removed, changed }: VersionDiff): boolean {
  return [head, added, removed, changed].every((part) => part.length === 0);
}
