import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { OpenBallotsCheck } from './open-ballots-check.js';

let app: TestApp;
let owner: pg.Client;
beforeAll(async () => {
  app = await startTestApp();
  owner = new pg.Client({ connectionString: app.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await app.close();
});

/** Five voters; the first has replaced the ballot, back and forth. */
async function votedChoice(): Promise<BuiltChoice> {
  const choice = await aChoice(app, { residents: 5 });
  const cast = (index: number, positions: readonly number[]) =>
    act(
      app,
      'castBallot',
      { choiceId: choice.id, positions, reviewed: true },
      choice.residents[index]?.cookie,
    );
  for (const index of [0, 1, 2, 3, 4]) await cast(index, [1, 2]);
  await cast(0, [3]);
  await cast(0, [1, 2]);
  return choice;
}

const check = async ({ id }: BuiltChoice) =>
  (await app.get(OpenBallotsCheck).run()).find(({ choiceId }) => choiceId === id);

async function tamper(choice: BuiltChoice, statement: string): Promise<void> {
  await owner.query(statement, [choice.id]);
}

/** One ballot of the choice, whichever comes first. */
const one = `(SELECT pseudonym FROM ballots WHERE choice_id = $1 ORDER BY pseudonym LIMIT 1)`;

describe('the ballots of a choice that is not sealed', () => {
  it('agree with the trail', async () => {
    expect(await check(await votedChoice())).toMatchObject({
      ballots: 5,
      changed: 0,
      added: 0,
      removed: 0,
      strangers: 0,
      sound: true,
    });
  });

  it.each([
    ['changed', `UPDATE ballots SET positions = '{3}' WHERE choice_id = $1 AND pseudonym = ${one}`],
    [
      'changed',
      `UPDATE ballots SET village_id = gen_random_uuid() WHERE choice_id = $1 AND pseudonym = ${one}`,
    ],
    [
      'added',
      `INSERT INTO ballots (choice_id, pseudonym, jamoat_id, village_id, positions)
       SELECT choice_id, uuid_send(gen_random_uuid()), jamoat_id, village_id, positions
       FROM ballots WHERE choice_id = $1 LIMIT 1`,
    ],
    ['removed', `DELETE FROM ballots WHERE choice_id = $1 AND pseudonym = ${one}`],
    [
      'strangers',
      `INSERT INTO participations (choice_id, roll_entry_id, jamoat_id, channel, day)
       SELECT choice_id, gen_random_uuid(), jamoat_id, 'web', day FROM participations WHERE choice_id = $1 LIMIT 1`,
    ],
  ])(
    'betray a row that was %s past the application, and are not sealed',
    async (what, statement) => {
      const choice = await votedChoice();
      await tamper(choice, statement);
      expect(await check(choice)).toMatchObject({ [what]: 1, sound: false });
      await confirmBoth(app, choice, 'close');
      await act(
        app,
        'confirmChoiceAct',
        { choiceId: choice.id, act: 'seal' },
        choice.secretary.cookie,
      );
      const second = act(
        app,
        'confirmChoiceAct',
        { choiceId: choice.id, act: 'seal' },
        choice.chair.cookie,
      );
      // Where the number of papers does not fit either, that is said first.
      expect(['choice.ballots_differ_from_trail', 'choice.protocol_missing']).toContain(
        (await second).code,
      );
      const [row] = await app.uow.db.query<{ status: string }[]>(
        `SELECT status FROM choices WHERE id = $1`,
        [choice.id],
      );
      expect(row?.status).toBe('closed');
    },
  );

  it('betray a ballot put back to an earlier one of the same voter', async () => {
    const choice = await aChoice(app, { residents: 1 });
    const cookie = choice.residents[0]?.cookie;
    const input = { choiceId: choice.id, reviewed: true };
    await act(app, 'castBallot', { ...input, positions: [1] }, cookie);
    const [before] = await app.uow.db.query<{ hash: Buffer }[]>(
      `SELECT receipt_hash AS hash FROM ballots WHERE choice_id = $1`,
      [choice.id],
    );
    await act(app, 'castBallot', { ...input, positions: [2] }, cookie);
    await owner.query(
      `UPDATE ballots SET positions = '{1}', receipt_hash = $2 WHERE choice_id = $1`,
      [choice.id, before?.hash],
    );
    expect(await check(choice)).toMatchObject({ changed: 1, sound: false });
  });
});
