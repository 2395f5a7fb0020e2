import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import {
  aPollingPlace,
  did,
  enterByTwo,
  entriesOf,
  paper,
} from '../../../../test/support/builders/paper.js';
import { codeOfRequest } from '../../../../test/support/builders/codes.js';
import { readPages } from '../../../../test/support/pdf-pages.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { locales } from '../../../domain/locale.js';
import { CastingTermsCache } from '../cast/casting-terms.js';
import { sheetWords } from '../result-sheet/words/all-words.js';
import { moment } from '../result-sheet/sheet-figures.js';
import { OpenBallotsCheck } from '../seal/open-ballots-check.js';
import { SuspendChoices } from './suspend-choices.js';

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

const cast = (choice: BuiltChoice, index: number, positions: readonly number[]) =>
  act(
    app,
    'castBallot',
    { choiceId: choice.id, positions, reviewed: true },
    choice.residents[index]?.cookie,
    'receipt',
  );

const confirm = (choice: BuiltChoice, what: string, cookie: string) =>
  act(app, 'confirmChoiceAct', { choiceId: choice.id, act: what }, cookie, 'tookEffect');

async function rows<R>(sql: string, ...parameters: unknown[]): Promise<R[]> {
  return (await owner.query(sql, parameters)).rows as R[];
}

const statusOf = async ({ id }: BuiltChoice) =>
  (await rows<{ status: string }>(`SELECT status FROM choices WHERE id = $1`, id))[0]?.status;

const check = async ({ id }: BuiltChoice) =>
  (await app.get(OpenBallotsCheck).run()).find(({ choiceId }) => choiceId === id);

const acts = (choice: BuiltChoice, name: string) =>
  rows<{ actor_id: string | null; detail: Record<string, unknown> }>(
    `SELECT actor_id, detail FROM audit_entries WHERE subject_id = $1 AND act = $2`,
    choice.id,
    name,
  );

/** As after a restore: what a backup leaves out is gone, and the server has started anew and remembers nothing. */
async function lose(choice: BuiltChoice): Promise<void> {
  await owner.query(`DELETE FROM choice_keys WHERE choice_id = $1`, [choice.id]);
  app.get(CastingTermsCache).forget(choice.id);
}

async function restore(choice: BuiltChoice): Promise<void> {
  await lose(choice);
  await app.get(SuspendChoices).run(new Date());
}

/** The text of a page without the places where its lines end. */
const plain = (text: string) => text.replace(/[\s\u00ad-]+/g, '');

/** Five of eight have voted by phone, one of them twice. */
async function votedChoice(residents = 8): Promise<BuiltChoice> {
  const choice = await aChoice(app, { residents });
  for (const index of [0, 1, 2, 3, 4]) await cast(choice, index, [1]);
  await cast(choice, 0, [2]);
  return choice;
}

