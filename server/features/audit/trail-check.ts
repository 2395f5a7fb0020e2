import type { Db } from '../../platform/db/handles.js';
import type { AuditFacts } from '../../domain/audit/entry-body.js';
import { entryBody } from '../../domain/audit/entry-body.js';
import type { AuditHeadEntity } from './audit.entity.js';
import { chainHash } from './lane.js';

/** What is wrong at one place of the trail. */
export interface TrailFault {
  readonly kind:
    /** The entry's own hash does not go over its words. */
    | 'changed'
    /** The entry is sound, but stands where another one stood. */
    | 'out_of_place'
    /** Numbers are missing before this entry. */
    | 'removed'
    /** Entries a published head counted are not there any more. */
    | 'cut_off'
    /** The lane is sound in itself, but not the one whose head was published. */
    | 'rewritten'
    /** A published head does not follow from the one before it. */
    | 'head_changed';
  readonly lane: number;
  /** Of the entry, or of the last one that is there. */
  readonly seq: number;
  /** In English, for the operator: what, where. */
  readonly line: string;
}

export interface TrailReport {
  readonly lanes: number;
  readonly entries: number;
  readonly faults: readonly TrailFault[];
}

interface StoredEntry extends AuditFacts {
  readonly seq: string;
  readonly prev: Buffer;
  readonly hash: Buffer;
}

const rowsAtOnce = 5_000;

/**
 * Reads the whole trail and compares it with itself and with the published heads. Costs one SHA-256 and one reading for
 * every entry; holds some thousand entries in memory.
 */
export async function checkTrail(db: Db, heads: readonly AuditHeadEntity[]): Promise<TrailReport> {
  const lanes = await db.query<{ lane: number }[]>(
    `SELECT DISTINCT lane FROM audit_entries ORDER BY lane`,
  );
  const named = new Set(lanes.map(({ lane }) => lane));
  for (const { heads: of } of heads) for (const lane of Object.keys(of)) named.add(Number(lane));
  const faults: TrailFault[] = [];
  let entries = 0;
  for (const lane of [...named].sort((a, b) => a - b)) {
    const expected = new Map(
      heads.flatMap(({ day, heads: of }) => {
        const head = of[String(lane)];
        return head ? [[head.seq, { day, hash: head.hash }] as const] : [];
      }),
    );
    entries += await checkLane(db, lane, expected, faults);
  }
  return { lanes: named.size, entries, faults };
}

async function checkLane(
  db: Db,
  lane: number,
  expected: ReadonlyMap<number, { readonly day: string; readonly hash: string }>,
  faults: TrailFault[],
): Promise<number> {
  const say = (kind: TrailFault['kind'], seq: number, line: string) =>
    faults.push({ kind, lane, seq, line: `lane ${String(lane)}: ${line}` });
  let before: Buffer = Buffer.alloc(32);
  let last = 0;
  let read = 0;
  for (;;) {
    const rows = await db.query<StoredEntry[]>(
      `SELECT seq, at, actor_id AS "actorId", act, jamoat_id AS "jamoatId", subject_kind AS "subjectKind",
              subject_id AS "subjectId", detail, prev, hash
       FROM audit_entries WHERE lane = $1 AND seq > $2 ORDER BY seq LIMIT ${String(rowsAtOnce)}`,
      [lane, last],
    );
    for (const row of rows) {
      const seq = Number(row.seq);
      const name = `entry ${String(seq)} (${row.act}, ${row.at.toISOString()})`;
      const missing = seq - last - 1;
      if (missing > 0) {
        say('removed', seq, `${range(last + 1, seq - 1)} missing before ${name}`);
      }
      const sound = chainHash(row.prev, entryBody(row)).equals(row.hash);
      if (!sound) say('changed', seq, `${name} is not what was written`);
      else if (missing === 0 && !row.prev.equals(before)) {
        say('out_of_place', seq, `${name} does not follow the entry before it`);
      }
      const head = expected.get(seq);
      if (head && head.hash !== row.hash.toString('hex')) {
        say('rewritten', seq, `${name} is not the one published as head of ${head.day}`);
      }
      before = row.hash;
      last = seq;
    }
    read += rows.length;
    if (rows.length < rowsAtOnce) break;
  }
  const published = Math.max(0, ...expected.keys());
  if (published > last) {
    const day = expected.get(published)?.day ?? '';
    say(
      'cut_off',
      last,
      `ends at ${String(last)}, but the head of ${day} counted ${String(published)} entries`,
    );
  }
  return read;
}

function range(from: number, to: number): string {
  return from === to ? `entry ${String(from)} is` : `entries ${String(from)} to ${String(to)} are`;
}
