import { appendFileSync } from 'node:fs';
import pg from 'pg';
import { AuditHeads } from '../../../server/features/audit/audit-heads.js';
import { pseudonymOfVoter, receiptHash } from '../../../server/features/choice/cast/pseudonym.js';
import { OpenBallotsCheck } from '../../../server/features/choice/seal/open-ballots-check.js';
import { createDataSource } from '../../../server/platform/db/data-source.js';
import { UnitOfWork } from '../../../server/platform/db/unit-of-work.js';
import type { Cast } from './casting.js';
import type { FaultChoice } from './fault-choice.js';
import type { FaultDatabase } from './fault-database.js';

/** What is wrong after a fault; every figure of a sound run is 0. */
export interface Wrong {
  /** Ballots that were answered with a receipt, are the voter's last, and do not lie there with what was in them. */
  readonly missing: number;
  /** Ballots and participations beyond those that were answered, and casts that were counted more than once. */
  readonly double: number;
  /** Casts whose repeats were answered with another receipt. */
  readonly receiptsDiffer: number;
  /** Refusals that should not have been, by the code. */
  readonly refused: number;
  /** Faults of the trail and choices whose ballots do not agree with it. */
  readonly chain: number;
}

export interface Verdict {
  readonly casts: number;
  readonly sent: number;
  readonly acknowledged: number;
  readonly stored: number;
  readonly wrong: Wrong;
}

export const nothingWrong: Wrong = {
  missing: 0,
  double: 0,
  receiptsDiffer: 0,
  refused: 0,
  chain: 0,
};

interface Row {
  readonly positions: number[];
  readonly receiptHash: string;
}

/**
 * Compares what the senders were told with what lies in the database. `casts`: those of one voter in the order in which
 * they were sent, each after the answer to the one before. `expected`: codes of refusals that are right here.
 */
export async function judge(
  database: FaultDatabase,
  choice: FaultChoice,
  casts: readonly Cast[],
  expected: readonly string[] = [],
): Promise<Verdict> {
  return withUow(database, async (uow) => {
    const [key] = await uow.db.query<{ key: Buffer }[]>(
      `SELECT key FROM choice_keys WHERE choice_id = $1`,
      [choice.id],
    );
    const ballots = new Map(
      (
        await uow.db.query<(Row & { pseudonym: string })[]>(
          `SELECT encode(pseudonym, 'hex') AS pseudonym, positions, encode(receipt_hash, 'hex') AS "receiptHash"
           FROM ballots WHERE choice_id = $1`,
          [choice.id],
        )
      ).map((row) => [row.pseudonym, row]),
    );
    const counts = new Map(
      (
        await uow.db.query<{ id: string; count: number }[]>(
          `SELECT roll_entry_id AS id, cast_count AS count FROM participations WHERE choice_id = $1`,
          [choice.id],
        )
      ).map(({ id, count }) => [id, count]),
    );
    const acknowledged = casts.filter(({ receipts }) => receipts.length > 0);
    const byVoter = new Map<string, Cast[]>();
    for (const cast of acknowledged) {
      const { rollEntryId } = cast.voter;
      byVoter.set(rollEntryId, [...(byVoter.get(rollEntryId) ?? []), cast]);
    }
    let missing = 0;
    let double = 0;
    const known = new Set<string>();
    for (const [entryId, own] of byVoter) {
      const pseudonym = pseudonymOfVoter(key!.key, entryId).toString('hex');
      known.add(pseudonym);
      const row = ballots.get(pseudonym);
      const last = own.at(-1)!;
      if (!row || !isThere(row, last)) missing += 1;
      double += Math.max(0, (counts.get(entryId) ?? 0) - own.length);
    }
    double += [...ballots.keys()].filter((pseudonym) => !known.has(pseudonym)).length;
    double += Math.max(0, ballots.size - counts.size, counts.size - ballots.size);
    const alarms = await findAlarms(uow);
    return {
      casts: casts.length,
      sent: sum(casts.map(({ sent }) => sent)),
      acknowledged: byVoter.size,
      stored: ballots.size,
      wrong: {
        missing,
        double,
        receiptsDiffer: acknowledged.filter(({ receipts }) => new Set(receipts).size > 1).length,
        refused: casts.flatMap(({ refusals }) =>
          refusals.filter((code) => !expected.includes(code)),
        ).length,
        chain: alarms.length,
      },
    };
  });
}

/** What the operator's check of the trail and of the open ballots would say now. */
export function alarmsOf(database: FaultDatabase): Promise<readonly unknown[]> {
  return withUow(database, findAlarms);
}

async function findAlarms(uow: UnitOfWork): Promise<readonly unknown[]> {
  const trail = await new AuditHeads(uow).check();
  const checks = await new OpenBallotsCheck(uow).run();
  return [...trail.faults, ...checks.filter(({ sound }) => !sound)];
}

async function withUow<T>(
  database: FaultDatabase,
  work: (uow: UnitOfWork) => Promise<T>,
): Promise<T> {
  const source = createDataSource({ url: database.directUrl, poolSize: 2 });
  await source.initialize();
  try {
    return await work(new UnitOfWork(source, source));
  } finally {
    await source.destroy();
  }
}

function isThere(row: Row, cast: Cast): boolean {
  const [receipt = ''] = cast.receipts;
  return (
    row.receiptHash === receiptHash(receipt).toString('hex') &&
    row.positions.join() === [...cast.positions].sort((a, b) => a - b).join()
  );
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** One statement on the database as the owner. */
export async function ask<R>(
  database: FaultDatabase,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    return (await client.query(sql, [...parameters])).rows as R[];
  } finally {
    await client.end();
  }
}

/** For the table: one line into the file that `npm run faults` reads. */
export function report(fault: string, verdict: Verdict, more: Record<string, unknown> = {}): void {
  const file = process.env['FAULTS_REPORT'];
  if (file === undefined) return;
  appendFileSync(file, `${JSON.stringify({ fault, ...verdict, ...more })}\n`);
}