describe('a choice whose key did not come back', () => {
  it('is suspended at the start of the server, once, without anybody', async () => {
    const [choice, other] = [await votedChoice(), await aChoice(app)];
    await restore(choice);
    await app.get(SuspendChoices).run(new Date());
    expect(await statusOf(choice)).toBe('suspended');
    expect(await statusOf(other)).toBe('open');
    expect(await acts(choice, 'suspendChoice')).toEqual([{ actor_id: null, detail: {} }]);
    const answer = await app.graphql(
      `query ($id: UUID!) { choice(id: $id) { status suspensions { resumedAt resumedBy keptBallots }
         viewerCan { act reason } } }`,
      { id: choice.id },
      { cookie: choice.residents[6]?.cookie },
    );
    expect(answer.data.choice).toMatchObject({
      status: 'suspended',
      suspensions: [{ resumedAt: null, resumedBy: [], keptBallots: null }],
    });
    expect(answer.data.choice.viewerCan).toContainEqual({
      act: 'castBallot',
      reason: 'choice.suspended',
    });
  });

  it('takes nothing: no ballot, no code, no help, no mark, no other act of two persons', async () => {
    const choice = await votedChoice();
    const place = await aPollingPlace(app, choice, { papers: 5 });
    const [voted] = await entriesOf(app, choice);
    const slip = { id: randomUUID(), choiceId: choice.id, rollEntryId: voted!.id };
    await did(app, 'reissueCode', slip, choice.secretary.cookie);
    const code = await codeOfRequest(app, slip);
    await restore(choice);
    const { recorder, secretary } = choice;
    const entry = (await entriesOf(app, choice))[6]!;
    const refused = [
      await cast(choice, 0, [1]),
      await cast(choice, 6, [1]),
      await act(
        app,
        'castBallot',
        { choiceId: choice.id, positions: [1], reviewed: false },
        choice.residents[6]?.cookie,
      ),
      await act(app, 'usePersonalCode', { code }),
      await act(
        app,
        'issueCodes',
        { id: randomUUID(), choiceId: choice.id, villageId: choice.village.id },
        secretary.cookie,
      ),
      await act(
        app,
        'startAssistedSession',
        {
          id: randomUUID(),
          choiceId: choice.id,
          rollEntryId: entry.id,
          reason: 'cannot_read',
          witnessName: 'Зарина',
        },
        recorder.cookie,
      ),
      await act(
        app,
        'markPaperParticipation',
        { placeId: place.id, rollEntryId: entry.id, tookPart: true },
        recorder.cookie,
      ),
      await confirm(choice, 'close', secretary.cookie),
      await confirm(choice, 'seal', secretary.cookie),
    ];
    expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'choice.suspended'));
    expect(await rows(`SELECT FROM late_ballots WHERE choice_id = $1`, choice.id)).toEqual([]);
  });

  it('is suspended by whoever meets it first, once among fifty', async () => {
    const choice = await aChoice(app, { residents: 5 });
    await cast(choice, 0, [1]);
    await lose(choice);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => cast(choice, i % 5, [2])),
    );
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['choice.suspended']));
    expect(await acts(choice, 'suspendChoice')).toHaveLength(1);
    expect(await rows(`SELECT FROM ballots WHERE choice_id = $1`, choice.id)).toHaveLength(1);
  });

  it('is resumed by two different persons, once among fifty who confirm', async () => {
    const choice = await votedChoice();
    await restore(choice);
    expect((await confirm(choice, 'resume', choice.recorder.cookie)).code).toBe(
      'choice.role_not_for_act',
    );
    for (const again of [1, 2]) {
      const first = await confirm(choice, 'resume', choice.secretary.cookie);
      expect([again, first['tookEffect']]).toEqual([again, false]);
    }
    expect(await statusOf(choice)).toBe('suspended');
    expect((await cast(choice, 6, [1])).code).toBe('choice.suspended');
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => confirm(choice, 'resume', choice.chair.cookie)),
    );
    expect(new Set(answers.map((one) => one['tookEffect']))).toEqual(new Set([true]));
    expect(await statusOf(choice)).toBe('open');
    const [entry, ...others] = await acts(choice, 'resumeChoice');
    expect(others).toEqual([]);
    expect(entry?.detail).toMatchObject({ number: 1, ballots: 5 });
    expect(entry?.detail['digest']).toMatch(/^[0-9a-f]{64}$/);
    expect(await rows(`SELECT FROM choice_keys WHERE choice_id = $1`, choice.id)).toHaveLength(1);
  });

  it('keeps who took part, lets the others choose, counts everybody and says so on the sheet', async () => {
    const choice = await votedChoice();
    const receipts = await rows<{ hash: string }>(
      `SELECT encode(receipt_hash, 'hex') AS hash FROM ballots WHERE choice_id = $1`,
      choice.id,
    );
    await restore(choice);
    await confirmBoth(app, choice, 'resume');
    expect((await cast(choice, 0, [3])).code).toBe('choice.ballot_from_before_restore');
    const unread = { choiceId: choice.id, positions: [3], reviewed: false };
    expect((await act(app, 'castBallot', unread, choice.residents[0]?.cookie)).code).toBe(
      'choice.ballot_from_before_restore',
    );
    expect((await cast(choice, 5, [3])).code).toBeUndefined();
    expect((await cast(choice, 5, [1, 3])).code).toBeUndefined();
    const viewer = await app.graphql(
      `query ($id: UUID!) { choice(id: $id) { viewer { kept castCount } viewerCan { act reason } } }`,
      { id: choice.id },
      { cookie: choice.residents[0]?.cookie },
    );
    expect(viewer.data.choice).toMatchObject({ viewer: { kept: true, castCount: 2 } });
    expect(viewer.data.choice.viewerCan).toContainEqual({
      act: 'castBallot',
      reason: 'choice.ballot_from_before_restore',
    });
    expect(await check(choice)).toMatchObject({ ballots: 6, sound: true });
    for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, choice, what);
    const counted = await rows<{ positions: number[] }>(
      `SELECT positions FROM sealed_ballots WHERE choice_id = $1`,
      choice.id,
    );
    expect(counted.map(({ positions }) => positions.join()).sort()).toEqual(
      ['1', '1', '1', '1', '2', '1,3'].sort(),
    );
    const published = await (await fetch(`${app.url}/choices/${choice.id}.receipts`)).text();
    for (const { hash } of receipts) expect(published).toContain(hash);
    const [suspension] = await rows<{ from: Date; to: Date }>(
      `SELECT suspended_at AS from, resumed_at AS to FROM choice_suspensions WHERE choice_id = $1`,
      choice.id,
    );
    const names = await rows<{ id: string; name: string }>(
      `SELECT id, display_name AS name FROM persons WHERE id = ANY($1)`,
      [choice.secretary.id, choice.chair.id],
    );
    const nameOf = (person: string) => names.find(({ id }) => id === person)?.name ?? '';
    const both = [nameOf(choice.secretary.id), nameOf(choice.chair.id)] as const;
    const [from, to] = [moment(suspension!.from), moment(suspension!.to)];
    for (const locale of locales) {
      const file = await fetch(`${app.url}/choices/${choice.id}/result-${locale}.pdf`);
      const pages = await readPages(Buffer.from(await file.arrayBuffer()));
      const text = plain(pages.map((page) => page.text).join(' '));
      const words = sheetWords[locale];
      expect(text).toContain(plain(words.suspended(from, to, both, '5')));
      expect(text).toContain(plain(words.act.resume));
    }
    const left = await rows(
      `SELECT kept FROM all_participations WHERE choice_id = $1 AND kept`,
      choice.id,
    );
    expect(left).toEqual([]);
  });

  it.each([
    ['changed', `UPDATE ballots SET positions = '{3}' WHERE choice_id = $1 AND pseudonym = $2`],
    ['removed', `DELETE FROM ballots WHERE choice_id = $1 AND pseudonym = $2`],
    [
      'added',
      `INSERT INTO ballots (choice_id, pseudonym, jamoat_id, village_id, positions)
       SELECT choice_id, uuid_send(gen_random_uuid()), jamoat_id, village_id, positions
       FROM ballots WHERE choice_id = $1 AND pseudonym = $2`,
    ],
  ])('betrays a ballot of before that was %s after the resuming', async (what, statement) => {
    const choice = await votedChoice();
    const [old] = await rows<{ pseudonym: Buffer }>(
      `SELECT pseudonym FROM ballots WHERE choice_id = $1 LIMIT 1`,
      choice.id,
    );
    await restore(choice);
    await confirmBoth(app, choice, 'resume');
    await cast(choice, 5, [2]);
    expect(await check(choice)).toMatchObject({ sound: true });
    await owner.query(statement, [choice.id, old?.pseudonym]);
    expect(await check(choice)).toMatchObject({ [what]: 1, sound: false });
    await confirmBoth(app, choice, 'close');
    await confirm(choice, 'seal', choice.secretary.cookie);
    expect((await confirm(choice, 'seal', choice.chair.cookie)).code).toBe(
      'choice.ballots_differ_from_trail',
    );
  });

  it('betrays a ballot of after the resuming that was changed, whichever lane it went through', async () => {
    const choice = await votedChoice();
    const before = await rows<{ pseudonym: Buffer }>(
      `SELECT pseudonym FROM ballots WHERE choice_id = $1`,
      choice.id,
    );
    await restore(choice);
    await confirmBoth(app, choice, 'resume');
    await cast(choice, 5, [2]);
    await owner.query(
      `UPDATE ballots SET positions = '{3}' WHERE choice_id = $1 AND NOT pseudonym = ANY($2)`,
      [choice.id, before.map(({ pseudonym }) => pseudonym)],
    );
    expect(await check(choice)).toMatchObject({ changed: 1, added: 0, removed: 0, sound: false });
  });

  it('is not resumed when there are not as many ballots as people who took part', async () => {
    const choice = await votedChoice();
    await restore(choice);
    await owner.query(
      `DELETE FROM ballots WHERE pseudonym = (SELECT pseudonym FROM ballots WHERE choice_id = $1 LIMIT 1)`,
      [choice.id],
    );
    await confirm(choice, 'resume', choice.secretary.cookie);
    expect((await confirm(choice, 'resume', choice.chair.cookie)).code).toBe(
      'choice.ballots_differ_from_trail',
    );
    expect(await statusOf(choice)).toBe('suspended');
    expect(await rows(`SELECT FROM choice_keys WHERE choice_id = $1`, choice.id)).toEqual([]);
  });

  it('can be restored a second time: all that lies there then is kept', async () => {
    const choice = await votedChoice();
    await restore(choice);
    await confirmBoth(app, choice, 'resume');
    await cast(choice, 5, [3]);
    await restore(choice);
    expect(await statusOf(choice)).toBe('suspended');
    await confirmBoth(app, choice, 'resume');
    expect((await cast(choice, 5, [1])).code).toBe('choice.ballot_from_before_restore');
    await cast(choice, 6, [1]);
    expect(await check(choice)).toMatchObject({ ballots: 7, sound: true });
    const answer = await app.graphql(
      `query ($id: UUID!) { choice(id: $id) { suspensions { resumedBy keptBallots } } }`,
      { id: choice.id },
    );
    const kept = answer.data.choice.suspensions as { keptBallots: number; resumedBy: string[] }[];
    expect(kept.map(({ keptBallots }) => keptBallots)).toEqual([5, 6]);
    expect(kept.map(({ resumedBy }) => new Set(resumedBy).size)).toEqual([2, 2]);
    for (const what of ['close', 'seal', 'count'] as const) await confirmBoth(app, choice, what);
  });

  it('goes back to being closed when it was closed', async () => {
    const choice = await votedChoice();
    await confirmBoth(app, choice, 'close');
    await restore(choice);
    expect((await confirm(choice, 'seal', choice.secretary.cookie)).code).toBe('choice.suspended');
    await confirmBoth(app, choice, 'resume');
    expect(await statusOf(choice)).toBe('closed');
    for (const what of ['seal', 'count'] as const) await confirmBoth(app, choice, what);
  });

  it('makes an incident of a kept ballot whose voter stands on the list of a desk without network', async () => {
    const choice = await votedChoice();
    const place = await aPollingPlace(app, choice, { offline: true, papers: 2 });
    const [voted, , , , , , absent] = await entriesOf(app, choice);
    await restore(choice);
    await confirmBoth(app, choice, 'resume');
    await cast(choice, 5, [2]);
    const { recorder, chair } = choice;
    const list = { placeId: place.id, spoiled: 0, unused: 0, refused: 0 };
    const rollEntryIds = [voted!.id, absent!.id];
    const result = await did(
      app,
      'handInDeskList',
      { id: randomUUID(), ...list, rollEntryIds },
      recorder.cookie,
      'handedIn { marked withdrawn incidents }',
    );
    expect(result['handedIn']).toEqual({ marked: 2, withdrawn: 0, incidents: 1 });
    await confirmBoth(app, choice, 'close');
    await did(
      app,
      'countPlace',
      { placeId: place.id, inBox: 2, spoiled: 0, unused: 0 },
      recorder.cookie,
    );
    await enterByTwo(app, choice, place.id, [paper(1, [1]), paper(2, [3])]);
    expect((await confirm(choice, 'seal', chair.cookie)).code).toBe('choice.incidents_open');
    for (const { cookie } of [recorder, chair]) {
      const words = 'Ҳам тавассути телефон, ҳам бо коғаз.';
      const input = { placeId: place.id, rollEntryId: voted!.id, decision: 'voted_twice', words };
      await did(app, 'decidePaperIncident', input, cookie);
    }
    await confirmBoth(app, choice, 'seal');
    expect(await rows(`SELECT FROM sealed_ballots WHERE choice_id = $1`, choice.id)).toHaveLength(
      8,
    );
  });

  it('gets a new key at the opening when it was only prepared', async () => {
    const choice = await aChoice(app, { until: 'roll' });
    await restore(choice);
    expect(await statusOf(choice)).toBe('prepared');
    await confirmBoth(app, choice, 'open');
    expect((await cast(choice, 0, [1])).code).toBeUndefined();
    expect(await check(choice)).toMatchObject({ ballots: 1, sound: true });
  });
});
