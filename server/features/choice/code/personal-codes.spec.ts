import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { aPollingPlace, did } from '../../../../test/support/builders/paper.js';
import {
  castAs,
  codeOfRequest,
  comeInWith,
  entryOf,
  refOf,
} from '../../../../test/support/builders/codes.js';
import { aPerson, aVillage } from '../../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { readCode } from '../../../domain/choice/personal-code.js';
import { triesOfSource } from '../../../domain/identity/try-limit.js';
import { success } from '../../../domain/outcome.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const read = async <R>(sql: string, parameters: unknown[] = []) =>
  await app.uow.db.query<R[]>(sql, parameters);

async function write(sql: string, parameters: unknown[] = []): Promise<void> {
  await app.uow.run(async (tx) => {
    await tx.query(sql, parameters);
    return success(undefined);
  });
}

/** A code for somebody on the roll, as the secretary gives it out. */
async function aCode(choice: BuiltChoice, personId: string): Promise<string> {
  const rollEntryId = await entryOf(app, choice.id, personId);
  const input = { id: randomUUID(), choiceId: choice.id, rollEntryId };
  const result = await act(app, 'reissueCode', input, choice.secretary.cookie);
  if (result.code !== undefined) throw new Error(result.code);
  return codeOfRequest(app, input);
}

interface Issued {
  readonly code?: string;
  readonly issued: number;
  readonly left: number;
  readonly pdf: string | null;
}

async function issue(choice: BuiltChoice, cookie: string, input: object): Promise<Issued> {
  const all = { id: randomUUID(), choiceId: choice.id, ...input };
  return (await act(app, 'issueCodes', all, cookie, 'issued left pdf')) as unknown as Issued;
}

