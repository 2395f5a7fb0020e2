import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { aPollingPlace, did } from '../../../../test/support/builders/paper.js';
import { castAs, entryOf, refOf, voterOf } from '../../../../test/support/builders/codes.js';
import { aPerson, aVillage } from '../../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { success } from '../../../domain/outcome.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const read = async <R>(sql: string, parameters: unknown[] = []) =>
  await app.uow.db.query<R[]>(sql, parameters);

interface Input {
  readonly id: string;
  readonly choiceId: string;
  readonly rollEntryId: string;
  readonly witnessName?: string;
  readonly witnessEntryId?: string;
  readonly reason: string;
  readonly reasonWords?: string;
}

async function inputFor(choice: BuiltChoice, voter = 0): Promise<Input> {
  return {
    id: randomUUID(),
    choiceId: choice.id,
    rollEntryId: await entryOf(app, choice.id, choice.residents[voter]!.id),
    witnessName: 'Саидмурод Гулов',
    reason: 'cannot_read',
  };
}

/** Begins as the helper; answers the cookies of the helper's browser from then on. */
async function begin(input: Input, cookie: string | undefined) {
  const answer = await app.graphql(
    `mutation ($input: StartAssistedSessionInput!) { startAssistedSession(input: $input) {
       ... on Problem { code path } } }`,
    { input },
    { cookie },
  );
  return {
    ...voterOf(answer.data.startAssistedSession, answer.cookies, cookie),
    path: answer.data.startAssistedSession.path as string[] | null | undefined,
  };
}

async function log(choice: BuiltChoice, cookie: string | undefined) {
  const { data } = await app.graphql(
    `query ($id: UUID!) { codesDesk(cycleId: $id) { assistedLog { helpers { begun cast }
       acts { witness witnessOnRoll reason reasonWords day cast village { id } } } } }`,
    { id: choice.cycle.id },
    { cookie },
  );
  return (data.codesDesk as { assistedLog: object | null } | null)?.assistedLog ?? null;
}

