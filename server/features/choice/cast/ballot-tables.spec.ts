import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { act, aChoice, type BuiltChoice } from '../../../../test/support/builders/choices.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';

let app: TestApp;
let owner: pg.Client;
let choice: BuiltChoice;

beforeAll(async () => {
  app = await startTestApp();
  owner = new pg.Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
  choice = await aChoice(app);
  for (const person of choice.residents) {
    const input = { choiceId: choice.id, positions: [1, 3], reviewed: true };
    await act(app, 'castBallot', input, person.cookie);
  }
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

async function rows<R>(sql: string, parameters: unknown[] = []): Promise<R[]> {
  return (await owner.query(sql, parameters)).rows as R[];
}

describe('the table of ballots', () => {
  it('holds a pseudonym, a village and positions: no voter, no time, no running number', async () => {
    expect(
      await rows(
        `SELECT column_name AS name, data_type AS type, column_default AS fallback
         FROM information_schema.columns WHERE table_name = 'ballots' ORDER BY ordinal_position`,
      ),
    ).toEqual([
      { name: 'choice_id', type: 'uuid', fallback: null },
      { name: 'pseudonym', type: 'bytea', fallback: null },
      { name: 'jamoat_id', type: 'text', fallback: null },
      { name: 'village_id', type: 'uuid', fallback: null },
      { name: 'positions', type: 'ARRAY', fallback: null },
    ]);
  });

  it('refers to no other table, has no second index and no trigger', async () => {
    expect(
      await rows(
        `SELECT conname FROM pg_constraint WHERE conrelid = 'ballots'::regclass AND contype = 'f'`,
      ),
    ).toEqual([]);
    expect(await rows(`SELECT indexname FROM pg_indexes WHERE tablename = 'ballots'`)).toEqual([
      { indexname: 'ballots_pkey' },
    ]);
    expect(await rows(`SELECT tgname FROM pg_trigger WHERE tgrelid = 'ballots'::regclass`)).toEqual(
      [],
    );
  });

  it('shows in a dump nothing that stands in a table of persons', async () => {
    const [dump] = await rows<{ text: string }>(
      `SELECT string_agg(ballots::text, ' ') AS text FROM ballots WHERE choice_id = $1`,
      [choice.id],
    );
    const ids = await rows<{ id: string }>(
      `SELECT id FROM roll_entries WHERE choice_id = $1
       UNION SELECT person_id FROM roll_entries WHERE choice_id = $1`,
      [choice.id],
    );
    expect(ids).toHaveLength(new Set(ids.map(({ id }) => id)).size);
    for (const { id } of ids) {
      expect(dump?.text).not.toContain(id);
      expect(dump?.text).not.toContain(id.replaceAll('-', ''));
    }
  });

  it('takes only positions in order, each once', async () => {
    const insert = (positions: string) =>
      rows(
        `INSERT INTO ballots (choice_id, pseudonym, jamoat_id, village_id, positions)
         VALUES ($1, decode(replace(gen_random_uuid()::text, '-', ''), 'hex'), $2, $3, $4)`,
        [choice.id, choice.cycle.jamoatId, choice.village.id, positions],
      );
    for (const positions of ['{2,1}', '{1,1}', '{0,1}', '{-1}', '{1,NULL}']) {
      await expect(insert(positions)).rejects.toThrow('ballots_positions_check');
    }
    await owner.query('BEGIN');
    await insert('{}');
    await insert('{1,2,3}');
    await owner.query('ROLLBACK');
  });
});

describe('the trail', () => {
  it('says that somebody took part, not what was in the ballot nor a mark of it', async () => {
    const trail = await rows<{ detail: object; actor_id: string }>(
      `SELECT actor_id, subject_kind, detail FROM audit_entries WHERE act = 'castBallot' AND subject_id = $1`,
      [choice.id],
    );
    expect(trail).toHaveLength(choice.residents.length);
    for (const entry of trail) expect(entry.detail).toEqual({});
  });
});

describe('the serving role', () => {
  it('may neither change a key nor a result, and take out a ballot whose voter has a paper in a box', async () => {
    const allowed = async (table: string) =>
      (
        await rows<{ privilege: string }>(
          `SELECT privilege_type AS privilege FROM information_schema.role_table_grants
           WHERE table_name = $1 AND grantee = $2 ORDER BY 1`,
          [table, new URL(app.database.appUrl).username],
        )
      ).map(({ privilege }) => privilege);
    expect(await allowed('ballots')).toEqual(['DELETE', 'INSERT', 'SELECT', 'UPDATE']);
    for (const table of ['choice_keys', 'choice_projects', 'results']) {
      expect(await allowed(table)).toEqual(['INSERT', 'SELECT']);
    }
    // A line that is somebody else's twin is taken off while the roll is open; a trigger refuses it afterwards.
    expect(await allowed('roll_entries')).toEqual(['DELETE', 'INSERT', 'SELECT']);
  });
});
