import { createHash } from 'node:crypto';
import { type AuditFacts, entryBody } from '../../domain/audit/entry-body.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { connectionOf, whenEnded } from '../../platform/db/transaction-end.js';

/** Where a lane ends: the number of its last entry, 0 for none, and that entry's hash, 32 zero bytes for none. */
export interface LaneHead {
  readonly seq: number;
  readonly hash: Buffer;
}

/** An entry's place in the chain. */
export interface ChainLink {
  readonly lane: number;
  readonly seq: number;
  readonly prev: Buffer;
  readonly hash: Buffer;
}

/** SHA-256 over the hash of the entry before and the UTF-8 text of the entry. */
export function chainHash(prev: Buffer, body: string): Buffer {
  return createHash('sha256').update(prev).update(body, 'utf8').digest();
}

/**
 * One lane of the trail. It belongs to one database connection, which runs one transaction at a time: its head is known
 * here without a lock, and moves only when the transaction is committed.
 */
class Lane {
  private pending: LaneHead | null = null;

  constructor(
    private readonly number: number,
    private head: LaneHead,
  ) {}

  get inTransaction(): boolean {
    return this.pending !== null;
  }

  next(facts: AuditFacts): ChainLink {
    const { seq, hash: prev } = this.pending ?? this.head;
    const hash = chainHash(prev, entryBody(facts));
    this.pending = { seq: seq + 1, hash };
    return { lane: this.number, seq: seq + 1, prev, hash };
  }

  end(committed: boolean): void {
    if (committed && this.pending) this.head = this.pending;
    this.pending = null;
  }
}

const lanes = new WeakMap<object, Lane>();

/** The next place in the lane of this transaction's connection. A connection that has no lane yet claims a free one. */
export async function nextLink(tx: Tx, facts: AuditFacts): Promise<ChainLink> {
  const connection = await connectionOf(tx);
  const lane = lanes.get(connection) ?? (await openLane(tx, connection));
  if (!lane.inTransaction) {
    whenEnded(tx, (committed) => {
      lane.end(committed);
    });
  }
  return lane.next(facts);
}

/** Forgets what is known of the lane, so that its head is read again: somebody else wrote into it. */
export async function forgetLane(tx: Tx): Promise<void> {
  lanes.delete(await connectionOf(tx));
}

async function openLane(tx: Tx, connection: object): Promise<Lane> {
  const [claimed] = await tx.query<{ lane: number }[]>(`SELECT claim_audit_lane() AS lane`);
  if (!claimed) throw new Error('claiming a lane gave no row');
  // A statement of its own: its snapshot is younger than the claim, so it sees all the lane's former owner wrote.
  const lane = new Lane(claimed.lane, await headOf(tx, claimed.lane));
  lanes.set(connection, lane);
  return lane;
}

export async function headOf(db: Db, lane: number): Promise<LaneHead> {
  const [last] = await db.query<{ seq: string; hash: Buffer }[]>(
    `SELECT seq, hash FROM audit_entries WHERE lane = $1 ORDER BY seq DESC LIMIT 1`,
    [lane],
  );
  return last ? { seq: Number(last.seq), hash: last.hash } : { seq: 0, hash: Buffer.alloc(32) };
}