describe('filling a ballot in with somebody’s help', () => {
  it('is cast as assisted, ends with the ballot and shows its receipt for a moment', async () => {
    const choice = await aChoice(app);
    const helper = await begin(await inputFor(choice), choice.recorder.cookie);
    expect(helper.code).toBeUndefined();
    const seen = await app.graphql(
      '{ viewer { person { id } } voterSession { assisted name } }',
      {},
      { cookie: helper.cookie },
    );
    expect(seen.data).toMatchObject({ viewer: null, voterSession: { assisted: true } });
    expect(seen.data.voterSession.name).toMatch(/^Сокин/);
    const ref = await refOf(app, helper.cookie);
    const cast = await castAs(app, choice, helper.cookie, [1, 3]);
    const { receipt } = cast.data.castBallot as { receipt: string };
    expect(cast.data.castBallot).toMatchObject({ sessionEnded: true });
    expect(
      await read(`SELECT channel, cast_count AS count FROM participations WHERE choice_id = $1`, [
        choice.id,
      ]),
    ).toEqual([{ channel: 'assisted', count: 1 }]);
    expect(await refOf(app, helper.cookie)).toBeNull();
    const kept = cast.cookies.find((line) => line.startsWith('maslihat_receipt='));
    const after = await app.graphql(
      '{ assistedReceipt viewer { person { id } } }',
      {},
      { cookie: `${choice.recorder.cookie}; ${kept ?? ''}` },
    );
    expect(after.data).toEqual({
      assistedReceipt: receipt,
      viewer: { person: { id: choice.recorder.id } },
    });
    // The form sent once more, by the browser's way back, is nobody's ballot.
    const late = await castAs(app, choice, helper.cookie, [2], { voterRef: ref });
    expect(late.data.castBallot.code).toBe('choice.voter_session_over');
    expect(
      await read(`SELECT 1 FROM participations WHERE choice_id = $1`, [choice.id]),
    ).toHaveLength(1);
  });

  it('of fifty ballots sent at once in one session records one', async () => {
    const choice = await aChoice(app);
    const { cookie } = await begin(await inputFor(choice), choice.recorder.cookie);
    const voterRef = await refOf(app, cookie);
    const casts = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        app.graphql(
          `mutation ($input: CastBallotInput!) { castBallot(input: $input) { __typename ... on Problem { code } } }`,
          {
            input: {
              id: randomUUID(),
              choiceId: choice.id,
              positions: [(index % 3) + 1],
              reviewed: true,
              voterRef,
            },
          },
          { cookie },
        ),
      ),
    );
    const kinds = casts.map(({ data }) => (data.castBallot as { code?: string }).code ?? 'cast');
    expect(kinds.filter((kind) => kind === 'cast')).toHaveLength(1);
    expect(new Set(kinds)).toEqual(new Set(['cast', 'choice.voter_session_over']));
    expect(await read(`SELECT 1 FROM ballots WHERE choice_id = $1`, [choice.id])).toHaveLength(1);
  });

  it('of fifty beginnings with one id opens one session, the same for all', async () => {
    const choice = await aChoice(app);
    const input = await inputFor(choice);
    const begun = await Promise.all(
      Array.from({ length: 50 }, () => begin(input, choice.recorder.cookie)),
    );
    expect(new Set(begun.map(({ cookie }) => cookie)).size).toBe(1);
    expect(await read(`SELECT 1 FROM assisted_acts WHERE id = $1`, [input.id])).toHaveLength(1);
    expect(
      await read(`SELECT 1 FROM voter_sessions WHERE choice_id = $1`, [choice.id]),
    ).toHaveLength(1);
    const [first] = begun;
    await castAs(app, choice, first!.cookie, [1]);
    expect((await begin(input, choice.recorder.cookie)).code).toBe('choice.assisted_over');
    const other = { ...(await inputFor(choice, 1)), id: input.id, witnessName: 'Раҷаб' };
    expect((await begin(other, choice.recorder.cookie)).code).toBe('common.id_reused');
  });

  it('replaces the ballot of the voter’s own phone, and can be replaced there', async () => {
    const choice = await aChoice(app);
    const [voter] = choice.residents;
    await castAs(app, choice, voter!.cookie, [1]);
    const { cookie } = await begin(await inputFor(choice), choice.recorder.cookie);
    await castAs(app, choice, cookie, [2]);
    const channel = async () =>
      read(`SELECT channel, cast_count AS count FROM participations WHERE choice_id = $1`, [
        choice.id,
      ]);
    expect(await channel()).toEqual([{ channel: 'assisted', count: 2 }]);
    await castAs(app, choice, voter!.cookie, [3]);
    expect(await channel()).toEqual([{ channel: 'web', count: 3 }]);
    expect(await read(`SELECT positions FROM ballots WHERE choice_id = $1`, [choice.id])).toEqual([
      { positions: [3] },
    ]);
  });

  it('ends ten minutes after its beginning; after the close none begins and none hands in', async () => {
    const choice = await aChoice(app);
    const { cookie } = await begin(await inputFor(choice), choice.recorder.cookie);
    // The serving role may not move the beginning.
    const owner = new pg.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    await owner.query(
      `UPDATE voter_sessions SET started_at = now() - interval '10 minutes' WHERE choice_id = $1`,
      [choice.id],
    );
    await owner.end();
    expect(await refOf(app, cookie)).toBeNull();
    const second = await begin(await inputFor(choice, 1), choice.recorder.cookie);
    expect(await refOf(app, second.cookie)).not.toBeNull();
    await confirmBoth(app, choice, 'close');
    expect((await castAs(app, choice, second.cookie, [1])).data.castBallot.code).toBe(
      'choice.not_open',
    );
    expect((await begin(await inputFor(choice, 2), choice.recorder.cookie)).code).toBe(
      'choice.not_open',
    );
  });

  it('is refused without a proper witness or reason', async () => {
    const choice = await aChoice(app);
    const input = await inputFor(choice);
    const { cookie } = choice.recorder;
    const code = async (changes: Partial<Input>) =>
      (await begin({ ...input, ...changes }, cookie)).code;
    const [row] = await read<{ name: string }>(
      `SELECT display_name AS name FROM persons WHERE id = $1`,
      [choice.recorder.id],
    );
    const [voter] = await read<{ name: string }>(`SELECT name FROM roll_entries WHERE id = $1`, [
      input.rollEntryId,
    ]);
    const otherEntry = await entryOf(app, choice.id, choice.residents[1]!.id);
    expect(await code({ witnessName: ' ' })).toBe('choice.witness_missing');
    expect(await code({ witnessEntryId: otherEntry })).toBe('choice.witness_missing');
    expect(await code({ witnessName: row!.name.toUpperCase() })).toBe('choice.helper_is_witness');
    expect(await code({ witnessName: ` ${voter!.name} ` })).toBe('choice.witness_is_voter');
    const onRoll = { witnessName: undefined };
    expect(await code({ ...onRoll, witnessEntryId: input.rollEntryId })).toBe(
      'choice.witness_is_voter',
    );
    expect(await code({ ...onRoll, witnessEntryId: randomUUID() })).toBe('common.not_found');
    expect(await code({ reason: 'other' })).toBe('common.text_missing');
    expect(await code({ witnessName: 'а'.repeat(121) })).toBe('common.text_too_long');
    expect(await read(`SELECT 1 FROM assisted_acts WHERE choice_id = $1`, [choice.id])).toEqual([]);
    expect(await code({ ...onRoll, witnessEntryId: otherEntry })).toBeUndefined();
  });

  it('is refused to helpers of other villages, for themselves, and with themselves as the witness', async () => {
    const village = await aChoice(app, { until: 'prepared' });
    const helper = await aPerson(app, village.village, { roles: ['village_rep'], confirmed: true });
    await act(app, 'buildRoll', { choiceId: village.id }, village.secretary.cookie);
    await confirmBoth(app, village, 'open');
    const input = await inputFor(village);
    const own = await entryOf(app, village.id, helper.id);
    expect((await begin({ ...input, rollEntryId: own }, helper.cookie)).code).toBe(
      'choice.helper_is_voter',
    );
    const witness = { witnessName: undefined, witnessEntryId: own };
    expect((await begin({ ...input, ...witness }, helper.cookie)).code).toBe(
      'choice.helper_is_witness',
    );
    const next = await aVillage(app, village.village.jamoatId);
    const neighbour = await aPerson(app, next, { roles: ['village_rep'] });
    const facilitator = await aPerson(app, village.village, { roles: ['facilitator'] });
    for (const cookie of [neighbour.cookie, facilitator.cookie, village.residents[1]!.cookie]) {
      expect((await begin(input, cookie)).code).toBe('common.not_permitted');
    }
    expect((await begin(input, undefined)).code).toBe('common.not_signed_in');
    expect(
      (await begin({ ...input, rollEntryId: randomUUID() }, village.recorder.cookie)).code,
    ).toBe('common.not_found');
    expect((await begin(input, helper.cookie)).code).toBeUndefined();
  });

  it('is refused for whoever has put a paper into the box or was counted at a meeting', async () => {
    const choice = await aChoice(app);
    const input = await inputFor(choice);
    const { id: placeId } = await aPollingPlace(app, choice);
    const marked = { placeId, rollEntryId: input.rollEntryId };
    await did(app, 'markPaperParticipation', marked, choice.recorder.cookie);
    expect((await begin(input, choice.recorder.cookie)).code).toBe('choice.voter_took_part');
    const second = await inputFor(choice, 1);
    await app.uow.run(async (tx) => {
      await tx.query(
        `INSERT INTO participations (choice_id, roll_entry_id, jamoat_id, channel, day)
         VALUES ($1, $2, $3, 'meeting', current_date)`,
        [choice.id, second.rollEntryId, choice.village.jamoatId],
      );
      return success(undefined);
    });
    expect((await begin(second, choice.recorder.cookie)).code).toBe('choice.voter_took_part');
  });
});

