import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { aPollingPlace } from '../../../../test/support/builders/paper.js';
import { aPerson, aVillageElsewhere } from '../../../../test/support/builders/people.js';
import { success } from '../../../domain/outcome.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

interface Rows {
  readonly participations: number;
  readonly ballots: readonly { readonly positions: number[] }[];
}

async function rowsOf(choiceId: string): Promise<Rows> {
  const [count] = await app.uow.db.query<{ participations: number }[]>(
    `SELECT count(*)::integer AS participations FROM participations WHERE choice_id = $1`,
    [choiceId],
  );
  const ballots = await app.uow.db.query<{ positions: number[] }[]>(
    `SELECT positions FROM ballots WHERE choice_id = $1 ORDER BY positions`,
    [choiceId],
  );
  return { participations: count?.participations ?? 0, ballots };
}

function cast(
  choice: Pick<BuiltChoice, 'id'>,
  cookie: string | undefined,
  positions: readonly number[],
  more: object = {},
) {
  const input = { choiceId: choice.id, positions, reviewed: true, ...more };
  return act(
    app,
    'castBallot',
    input,
    cookie,
    'castId receipt choice { viewer { channel castCount } }',
  );
}

async function receiptOf(choice: BuiltChoice, cookie: string | undefined, castId: string) {
  const answer = await app.graphql(
    `query ($id: UUID!, $castId: UUID!) { choice(id: $id) { viewer { receipt(castId: $castId) } } }`,
    { id: choice.id, castId },
    { cookie },
  );
  return (answer.data as { choice: { viewer: { receipt: string | null } } }).choice.viewer.receipt;
}

describe('handing in a ballot', () => {
  it('is recorded with a receipt that the voter finds again', async () => {
    const choice = await aChoice(app);
    const cookie = choice.residents[0]?.cookie;
    const result = await cast(choice, cookie, [3, 1]);
    expect(result['receipt']).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    expect(result).toMatchObject({ choice: { viewer: { channel: 'web', castCount: 1 } } });
    expect(await receiptOf(choice, cookie, String(result['castId']))).toBe(result['receipt']);
    expect(await receiptOf(choice, cookie, randomUUID())).toBeNull();
    expect(
      await receiptOf(choice, choice.residents[1]?.cookie, String(result['castId'])),
    ).toBeNull();
    expect(await rowsOf(choice.id)).toEqual({
      participations: 1,
      ballots: [{ positions: [1, 3] }],
    });
  });

  it('replaces the earlier ballot until the close', async () => {
    const choice = await aChoice(app);
    const cookie = choice.residents[0]?.cookie;
    const first = await cast(choice, cookie, [1]);
    const second = await cast(choice, cookie, [2, 3]);
    expect(second['receipt']).not.toBe(first['receipt']);
    expect(await receiptOf(choice, cookie, String(first['castId']))).toBeNull();
    expect(await receiptOf(choice, cookie, String(second['castId']))).toBe(second['receipt']);
    expect(await rowsOf(choice.id)).toEqual({
      participations: 1,
      ballots: [{ positions: [2, 3] }],
    });
  });

  it('is looked at once more before anything is recorded', async () => {
    const choice = await aChoice(app);
    const cookie = choice.residents[0]?.cookie;
    expect(await cast(choice, cookie, [1], { reviewed: false })).toMatchObject({
      code: 'choice.review_first',
    });
    expect(await cast(choice, cookie, [9], { reviewed: false })).toMatchObject({
      code: 'voting.ballot_unknown_position',
      path: ['positions'],
    });
    expect(await rowsOf(choice.id)).toEqual({ participations: 0, ballots: [] });
  });

  it('is refused with a sentence when it breaks the rule of the ballot', async () => {
    const choice = await aChoice(app, { ballotMax: 2 });
    const cookie = choice.residents[0]?.cookie;
    expect((await cast(choice, cookie, [])).code).toBe('voting.ballot_empty');
    expect((await cast(choice, cookie, [1, 1])).code).toBe('voting.ballot_repeated_position');
    expect((await cast(choice, cookie, [1, 2, 3])).code).toBe('voting.ballot_too_many');
    expect((await cast(choice, cookie, [0])).code).toBe('voting.ballot_unknown_position');
    expect((await cast(choice, cookie, [70_000])).code).toBe('voting.ballot_unknown_position');
    expect((await cast({ id: randomUUID() }, cookie, [1])).code).toBe('common.not_found');
    expect((await rowsOf(choice.id)).participations).toBe(0);
  });

  it('is refused to guests, other jamoats, people who are not on the roll, and before the opening', async () => {
    const choice = await aChoice(app, { until: 'roll' });
    const cookie = choice.residents[0]?.cookie;
    expect((await cast(choice, cookie, [1])).code).toBe('choice.not_open');
    await confirmBoth(app, choice, 'open');
    const late = await aPerson(app, choice.village, { confirmed: true });
    expect(await cast(choice, late.cookie, [1])).toMatchObject({
      __typename: 'NotPermittedProblem',
      code: 'choice.not_on_roll',
    });
    const elsewhere = await aVillageElsewhere(app, choice.village);
    const stranger = await aPerson(app, elsewhere, { confirmed: true });
    expect((await cast(choice, stranger.cookie, [1])).code).toBe('common.not_permitted');
    expect((await cast(choice, undefined, [1])).code).toBe('common.not_signed_in');
  });

  it('is refused to somebody who has taken part on paper', async () => {
    const choice = await aChoice(app);
    const [person] = choice.residents;
    const { id: placeId } = await aPollingPlace(app, choice);
    await act(
      app,
      'markPaperParticipation',
      { placeId, rollEntryId: await entryOf(choice.id, person?.id) },
      choice.recorder.cookie,
    );
    expect((await cast(choice, person?.cookie, [1])).code).toBe('choice.took_part_on_paper');
    expect((await rowsOf(choice.id)).ballots).toEqual([]);
  });

  it('is not undone by a late repeat of an older form', async () => {
    const choice = await aChoice(app);
    const cookie = choice.residents[0]?.cookie;
    await cast(choice, cookie, [1], { castCount: 0 });
    await cast(choice, cookie, [2], { castCount: 1 });
    expect((await cast(choice, cookie, [1], { castCount: 0 })).code).toBe(
      'choice.ballot_changed_since',
    );
    expect((await rowsOf(choice.id)).ballots).toEqual([{ positions: [2] }]);
  });
});

