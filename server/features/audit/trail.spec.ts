import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { refusal, success } from '../../domain/outcome.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { AuditHeads } from './audit-heads.js';
import { AuditService } from './audit.service.js';

let app: TestApp;
beforeEach(async () => {
  app = await startTestApp();
});
afterEach(async () => {
  await app.close();
});

const ctx: Ctx = {
  actor: { kind: 'guest' },
  locale: 'en',
  requestId: 'spec',
  now: new Date('2190-03-01T08:00:00.000Z'),
};
const fact = (act: string) => ({
  act,
  jamoatId: null,
  subjectKind: 'spec',
  subjectId: randomUUID(),
  detail: { count: 1, sort: 'ғӣ' },
});

const record = (act: string) =>
  app.uow.run(async (tx) => {
    await app.get(AuditService).record(tx, ctx, fact(act));
    return success(undefined);
  });

/** As the owner of the tables, who can do what the serving role cannot: the hand the trail is to betray. */
async function asOwner(...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: app.database.ownerUrl });
  await client.connect();
  try {
    await client.query(`ALTER TABLE audit_entries DISABLE TRIGGER USER`);
    await client.query(`ALTER TABLE audit_heads DISABLE TRIGGER USER`);
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Twenty acts one after the other, all on one lane, and the name of that lane. */
async function oneLane(): Promise<number> {
  for (let index = 1; index <= 20; index += 1) await record(`act${String(index)}`);
  const [row] = await app.uow.db.query<{ lane: number; last: string }[]>(
    `SELECT lane, max(seq) AS last FROM audit_entries GROUP BY lane ORDER BY max(seq) DESC LIMIT 1`,
  );
  expect(Number(row?.last)).toBeGreaterThanOrEqual(20);
  return row!.lane;
}

const check = () => app.get(AuditHeads).check();
const kinds = async () => (await check()).faults.map(({ kind, seq }) => `${kind} ${String(seq)}`);

describe('the trail', () => {
  it('is sound after many acts at once, on several lanes, with some that were rolled back', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        app.uow.run(async (tx) => {
          await app.get(AuditService).record(tx, ctx, fact(`first${String(index)}`));
          await app.get(AuditService).record(tx, ctx, fact(`second${String(index)}`));
          if (index % 5 === 0) return refusal('common.not_found');
          return success(undefined);
        }),
      ),
    );
    const report = await check();
    expect(report.faults).toEqual([]);
    const [row] = await app.uow.db.query<{ count: number; lanes: number }[]>(
      `SELECT count(*)::integer AS count, count(DISTINCT lane)::integer AS lanes FROM audit_entries WHERE subject_kind = 'spec'`,
    );
    expect(row?.count).toBe(96);
    expect(row?.lanes).toBeGreaterThan(1);
  });

  it('goes on in a lane somebody else wrote into', async () => {
    const lane = await oneLane();
    await asOwner(
      `INSERT INTO audit_entries (lane, seq, at, act, subject_kind, subject_id, prev, hash)
       SELECT lane, seq + 1, at, act, subject_kind, subject_id, hash, sha256('x')
       FROM audit_entries WHERE lane = ${String(lane)} ORDER BY seq DESC LIMIT 1`,
    );
    await record('after');
    const [row] = await app.uow.db.query<{ count: number }[]>(
      `SELECT count(*)::integer AS count FROM audit_entries WHERE act = 'after'`,
    );
    expect(row?.count).toBe(1);
    expect(await kinds()).toEqual(['changed 21']);
  });

  it('refuses every change by the serving role, and by the owner through triggers', async () => {
    await record('one');
    for (const url of [app.database.appUrl, app.database.ownerUrl]) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const statement of [
        `UPDATE audit_entries SET act = 'two'`,
        `DELETE FROM audit_entries`,
        `TRUNCATE audit_entries`,
        `UPDATE audit_heads SET digest = prev`,
      ]) {
        await expect(client.query(statement)).rejects.toThrow(/permission denied|never changed/);
      }
      await client.end();
    }
  });
});