describe('giving out codes', () => {
  it('gives everybody of a village one slip each, and nothing the second time', async () => {
    const choice = await aChoice(app);
    const village = { villageId: choice.village.id };
    const first = await issue(choice, choice.secretary.cookie, village);
    expect(first).toMatchObject({ issued: 4, left: 0 });
    expect(
      Buffer.from(first.pdf ?? '', 'base64')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(await issue(choice, choice.recorder.cookie, village)).toMatchObject({
      issued: 0,
      left: 0,
      pdf: null,
    });
    expect(
      await read(`SELECT number FROM personal_codes WHERE choice_id = $1 ORDER BY 1`, [choice.id]),
    ).toEqual([1, 2, 3, 4].map((number) => ({ number })));
  });

  it('answers the same slips when the same request comes again, and stores them once', async () => {
    const choice = await aChoice(app);
    const rollEntryId = await entryOf(app, choice.id, choice.residents[0]!.id);
    const input = { id: randomUUID(), rollEntryIds: [rollEntryId] };
    const first = await issue(choice, choice.secretary.cookie, input);
    const again = await issue(choice, choice.secretary.cookie, input);
    expect([first.issued, again.issued]).toEqual([1, 1]);
    const code = await codeOfRequest(app, { ...input, choiceId: choice.id, rollEntryId });
    expect(readCode(code)).toEqual({ ok: true, value: code });
    expect((await comeInWith(app, code)).code).toBeUndefined();
    // Another person with the same id gets no slip of the first: everybody has one already.
    expect((await issue(choice, choice.recorder.cookie, input)).issued).toBe(0);
  });

  it('of fifty at once gives one code to each person', async () => {
    const choice = await aChoice(app);
    const same = { id: randomUUID(), villageId: choice.village.id };
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        issue(
          choice,
          choice.secretary.cookie,
          index % 2 === 0 ? same : { villageId: choice.village.id },
        ),
      ),
    );
    expect(answers.every(({ code }) => code === undefined)).toBe(true);
    const rows = await read<{ valid: number; persons: number }>(
      `SELECT count(*)::integer AS valid, count(DISTINCT roll_entry_id)::integer AS persons
       FROM personal_codes WHERE choice_id = $1 AND NOT cancelled`,
      [choice.id],
    );
    expect(rows).toEqual([{ valid: 4, persons: 4 }]);
  });

  it('keeps no code and no id of a request anywhere in the tables', async () => {
    const choice = await aChoice(app);
    const rollEntryId = await entryOf(app, choice.id, choice.residents[0]!.id);
    const input = { id: randomUUID(), choiceId: choice.id, rollEntryId };
    await act(app, 'reissueCode', input, choice.secretary.cookie);
    const code = await codeOfRequest(app, input);
    await comeInWith(app, code);
    const tables = await read<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const found = await read(
        `SELECT 1 FROM "${name}" AS one WHERE one::text ILIKE ANY($1) LIMIT 1`,
        [[`%${code}%`, `%${code.slice(0, 5)}-${code.slice(5)}%`, `%${input.id}%`]],
      );
      expect([name, found]).toEqual([name, []]);
    }
  });

  it('skips whoever has put a paper into the box', async () => {
    const choice = await aChoice(app);
    const rollEntryId = await entryOf(app, choice.id, choice.residents[0]!.id);
    const { id: placeId } = await aPollingPlace(app, choice);
    await did(app, 'markPaperParticipation', { placeId, rollEntryId }, choice.recorder.cookie);
    const village = { villageId: choice.village.id };
    expect((await issue(choice, choice.secretary.cookie, village)).issued).toBe(3);
    const again = { id: randomUUID(), choiceId: choice.id, rollEntryId };
    expect((await act(app, 'reissueCode', again, choice.secretary.cookie)).code).toBe(
      'choice.voter_took_part',
    );
  });

  it('is refused for other villages, for nobody, and when ballots are not taken', async () => {
    const choice = await aChoice(app, { until: 'roll' });
    const village = { villageId: choice.village.id };
    const secretary = choice.secretary.cookie;
    expect((await issue(choice, secretary, village)).code).toBe('choice.not_open');
    await confirmBoth(app, choice, 'open');
    const other = await aVillage(app, choice.village.jamoatId);
    const representative = await aPerson(app, other, { roles: ['village_rep'] });
    const own = await aPerson(app, choice.village, { roles: ['village_rep'] });
    const entryId = await entryOf(app, choice.id, choice.residents[0]!.id);
    for (const input of [village, { rollEntryIds: [entryId] }]) {
      expect((await issue(choice, representative.cookie, input)).code).toBe('common.not_permitted');
    }
    const one = { id: randomUUID(), choiceId: choice.id, rollEntryId: entryId };
    expect((await act(app, 'reissueCode', one, representative.cookie)).code).toBe(
      'common.not_permitted',
    );
    expect((await issue(choice, own.cookie, village)).issued).toBe(4);
    expect((await issue(choice, secretary, {})).code).toBe('choice.codes_for_nobody');
    expect((await issue(choice, secretary, { rollEntryIds: [randomUUID()] })).code).toBe(
      'choice.codes_for_nobody',
    );
    const nobody = { ...one, id: randomUUID(), rollEntryId: randomUUID() };
    expect((await act(app, 'reissueCode', nobody, secretary)).code).toBe('common.not_found');
    expect(
      (
        await act(
          app,
          'issueCodes',
          { ...one, choiceId: randomUUID(), rollEntryId: undefined },
          secretary,
        )
      ).code,
    ).toBe('common.not_found');
    await confirmBoth(app, choice, 'close');
    expect((await issue(choice, secretary, village)).code).toBe('choice.not_open');
  });

  it('lists numbers and states, no names, to those who give them out there', async () => {
    const choice = await aChoice(app);
    const [first] = choice.residents;
    const old = await aCode(choice, first!.id);
    await comeInWith(app, await aCode(choice, first!.id));
    const ask = async (cookie: string | undefined) =>
      (
        await app.graphql(
          `query ($choice: UUID!, $village: UUID!, $cycle: UUID!) {
             issuedSlips(choiceId: $choice, villageId: $village) { number state }
             codesDesk(cycleId: $cycle) { villages { village { id } onRoll valid used } } }`,
          { choice: choice.id, village: choice.village.id, cycle: choice.cycle.id },
          { cookie },
        )
      ).data as { issuedSlips: object[]; codesDesk: object | null };
    expect(await ask(choice.secretary.cookie)).toEqual({
      issuedSlips: [
        { number: 1, state: 'cancelled' },
        { number: 2, state: 'used' },
      ],
      codesDesk: {
        villages: [{ village: { id: choice.village.id }, onRoll: 4, valid: 1, used: 1 }],
      },
    });
    for (const cookie of [first!.cookie, undefined]) {
      expect(await ask(cookie)).toEqual({ issuedSlips: [], codesDesk: null });
    }
    expect((await comeInWith(app, old)).code).toBe('choice.code_unknown');
  });
});

