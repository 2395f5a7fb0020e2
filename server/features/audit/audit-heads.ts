import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from '../../domain/canonical/canonical-json.js';
import { todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import { success } from '../../domain/outcome.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { AuditHeadEntity } from './audit.entity.js';
import { checkTrail, type TrailFault, type TrailReport } from './trail-check.js';

type Heads = AuditHeadEntity['heads'];

const noHead = '0'.repeat(64);

/** The head of a day: SHA-256 of canonical JSON {day, entries, heads, prev}, in hexadecimal. */
export function headDigest(
  head: Pick<AuditHeadEntity, 'day' | 'entries' | 'heads' | 'prev'>,
): string {
  const { day, heads, prev } = head;
  const text = canonicalJson({ day, entries: Number(head.entries), heads, prev });
  return createHash('sha256').update(text).digest('hex');
}

/** Once a day the ends of all lanes are published: whoever keeps one finds out when the trail before it is rewritten. */
@Injectable()
export class AuditHeads {
  constructor(private readonly uow: UnitOfWork) {}

  /** Publishes the head of the day it is in Dushanbe, unless somebody has. */
  async publish(now: Date): Promise<void> {
    const day = todayInDushanbe(now);
    const [last] = await this.newest(1);
    if (last && last.day >= day) return;
    await this.uow.run(async (tx) => {
      const heads = await laneHeads(tx);
      const [before] = await tx.find(AuditHeadEntity, { order: { day: 'DESC' }, take: 1 });
      const entries = String(Object.values(heads).reduce((sum, { seq }) => sum + seq, 0));
      const prev = before?.digest ?? noHead;
      await tx.query(
        `INSERT INTO audit_heads (day, heads, entries, prev, digest, published_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (day) DO NOTHING`,
        [day, heads, entries, prev, headDigest({ day, heads, entries, prev }), now],
      );
      return success(undefined);
    });
  }

  /** The newest first. */
  newest(count: number): Promise<AuditHeadEntity[]> {
    return this.uow.db.find(AuditHeadEntity, { order: { day: 'DESC' }, take: count });
  }

  /** Compares the trail with itself and with every published head, and each head with the one before it. */
  async check(): Promise<TrailReport & { readonly newestDigest: string | null }> {
    const heads = await this.uow.db.find(AuditHeadEntity, { order: { day: 'ASC' } });
    const report = await checkTrail(this.uow.db, heads);
    return {
      ...report,
      faults: [...report.faults, ...headFaults(heads)],
      newestDigest: heads.at(-1)?.digest ?? null,
    };
  }
}

function headFaults(heads: readonly AuditHeadEntity[]): TrailFault[] {
  return heads.flatMap((head, index) => {
    const follows = index === 0 || head.prev === heads[index - 1]?.digest;
    if (follows && head.digest === headDigest(head)) return [];
    const line = `the published head of ${head.day} is not what was published or does not follow the one before it`;
    return [{ kind: 'head_changed' as const, lane: -1, seq: 0, line }];
  });
}

/** Where every lane ends, of one moment; one index look-up a lane. */
async function laneHeads(tx: Tx | Db): Promise<Heads> {
  const rows = await tx.query<{ lane: number; seq: string; hash: Buffer }[]>(
    `SELECT place.lane, last.seq, last.hash
     FROM generate_series(0, (SELECT max(lane)::integer FROM audit_entries)) AS place (lane)
     CROSS JOIN LATERAL (
       SELECT seq, hash FROM audit_entries AS entry WHERE entry.lane = place.lane ORDER BY seq DESC LIMIT 1) AS last`,
  );
  return Object.fromEntries(
    rows.map(({ lane, seq, hash }) => [
      String(lane),
      { seq: Number(seq), hash: hash.toString('hex') },
    ]),
  );
}