describe('the check of the trail names', () => {
  it('an entry that was changed', async () => {
    const lane = await oneLane();
    await asOwner(
      `UPDATE audit_entries SET detail = '{"count": 2}' WHERE lane = ${String(lane)} AND seq = 7`,
    );
    expect(await kinds()).toEqual(['changed 7']);
  });

  it('an entry that was changed with a fresh hash of its own', async () => {
    const lane = await oneLane();
    await asOwner(
      `UPDATE audit_entries AS entry SET act = other.act, detail = other.detail, subject_id = other.subject_id,
              hash = sha256(entry.prev || convert_to('{"act":"x"}', 'UTF8'))
       FROM audit_entries AS other
       WHERE entry.lane = ${String(lane)} AND entry.seq = 7 AND other.lane = entry.lane AND other.seq = 3`,
    );
    expect(await kinds()).toEqual(['changed 7', 'out_of_place 8']);
  });

  it('entries removed inside a lane', async () => {
    const lane = await oneLane();
    await asOwner(`DELETE FROM audit_entries WHERE lane = ${String(lane)} AND seq BETWEEN 7 AND 8`);
    const { faults } = await check();
    expect(faults).toMatchObject([{ kind: 'removed', lane, seq: 9 }]);
    expect(faults[0]?.line).toContain('entries 7 to 8 are missing');
  });

  it('two entries that changed places', async () => {
    const lane = await oneLane();
    await asOwner(
      `UPDATE audit_entries SET seq = 1007 WHERE lane = ${String(lane)} AND seq = 7`,
      `UPDATE audit_entries SET seq = 7 WHERE lane = ${String(lane)} AND seq = 8`,
      `UPDATE audit_entries SET seq = 8 WHERE lane = ${String(lane)} AND seq = 1007`,
    );
    expect(await kinds()).toEqual(['out_of_place 7', 'out_of_place 8', 'out_of_place 9']);
  });

  it('an entry removed and the rest moved up', async () => {
    const lane = await oneLane();
    await asOwner(
      `DELETE FROM audit_entries WHERE lane = ${String(lane)} AND seq = 7`,
      `UPDATE audit_entries SET seq = seq + 1000 WHERE lane = ${String(lane)} AND seq > 7`,
      `UPDATE audit_entries SET seq = seq - 1001 WHERE lane = ${String(lane)} AND seq > 1000`,
    );
    expect(await kinds()).toEqual(['out_of_place 7']);
  });

  it('entries missing at the end against the published head, and an earlier head rewritten', async () => {
    const lane = await oneLane();
    await app.get(AuditHeads).publish(ctx.now);
    await asOwner(`DELETE FROM audit_entries WHERE lane = ${String(lane)} AND seq > 18`);
    expect(await kinds()).toEqual(['cut_off 18']);
    await asOwner(`UPDATE audit_heads SET entries = 18`);
    expect(await kinds()).toEqual(['cut_off 18', 'head_changed 0']);
  });

  it('a lane written anew from some point on, sound in itself', async () => {
    const lane = await oneLane();
    await app.get(AuditHeads).publish(ctx.now);
    await asOwner(`DELETE FROM audit_entries WHERE lane = ${String(lane)} AND seq > 18`);
    // A second server continues the shortened lane with acts of its own.
    const { headOf, chainHash } = await import('./lane.js');
    const { entryBody } = await import('../../domain/audit/entry-body.js');
    for (const act of ['new19', 'new20', 'new21']) {
      const head = await headOf(app.uow.db, lane);
      const facts = { at: ctx.now, actorId: null, ...fact(act) };
      const hash = chainHash(head.hash, entryBody(facts));
      const client = new pg.Client({ connectionString: app.database.ownerUrl });
      await client.connect();
      await client.query(
        `INSERT INTO audit_entries (lane, seq, at, act, subject_kind, subject_id, detail, prev, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          lane,
          head.seq + 1,
          facts.at,
          act,
          facts.subjectKind,
          facts.subjectId,
          facts.detail,
          head.hash,
          hash,
        ],
      );
      await client.end();
    }
    expect(await kinds()).toEqual(['rewritten 20']);
  });
});

describe('the published heads', () => {
  it('are one a day, whoever publishes, each over the one before, and open to everyone', async () => {
    await record('one');
    const heads = app.get(AuditHeads);
    await Promise.all(Array.from({ length: 50 }, () => heads.publish(ctx.now)));
    await record('two');
    await heads.publish(new Date('2190-03-01T18:59:59.000Z'));
    await heads.publish(new Date('2190-03-01T19:00:00.000Z'));
    // A clock set back publishes nothing for a day that is over.
    await heads.publish(new Date('2190-02-20T08:00:00.000Z'));
    const answer = await app.graphql('{ auditHeads { day entries digest } }');
    const [second, first, ...more] = (answer.data as { auditHeads: { day: string }[] }).auditHeads;
    expect(more).toEqual([]);
    expect(first).toMatchObject({ day: '2190-03-01', entries: 1 });
    expect(second).toMatchObject({ day: '2190-03-02', entries: 2 });
    expect((await check()).faults).toEqual([]);
  });
});