describe('looking for people to give slips to', () => {
  it('finds those of the own villages alone, and does not say who has taken part', async () => {
    const choice = await aChoice(app);
    const other = await aVillage(app, choice.village.jamoatId);
    const own = await aPerson(app, choice.village, { roles: ['village_rep'] });
    const neighbour = await aPerson(app, other, { roles: ['village_rep'] });
    const find = async (cookie: string | undefined) =>
      (
        await app.graphql(
          `query ($id: UUID!) { codeVoters(choiceId: $id, text: "Сокин") { id } }`,
          { id: choice.id },
          { cookie },
        )
      ).data.codeVoters as object[];
    expect(await find(own.cookie)).toHaveLength(4);
    expect(await find(choice.recorder.cookie)).toHaveLength(4);
    for (const cookie of [neighbour.cookie, choice.residents[0]!.cookie, undefined]) {
      expect(await find(cookie)).toEqual([]);
    }
    const asked = await app.graphql(
      `query ($id: UUID!) { codeVoters(choiceId: $id, text: "С") { channel } }`,
      { id: choice.id },
      { cookie: own.cookie },
    );
    expect(asked.errors?.[0]?.message).toContain('Cannot query field "channel"');
  });
});

describe('choosing with a code', () => {
  it('is one voter with the signed-in person: one participation, the last ballot counts', async () => {
    const choice = await aChoice(app);
    const [person] = choice.residents;
    const code = await aCode(choice, person!.id);
    const spoken = ` ${code.slice(0, 5).toLowerCase()} - ${code.slice(5)}`;
    const voter = await comeInWith(app, spoken);
    const first = await castAs(app, choice, voter.cookie, [1]);
    expect(first.data.castBallot).toMatchObject({ sessionEnded: false });
    await castAs(app, choice, person!.cookie, [2]);
    await castAs(app, choice, (await comeInWith(app, code)).cookie, [2, 3]);
    expect(
      await read(`SELECT channel, cast_count AS count FROM participations WHERE choice_id = $1`, [
        choice.id,
      ]),
    ).toEqual([{ channel: 'web', count: 3 }]);
    expect(await read(`SELECT positions FROM ballots WHERE choice_id = $1`, [choice.id])).toEqual([
      { positions: [2, 3] },
    ]);
  });

  it('of fifty with one code at once records one ballot', async () => {
    const choice = await aChoice(app);
    const code = await aCode(choice, choice.residents[0]!.id);
    const voters = await Promise.all(Array.from({ length: 50 }, () => comeInWith(app, code)));
    const id = randomUUID();
    const casts = await Promise.all(
      voters.map(({ cookie }) => castAs(app, choice, cookie, [1, 2], { id, castCount: 0 })),
    );
    const receipts = casts.map(({ data }) => (data.castBallot as { receipt: string }).receipt);
    expect(new Set(receipts).size).toBe(1);
    expect(
      await read(`SELECT cast_count AS count FROM participations WHERE choice_id = $1`, [
        choice.id,
      ]),
    ).toEqual([{ count: 1 }]);
  });

  it('lets do nothing but look at this choice and cast in it', async () => {
    const [choice, other] = [await aChoice(app), await aChoice(app)];
    const { cookie } = await comeInWith(app, await aCode(choice, choice.residents[0]!.id));
    const { data } = await app.graphql(
      `query ($id: UUID!) { viewer { person { id } } voterSession { assisted name choice { id viewer { onRoll }
         viewerCan { act allowed } } } choice(id: $id) { viewer { onRoll } } }`,
      { id: other.id },
      { cookie },
    );
    expect(data).toMatchObject({
      viewer: null,
      voterSession: {
        assisted: false,
        name: null,
        choice: { id: choice.id, viewer: { onRoll: true } },
      },
      choice: { viewer: { onRoll: false } },
    });
    const allowed = (data.voterSession.choice.viewerCan as { act: string; allowed: boolean }[])
      .filter((one) => one.allowed)
      .map((one) => one.act);
    expect(allowed).toEqual(['castBallot', 'usePersonalCode']);
    expect((await castAs(app, other, cookie, [1])).data.castBallot.code).toBe('choice.not_on_roll');
    const support = { proposalId: choice.proposals[0] };
    expect((await act(app, 'supportProposal', support, cookie)).code).toBe('common.not_permitted');
    const secret = { currentSecret: '1', newSecret: '2' };
    expect((await act(app, 'changeSecret', secret, cookie)).code).toBe('common.not_permitted');
  });

  it('comes before the person who is signed in at the same screen, until signing out', async () => {
    const choice = await aChoice(app);
    const [owner, holder] = choice.residents;
    const voter = await comeInWith(app, await aCode(choice, holder!.id), owner!.cookie);
    await castAs(app, choice, voter.cookie, [3]);
    const ownerEntry = await entryOf(app, choice.id, owner!.id);
    expect(
      await read(`SELECT 1 FROM participations WHERE roll_entry_id = $1`, [ownerEntry]),
    ).toEqual([]);
    const ref = await refOf(app, voter.cookie);
    await act(app, 'signOut', { everywhere: false }, voter.cookie, 'signedOut');
    expect(await refOf(app, voter.cookie)).toBeNull();
    expect(await read(`SELECT 1 FROM voter_sessions WHERE choice_id = $1`, [choice.id])).toEqual(
      [],
    );
    // The owner is signed in as before, and a form of the voter's that is sent again is not the owner's ballot.
    const late = await castAs(app, choice, voter.cookie, [3], { voterRef: ref });
    expect(late.data.castBallot.code).toBe('choice.voter_session_over');
    const own = await castAs(app, choice, voter.cookie, [1]);
    expect(own.data.castBallot.__typename).toBe('CastBallotSuccess');
  });

  it('ends when somebody signs in at the same screen', async () => {
    const choice = await aChoice(app);
    const voter = await comeInWith(app, await aCode(choice, choice.residents[0]!.id));
    const owner = await aPerson(app, choice.village, { secret: '482915' });
    const signedIn = await act(
      app,
      'signIn',
      { login: owner.login, secret: '482915' },
      voter.cookie,
      'viewer { person { id } }',
    );
    expect(signedIn.code).toBeUndefined();
    expect(await refOf(app, voter.cookie)).toBeNull();
  });

  it('outlives the close: a ballot that comes too late puts its voter on the list, and is nowhere kept', async () => {
    const choice = await aChoice(app);
    const [person] = choice.residents;
    const voter = await comeInWith(app, await aCode(choice, person!.id));
    await confirmBoth(app, choice, 'close');
    const late = await castAs(app, choice, voter.cookie, [1]);
    expect(late.data.castBallot.code).toBe('choice.not_open');
    expect(
      await read(`SELECT roll_entry_id FROM late_ballots WHERE choice_id = $1`, [choice.id]),
    ).toEqual([{ roll_entry_id: await entryOf(app, choice.id, person!.id) }]);
    expect(await read(`SELECT 1 FROM ballots WHERE choice_id = $1`, [choice.id])).toEqual([]);
  });

  it('ends when a newer slip is given out, also in the middle of it', async () => {
    const choice = await aChoice(app);
    const [person] = choice.residents;
    const code = await aCode(choice, person!.id);
    const voter = await comeInWith(app, code);
    const ref = await refOf(app, voter.cookie);
    const newer = await aCode(choice, person!.id);
    const late = await castAs(app, choice, voter.cookie, [1], { voterRef: ref });
    expect(late.data.castBallot.code).toBe('choice.voter_session_over');
    expect((await comeInWith(app, code)).code).toBe('choice.code_unknown');
    expect((await comeInWith(app, newer)).code).toBeUndefined();
  });

  it('of fifty new slips at once leaves one valid', async () => {
    const choice = await aChoice(app);
    const rollEntryId = await entryOf(app, choice.id, choice.residents[0]!.id);
    const id = randomUUID();
    const inputs = Array.from({ length: 50 }, (_, index) => ({
      id: index < 25 ? id : randomUUID(),
      choiceId: choice.id,
      rollEntryId,
    }));
    const results = await Promise.all(
      inputs.map((input) => act(app, 'reissueCode', input, choice.secretary.cookie, 'number')),
    );
    const codes = results.map(({ code }) => code).filter((code) => code !== undefined);
    expect(new Set([...codes, 'choice.code_replaced_since'])).toEqual(
      new Set(['choice.code_replaced_since']),
    );
    const valid = await Promise.all(
      inputs
        .slice(24)
        .map(async (input) => (await comeInWith(app, await codeOfRequest(app, input))).code),
    );
    expect(valid.filter((code) => code === undefined)).toHaveLength(1);
  });

  it('ends after ten idle minutes; no code opens another after the last day or the close', async () => {
    const choice = await aChoice(app);
    const code = await aCode(choice, choice.residents[0]!.id);
    const idle = await comeInWith(app, code);
    expect(await refOf(app, idle.cookie)).not.toBeNull();
    await write(
      `UPDATE voter_sessions SET last_seen_at = now() - interval '10 minutes' WHERE choice_id = $1`,
      [choice.id],
    );
    expect(await refOf(app, idle.cookie)).toBeNull();
    expect((await castAs(app, choice, idle.cookie, [1])).data.castBallot.code).toBe(
      'common.not_signed_in',
    );
    await write(`UPDATE choices SET closes_on = '2020-01-01' WHERE id = $1`, [choice.id]);
    expect((await comeInWith(app, code)).code).toBe('choice.code_unknown');
    await write(`UPDATE choices SET closes_on = '2190-01-01' WHERE id = $1`, [choice.id]);
    expect((await comeInWith(app, code)).code).toBeUndefined();
    await confirmBoth(app, choice, 'close');
    expect((await comeInWith(app, code)).code).toBe('choice.code_unknown');
  });

  it('leaves nothing after the seal: no code, no key, no session', async () => {
    const choice = await aChoice(app);
    await comeInWith(app, await aCode(choice, choice.residents[0]!.id));
    await confirmBoth(app, choice, 'close');
    await confirmBoth(app, choice, 'seal');
    for (const table of ['personal_codes', 'personal_code_keys', 'voter_sessions']) {
      expect(await read(`SELECT 1 FROM ${table} WHERE choice_id = $1`, [choice.id])).toEqual([]);
    }
  });

  it('says in the trail that a code was used, and not whose', async () => {
    const choice = await aChoice(app);
    const { cookie } = await comeInWith(app, await aCode(choice, choice.residents[0]!.id));
    await castAs(app, choice, cookie, [1]);
    expect(
      await read(
        `SELECT act, actor_id IS NULL AS nobody, detail - 'commitments' AS detail FROM audit_entries
         WHERE subject_id = $1 AND act IN ('usePersonalCode', 'castBallots') ORDER BY act`,
        [choice.id],
      ),
    ).toEqual([
      { act: 'castBallots', nobody: true, detail: {} },
      { act: 'usePersonalCode', nobody: true, detail: {} },
    ]);
  });
});

