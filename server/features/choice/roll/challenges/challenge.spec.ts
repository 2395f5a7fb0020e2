import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../../test/support/builders/choices.js';
import { aPollingPlace, did } from '../../../../../test/support/builders/paper.js';
import {
  aPerson,
  aVillage,
  type BuiltPerson,
} from '../../../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Line {
  readonly id: string;
  readonly person_id: string | null;
  readonly village_id: string;
  readonly name: string;
  readonly list_number: string | null;
  readonly household: string | null;
}

const rollOf = (choice: BuiltChoice) =>
  app.uow.db.query<Line[]>(
    `SELECT id, person_id, village_id, name, list_number, household FROM roll_entries WHERE choice_id = $1 ORDER BY search_text, id`,
    [choice.id],
  );

async function file(choice: BuiltChoice, by: BuiltPerson, more: object = {}) {
  const id = randomUUID();
  const about = { name: 'Саидмурод', villageId: choice.village.id, words: 'Дар рӯйхат нест.' };
  const input = { id, choiceId: choice.id, kind: 'missing', ...about, ...more };
  return { ...(await act(app, 'fileRollChallenge', input, by.cookie)), id };
}

const decide = (challengeId: string, by: BuiltPerson, more: object = {}) =>
  act(
    app,
    'decideRollChallenge',
    { challengeId, accepts: true, reason: 'Санҷида шуд.', ...more },
    by.cookie,
    'challenges { id status }',
  );

async function decideBoth(choice: BuiltChoice, id: string, more: object = {}) {
  await decide(id, choice.secretary, more);
  return decide(id, choice.chair, more);
}