describe('the log of help', () => {
  it('says helper, witness, reason and day to chairs, secretary and observer, and not what was chosen', async () => {
    const choice = await aChoice(app);
    const one = await begin(await inputFor(choice), choice.recorder.cookie);
    await castAs(app, choice, one.cookie, [2]);
    const input = { ...(await inputFor(choice, 1)), reason: 'other', reasonWords: 'дасташ шикаст' };
    await begin(input, choice.recorder.cookie);
    const observer = await aPerson(app, choice.village, { roles: ['observer'] });
    for (const cookie of [choice.secretary.cookie, choice.chair.cookie, observer.cookie]) {
      const shown = (await log(choice, cookie)) as { helpers: object[]; acts: object[] };
      expect(shown.helpers).toMatchObject([{ begun: 2, cast: 1 }]);
      expect(shown.acts).toHaveLength(2);
      expect(shown.acts).toContainEqual(
        expect.objectContaining({ reason: 'cannot_read', cast: true, witnessOnRoll: false }),
      );
      expect(shown.acts).toContainEqual(
        expect.objectContaining({ reasonWords: 'дасташ шикаст', cast: false }),
      );
    }
    for (const cookie of [choice.recorder.cookie, choice.residents[0]!.cookie, undefined]) {
      expect(await log(choice, cookie)).toBeNull();
    }
  });

  it('names neither the voter nor an hour', async () => {
    const columns = await read<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns
       WHERE table_name = 'assisted_acts' ORDER BY ordinal_position`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      ...['id', 'choice_id', 'jamoat_id', 'village_id', 'helper_id', 'witness_name'],
      ...['witness_on_roll', 'reason', 'reason_words', 'started_on', 'handed_in'],
    ]);
  });
});