describe('wrong codes', () => {
  it('are told from slips of the pen, which are no tries', async () => {
    const choice = await aChoice(app);
    const code = await aCode(choice, choice.residents[0]!.id);
    const swapped = code.slice(0, 8) + code.charAt(9) + code.charAt(8);
    const before = await read(`SELECT 1 FROM sign_in_tries WHERE purpose = 'code'`);
    if (swapped !== code)
      expect((await comeInWith(app, swapped)).code).toBe('choice.code_mistyped');
    expect((await comeInWith(app, code.slice(1))).code).toBe('choice.code_incomplete');
    expect(await read(`SELECT 1 FROM sign_in_tries WHERE purpose = 'code'`)).toEqual(before);
    expect((await comeInWith(app, '22222-22222')).code).toBe('choice.code_unknown');
    expect(await read(`SELECT 1 FROM sign_in_tries WHERE purpose = 'code'`)).toHaveLength(
      before.length + 1,
    );
  });

  it('are limited for their own network alone, exactly, also fifty at once', async () => {
    const choice = await aChoice(app);
    const code = await aCode(choice, choice.residents[0]!.id);
    await write(`DELETE FROM sign_in_tries WHERE purpose = 'code'`);
    // As many wrong ones from another network hinder nobody here.
    await write(
      `INSERT INTO sign_in_tries (purpose, login_hash, source, at, succeeded)
       SELECT 'code', '', 'elsewhere', now(), false FROM generate_series(1, 500)`,
    );
    const tries = await Promise.all(
      Array.from({ length: triesOfSource + 10 }, () => comeInWith(app, '22222-22222')),
    );
    const codes = tries.map((one) => one.code);
    expect(codes.filter((one) => one === 'choice.code_unknown')).toHaveLength(triesOfSource);
    expect(codes.filter((one) => one === 'identity.too_many_tries')).toHaveLength(10);
    // Past its limit a network is told nothing any more, not even for the right one.
    expect((await comeInWith(app, code)).code).toBe('identity.too_many_tries');
    await write(
      `DELETE FROM sign_in_tries WHERE id = (SELECT max(id) FROM sign_in_tries WHERE source <> 'elsewhere')`,
    );
    expect((await comeInWith(app, code)).code).toBeUndefined();
    await write(`DELETE FROM sign_in_tries WHERE purpose = 'code'`);
  });
});