describe('an objection to a closed roll', () => {
  it('puts somebody who is missing on the roll once two persons say so, and not before', async () => {
    const choice = await aChoice(app);
    const late = await aPerson(app, choice.village, { confirmed: true });
    const filed = await file(choice, late, { myself: true });
    expect(filed.code).toBeUndefined();
    const before = (await rollOf(choice)).length;
    expect(await decide(filed.id, choice.secretary)).toMatchObject({
      challenges: [{ status: 'open' }],
    });
    expect((await rollOf(choice)).length).toBe(before);
    expect(await decide(filed.id, choice.chair)).toMatchObject({
      challenges: [{ status: 'accepted' }],
    });
    expect((await decide(filed.id, choice.chair)).code).toBeUndefined();
    expect((await decide(filed.id, choice.chair, { accepts: false })).code).toBe(
      'choice.challenge_decided',
    );
    expect((await rollOf(choice)).filter(({ person_id }) => person_id === late.id)).toHaveLength(1);
    const ballot = { choiceId: choice.id, positions: [1], reviewed: true };
    expect((await act(app, 'castBallot', ballot, late.cookie)).code).toBeUndefined();
    expect((await file(choice, late, { myself: true })).code).toBe('choice.challenge_on_roll');
  });

  it('gives somebody without an account a number to be found by', async () => {
    const choice = await aChoice(app);
    const filed = await file(choice, choice.recorder);
    await decideBoth(choice, filed.id);
    const line = (await rollOf(choice)).find(({ name }) => name === 'Саидмурод');
    expect(line).toMatchObject({ person_id: null, list_number: `+${filed.id.slice(0, 8)}` });
  });

  it('strikes a line or moves it to the right village, unless the person has taken part', async () => {
    const choice = await aChoice(app, { until: 'prepared' });
    const other = await aVillage(app, choice.village.jamoatId);
    const second = { id: randomUUID(), name: 'Сайёра', listNumber: '9', household: '12-а' };
    const line = { ...second, choiceId: choice.id, villageId: choice.village.id };
    await did(app, 'addRollEntry', line, choice.recorder.cookie);
    await did(app, 'buildRoll', { choiceId: choice.id }, choice.secretary.cookie);
    await confirmBoth(app, choice, 'open');
    const [first, third] = (await rollOf(choice)).filter(({ id }) => id !== second.id);
    const strike = await file(choice, choice.recorder, { kind: 'not_belonging' });
    expect((await decide(strike.id, choice.secretary)).code).toBe('choice.challenge_entry_missing');
    await decideBoth(choice, strike.id, { rollEntryId: first!.id });
    const move = await file(choice, choice.recorder, {
      kind: 'wrong_village',
      villageId: other.id,
    });
    await decideBoth(choice, move.id, { rollEntryId: second.id });
    const roll = await rollOf(choice);
    expect(roll.map(({ id }) => id)).not.toContain(first!.id);
    // The number of the household means nothing in the other village.
    expect(roll.find(({ id }) => id === second.id)).toMatchObject({
      village_id: other.id,
      household: null,
    });
    const { id: placeId } = await aPollingPlace(app, choice);
    const paper = { placeId, rollEntryId: third!.id };
    await did(app, 'markPaperParticipation', paper, choice.recorder.cookie);
    const late = await file(choice, choice.recorder, { kind: 'not_belonging' });
    expect((await decide(late.id, choice.secretary, { rollEntryId: third!.id })).code).toBe(
      'choice.challenge_took_part',
    );
    expect((await decide(late.id, choice.secretary, { accepts: false })).code).toBeUndefined();
    const trail = await app.uow.db.query<{ detail: object }[]>(
      `SELECT detail FROM audit_entries WHERE act = 'decideRollChallenge' AND subject_id = $1 AND detail->>'takesEffect' = 'true'`,
      [choice.id],
    );
    expect(trail).toHaveLength(2);
  });

  it('waits while the two differ, and each of them may say something else', async () => {
    const choice = await aChoice(app);
    const filed = await file(choice, choice.residents[0]!);
    await decide(filed.id, choice.secretary);
    const differing = await decide(filed.id, choice.chair, { accepts: false });
    expect(differing).toMatchObject({ challenges: [{ status: 'open' }] });
    const refused = await decide(filed.id, choice.secretary, { accepts: false });
    expect(refused).toMatchObject({ challenges: [{ status: 'refused' }] });
    const both = await aPerson(app, choice.village, { roles: ['sddc_secretary', 'sddc_chair'] });
    const another = await file(choice, choice.residents[0]!);
    await Promise.all(Array.from({ length: 50 }, () => decide(another.id, both)));
    expect(await decide(another.id, both)).toMatchObject({
      challenges: expect.arrayContaining([{ id: another.id, status: 'open' }]) as unknown,
    });
  });

  it('adds a person once, however often both decide at once', async () => {
    const choice = await aChoice(app);
    const late = await aPerson(app, choice.village, { confirmed: true });
    const filed = await file(choice, late, { myself: true });
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        decide(filed.id, index % 2 === 0 ? choice.secretary : choice.chair),
      ),
    );
    expect((await rollOf(choice)).filter(({ person_id }) => person_id === late.id)).toHaveLength(1);
  });

  it('is read by the desk and by whoever filed it, and by nobody else', async () => {
    const choice = await aChoice(app);
    const [filer, other] = choice.residents;
    await file(choice, filer!);
    const seen = async (by?: BuiltPerson) => {
      const answer = await app.graphql(
        `query ($id: UUID!) { rollChallenges(choiceId: $id) { name } }`,
        { id: choice.id },
        by ? { cookie: by.cookie } : {},
      );
      return (answer.data as { rollChallenges: unknown[] }).rollChallenges.length;
    };
    expect(await seen(choice.chair)).toBe(1);
    expect(await seen(filer)).toBe(1);
    expect(await seen(other)).toBe(0);
    expect(await seen()).toBe(0);
  });

  it('is filed once and at most ten times by a resident, also at once', async () => {
    const choice = await aChoice(app);
    const [filer] = choice.residents;
    const id = randomUUID();
    const twice = await Promise.all([1, 2, 3].map(() => file(choice, filer!, { id })));
    expect(twice.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    const more = await Promise.all(Array.from({ length: 50 }, () => file(choice, filer!)));
    expect(more.filter(({ code }) => code === undefined)).toHaveLength(9);
    expect(new Set(more.map(({ code }) => code))).toEqual(
      new Set([undefined, 'choice.challenge_too_many']),
    );
  });

  it('is possible only while the choice is open, and the database changes no line without it', async () => {
    const choice = await aChoice(app, { until: 'roll' });
    expect((await file(choice, choice.recorder)).code).toBe('choice.wrong_status');
    await confirmBoth(app, choice, 'open');
    const filed = await file(choice, choice.recorder);
    const [line] = await rollOf(choice);
    for (const statement of [
      `DELETE FROM roll_entries WHERE id = $1`,
      `UPDATE roll_entries SET village_id = village_id WHERE id = $1`,
    ])
      await expect(
        app.uow.run(async (tx) => {
          await tx.query(statement, [line!.id]);
          return { ok: true, value: undefined };
        }),
      ).rejects.toThrow('never changed');
    await confirmBoth(app, choice, 'close');
    expect((await decide(filed.id, choice.secretary)).code).toBe('choice.wrong_status');
    expect((await decide(filed.id, choice.residents[0]!)).code).toBe('common.not_permitted');
    expect((await decide(randomUUID(), choice.chair)).code).toBe('common.not_found');
  });
});