describe('many at once', () => {
  it('50 identical ballots of one voter leave one participation, one ballot, one receipt', async () => {
    const choice = await aChoice(app);
    const cookie = choice.residents[0]?.cookie;
    const id = randomUUID();
    const results = await Promise.all(
      Array.from({ length: 50 }, (_, turn) =>
        cast(choice, cookie, [1, 2], { id: turn % 2 === 0 ? id : id.toUpperCase(), castCount: 0 }),
      ),
    );
    expect(new Set(results.map((result) => result['receipt'])).size).toBe(1);
    expect(results.every(({ code }) => code === undefined)).toBe(true);
    expect(await rowsOf(choice.id)).toEqual({
      participations: 1,
      ballots: [{ positions: [1, 2] }],
    });
    const [trail] = await app.uow.db.query<{ count: number }[]>(
      `SELECT sum(length(detail->>'commitments') / 96)::integer AS count FROM audit_entries
       WHERE act = 'castBallots' AND subject_id = $1`,
      [choice.id],
    );
    expect(trail?.count).toBe(1);
  });

  it('different ballots of one voter leave one of them', async () => {
    const choice = await aChoice(app);
    const cookie = choice.residents[0]?.cookie;
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, turn) => cast(choice, cookie, [1 + (turn % 3)])),
    );
    expect(results.every(({ code }) => code === undefined)).toBe(true);
    const rows = await rowsOf(choice.id);
    expect(rows.participations).toBe(1);
    expect(rows.ballots).toHaveLength(1);
  });

  it('the desk and the voter at the same moment leave one participation', async () => {
    const choice = await aChoice(app, { residents: 8 });
    const { id: placeId } = await aPollingPlace(app, choice);
    for (const person of choice.residents) {
      const rollEntryId = await entryOf(choice.id, person.id);
      const [web, paper] = await Promise.all([
        cast(choice, person.cookie, [1]),
        act(app, 'markPaperParticipation', { placeId, rollEntryId }, choice.recorder.cookie),
      ]);
      expect([web.code, paper.code].filter((code) => code === undefined)).toHaveLength(1);
      expect([undefined, 'choice.took_part_on_paper']).toContain(web.code);
      expect([undefined, 'choice.took_part_on_web']).toContain(paper.code);
    }
    expect((await rowsOf(choice.id)).participations).toBe(8);
  });

  it('no ballot is changed after the close, in 50 races', async () => {
    const choice = await aChoice(app, { residents: 6 });
    const close = { choiceId: choice.id, act: 'close' };
    const contents = () =>
      app.uow.db.query(
        `SELECT encode(pseudonym, 'hex') AS pseudonym, positions FROM ballots WHERE choice_id = $1 ORDER BY 1`,
        [choice.id],
      );
    const answers = new Map<string, number>();
    for (let race = 0; race < 50; race += 1) {
      await reopen(choice.id);
      await act(app, 'confirmChoiceAct', close, choice.secretary.cookie);
      const closing = wait((race % 10) * 2)
        .then(() => act(app, 'confirmChoiceAct', close, choice.chair.cookie, 'tookEffect'))
        .then(async (result) => ({ result, atClose: (await contents()) as unknown }));
      // Each race ticks something else, so that a late ballot cannot be missed.
      const casting = choice.residents.map((person) =>
        cast(choice, person.cookie, [1 + (race % 3)]),
      );
      const [{ result, atClose }, ...cast_] = await Promise.all([closing, ...casting]);
      expect(result).toMatchObject({ tookEffect: true });
      expect(await contents()).toEqual(atClose);
      for (const { code } of cast_) answers.set(code ?? '', (answers.get(code ?? '') ?? 0) + 1);
    }
    // The races were races: some ballots came in time and some too late.
    expect([...answers.keys()].sort()).toEqual(['', 'choice.not_open']);
  });
});

/** Turns a closed choice back for the next race; nobody can do that by an act. */
async function reopen(choiceId: string): Promise<void> {
  await app.uow.run(async (tx) => {
    await tx.query(`UPDATE choices SET status = 'open', closed_at = NULL WHERE id = $1`, [
      choiceId,
    ]);
    await tx.query(`DELETE FROM choice_confirmations WHERE choice_id = $1 AND act = 'close'`, [
      choiceId,
    ]);
    return success(undefined);
  });
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function entryOf(choiceId: string, personId: string | undefined): Promise<string> {
  const [row] = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM roll_entries WHERE choice_id = $1 AND person_id = $2`,
    [choiceId, personId],
  );
  return row?.id ?? '';
}
