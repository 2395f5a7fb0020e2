import { createHash } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type AuditFacts, entryBody } from '../domain/audit/entry-body.js';
import { grantToApp } from './grant.js';

/**
 * The trail becomes a hash chain: a lane for every database connection that writes, in it a number and the hash over the
 * entry before. What was written until now becomes lane 0. `audit_heads` keeps the heads as they were published.
 */
export class AuditChain1795000910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER audit_entries_append_only ON audit_entries`);
    await runner.query(`
      ALTER TABLE audit_entries ADD COLUMN lane smallint, ADD COLUMN seq bigint, ADD COLUMN prev bytea, ADD COLUMN hash bytea`);
    await chainEarlierEntries(runner);
    await runner.query(`
      ALTER TABLE audit_entries
        DROP CONSTRAINT audit_entries_pkey,
        DROP COLUMN id,
        ALTER COLUMN lane SET NOT NULL, ALTER COLUMN seq SET NOT NULL,
        ALTER COLUMN prev SET NOT NULL, ALTER COLUMN hash SET NOT NULL,
        ADD CONSTRAINT audit_entries_pkey PRIMARY KEY (lane, seq),
        ADD CONSTRAINT audit_entries_place_check CHECK (lane >= 0 AND seq >= 1),
        ADD CONSTRAINT audit_entries_hashes_check CHECK (octet_length(prev) = 32 AND octet_length(hash) = 32)`);
    await runner.query(`
      CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE FUNCTION refuse_row_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'rows of % are never changed or removed', TG_TABLE_NAME;
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_entries_rows_unchanged BEFORE UPDATE OR DELETE ON audit_entries
      FOR EACH ROW EXECUTE FUNCTION refuse_row_change()`);
    // A lane belongs to one connection as long as that lives: two writers in one lane would break each other's chain.
    await runner.query(`
      CREATE FUNCTION claim_audit_lane() RETURNS integer LANGUAGE plpgsql AS $$
      BEGIN
        FOR lane IN 1..10000 LOOP
          IF pg_try_advisory_lock(7310, lane) THEN RETURN lane; END IF;
        END LOOP;
        RAISE EXCEPTION 'no lane of the trail is free';
      END $$`);
    await runner.query(`
      CREATE TABLE audit_heads (
        day date NOT NULL,
        heads jsonb NOT NULL,
        entries bigint NOT NULL,
        prev text NOT NULL,
        digest text NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT audit_heads_pkey PRIMARY KEY (day),
        CONSTRAINT audit_heads_digest_check CHECK (digest ~ '^[0-9a-f]{64}$' AND prev ~ '^[0-9a-f]{64}$')
      )`);
    await runner.query(`
      CREATE TRIGGER audit_heads_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_heads
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`);
    await grantToApp(runner, 'SELECT, INSERT', 'audit_heads');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_heads`);
    await runner.query(`DROP FUNCTION claim_audit_lane()`);
    await runner.query(`DROP TRIGGER audit_entries_rows_unchanged ON audit_entries`);
    await runner.query(`DROP FUNCTION refuse_row_change()`);
    await runner.query(`ALTER TABLE audit_entries DROP CONSTRAINT audit_entries_pkey`);
    await runner.query(`
      ALTER TABLE audit_entries
        DROP COLUMN lane, DROP COLUMN seq, DROP COLUMN prev, DROP COLUMN hash,
        ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY,
        ADD CONSTRAINT audit_entries_pkey PRIMARY KEY (id)`);
  }
}

interface EarlierEntry extends AuditFacts {
  readonly id: string;
}

const rowsAtOnce = 2_000;

async function chainEarlierEntries(runner: QueryRunner): Promise<void> {
  let hash = Buffer.alloc(32);
  let seq = 0;
  let after = '0';
  for (;;) {
    const rows = (await runner.query(
      `SELECT id, at, actor_id AS "actorId", act, jamoat_id AS "jamoatId", subject_kind AS "subjectKind",
              subject_id AS "subjectId", detail
       FROM audit_entries WHERE id > $1 ORDER BY id LIMIT ${String(rowsAtOnce)}`,
      [after],
    )) as EarlierEntry[];
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
    const chained = rows.map((row) => {
      const prev = hash;
      seq += 1;
      hash = createHash('sha256').update(prev).update(entryBody(row)).digest();
      return { id: row.id, seq, prev, hash };
    });
    await runner.query(
      `UPDATE audit_entries AS entry SET lane = 0, seq = row.seq, prev = row.prev, hash = row.hash
       FROM unnest($1::bigint[], $2::bigint[], $3::bytea[], $4::bytea[]) AS row (id, seq, prev, hash)
       WHERE entry.id = row.id`,
      [
        chained.map(({ id }) => id),
        chained.map((row) => row.seq),
        chained.map(({ prev }) => prev),
        chained.map((row) => row.hash),
      ],
    );
  }
}
