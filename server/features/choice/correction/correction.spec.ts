import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  act,
  aChoice,
  type BuiltChoice,
  confirmBoth,
} from '../../../../test/support/builders/choices.js';
import { aPerson, aVillageElsewhere } from '../../../../test/support/builders/people.js';
import { putIntoPhase } from '../../../../test/support/builders/proposals.js';
import { readPages } from '../../../../test/support/pdf-pages.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { readOpenResult, writeOpenResult } from '../../../domain/choice/open-result.js';
import { differences, recount } from '../../../domain/choice/recount.js';
import { type Locale, locales } from '../../../domain/locale.js';
import { success } from '../../../domain/outcome.js';
import { readPabulib } from '../../../domain/voting/pabulib/read.js';
import { sheetWords } from '../result-sheet/words/all-words.js';

// A choice is taken through its whole life before a test begins.
jest.setTimeout(60_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const reason = 'Замини мактаб дар дасти дигар кас аст.\nҲуҷҷат 12 аз 3 май.';

/** Six voters: three for 1, five for 2, one for 3; costs 7,000, 4,000, 3,000; budget 10,000: 2 and 3 are chosen. */
async function countedChoice(until: 'sealed' | 'counted' = 'counted'): Promise<BuiltChoice> {
  const choice = await aChoice(app, { residents: 6 });
  const ballots = [[1, 2], [1, 2], [1, 2], [2], [2], [3]];
  for (const [index, positions] of ballots.entries()) {
    const input = { choiceId: choice.id, positions, reviewed: true };
    await act(app, 'castBallot', input, choice.residents[index]?.cookie);
  }
  const acts =
    until === 'sealed' ? (['close', 'seal'] as const) : (['close', 'seal', 'count'] as const);
  for (const what of acts) await confirmBoth(app, choice, what);
  return choice;
}

function correction(choice: Pick<BuiltChoice, 'id'>, leftOut: readonly number[] = [2]) {
  return { id: randomUUID(), choiceId: choice.id, leftOut, reason };
}

const propose = (input: object, cookie: string | undefined, fields = '') =>
  act(app, 'proposeResultCorrection', { ...input }, cookie, fields);
const confirm = (correctionId: string, cookie: string | undefined, fields = '') =>
  act(app, 'confirmResultCorrection', { correctionId }, cookie, fields);

/** Makes the next version by both persons. */
async function correct(choice: BuiltChoice, leftOut: readonly number[]): Promise<void> {
  const input = correction(choice, leftOut);
  expect((await propose(input, choice.secretary.cookie)).code).toBeUndefined();
  expect((await confirm(input.id, choice.chair.cookie)).code).toBeUndefined();
}

const shown = `version ballots emptyBallots ballotFile resultFile binding { winners withoutWinner }
  projects { position votes binding { verdict rank } }
  correction { reason language leftOut countedAnew persons { name role } }
  versions { version correction { leftOut } }`;

interface Shown {
  readonly version: number;
  readonly ballotFile: string;
  readonly resultFile: string;
}

async function resultOf({ id }: BuiltChoice, version?: number): Promise<Shown | null> {
  const answer = await app.graphql(
    `query ($id: UUID!, $version: Int) { choice(id: $id) { result(version: $version) { ${shown} } } }`,
    { id, version },
  );
  expect(answer.errors).toBeUndefined();
  return (answer.data as { choice: { result: Shown | null } }).choice.result;
}

const desk = `desk { result { version } waiting { version reason leftOut countedAnew own proposer { role } } }`;

async function versionsOf(choice: BuiltChoice): Promise<number> {
  const [row] = await app.uow.db.query<{ count: string }[]>(
    `SELECT count(*) FROM result_versions WHERE choice_id = $1`,
    [choice.id],
  );
  return Number(row?.count);
}

async function entriesOf(choice: BuiltChoice): Promise<readonly object[]> {
  return app.uow.db.query<object[]>(
    `SELECT act, detail FROM audit_entries WHERE subject_id = $1 AND act LIKE '%ResultCorrection' ORDER BY act`,
    [choice.id],
  );
}

describe('correcting a result', () => {
  it('counts the same ballots without a work, with two persons, and keeps the first version', async () => {
    const choice = await countedChoice();
    const before = await resultOf(choice);
    const input = correction(choice);
    expect(await propose(input, choice.secretary.cookie, desk)).toMatchObject({
      desk: {
        result: { version: 1 },
        waiting: {
          version: 2,
          reason,
          leftOut: [2],
          countedAnew: true,
          own: true,
          proposer: { role: 'sddc_secretary' },
        },
      },
    });
    // Nothing of it is told before the second person has spoken.
    expect(await resultOf(choice)).toEqual(before);
    expect(await confirm(input.id, choice.chair.cookie, desk)).toMatchObject({
      desk: { result: { version: 2 }, waiting: null },
    });
    expect(await resultOf(choice)).toMatchObject({
      version: 2,
      ballots: 6,
      emptyBallots: 0,
      ballotFile: `/choices/${choice.id}.v2.pb`,
      resultFile: `/choices/${choice.id}.v2.json`,
      binding: { winners: [1, 3], withoutWinner: 2 },
      projects: [
        { position: 1, votes: 3, binding: { verdict: 'won', rank: 1 } },
        { position: 3, votes: 1, binding: { verdict: 'won', rank: 2 } },
        { position: 2, votes: 5, binding: { verdict: 'left_out', rank: null } },
      ],
      correction: {
        reason,
        leftOut: [2],
        countedAnew: true,
        persons: [{ role: 'sddc_secretary' }, { role: 'sddc_chair' }],
      },
      versions: [
        { version: 1, correction: null },
        { version: 2, correction: { leftOut: [2] } },
      ],
    });
    const first = await resultOf(choice, 1);
    expect({ ...first, versions: [] }).toEqual({ ...before, versions: [] });
    expect(await resultOf(choice, 3)).toBeNull();
    expect(await resultOf(choice, 0)).toBeNull();
    expect(await entriesOf(choice)).toHaveLength(2);
    expect(JSON.stringify(await entriesOf(choice))).not.toContain('мактаб');
  });

  it('says something about numbers that stand, and takes a work back in', async () => {
    const choice = await countedChoice();
    await correct(choice, [2]);
    await correct(choice, [2]);
    expect(await resultOf(choice)).toMatchObject({
      version: 3,
      ballotFile: `/choices/${choice.id}.v2.pb`,
      binding: { winners: [1, 3] },
      correction: { leftOut: [2], countedAnew: false },
    });
    await correct(choice, []);
    expect(await resultOf(choice)).toMatchObject({
      version: 4,
      ballotFile: `/choices/${choice.id}.v4.pb`,
      binding: { winners: [2, 3] },
      correction: { leftOut: [], countedAnew: true },
    });
    expect((await fetch(`${app.url}/choices/${choice.id}.v3.pb`)).status).toBe(404);
  });

  it('leaves the files of each count to be counted again by anybody', async () => {
    const choice = await countedChoice();
    const fileOf = async (name: string) => {
      const answer = await fetch(`${app.url}/choices/${choice.id}${name}`);
      return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
    };
    const before = [await fileOf('.pb'), await fileOf('.json')];
    await correct(choice, [2]);
    expect([await fileOf('.pb'), await fileOf('.json')]).toEqual(before);
    const { bytes } = await fileOf('.v2.pb');
    const published = new TextDecoder().decode((await fileOf('.v2.json')).bytes);
    const election = readPabulib(bytes);
    const result = readOpenResult(published);
    if (!election.ok || !result) throw new Error('the files of version 2 cannot be read');
    expect(result.pb).toBe(`${choice.id}.v2.pb`);
    expect(election.value.meta.get('description')).toMatch(/, version 2, left out: \S+$/);
    const counted = recount({ pb: result.pb, bytes, election: election.value }, result.ruling);
    expect(differences(result, counted)).toEqual([]);
    expect(writeOpenResult(counted)).toBe(published);
    for (const name of ['.v1.pb', '.v3.pb', '.v02.pb', '.v2.receipts']) {
      expect((await fileOf(name)).status).toBe(404);
    }
  });

  it('prints the version, the reason and both persons, and keeps the sheet of the first count', async () => {
    const choice = await countedChoice();
    const textOf = async (locale: Locale, query = '') => {
      const answer = await fetch(`${app.url}/choices/${choice.id}/result-${locale}.pdf${query}`);
      if (answer.status !== 200) return null;
      const pages = await readPages(Buffer.from(await answer.arrayBuffer()));
      return pages.map(({ text }) => text).join(' ');
    };
    const codeIn = (text: string | null) =>
      /\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b/.exec(text ?? '')?.[0];
    const code = codeIn(await textOf('en'));
    expect(code).toBeDefined();
    await correct(choice, [2]);
    for (const locale of locales) {
      const words = sheetWords[locale];
      const text = await textOf(locale);
      expect(text).toContain(words.versionHead(2));
      expect(text).toContain('Замини мактаб дар дасти дигар кас аст.');
      expect(text).toContain(words.leftOut);
      expect(text).toContain(`${choice.id}.v2.pb`);
      expect(text).toContain('version=1');
    }
    const first = await textOf('en', '?version=1');
    expect(codeIn(first)).toBe(code);
    expect(first).toContain('This version does not hold any more');
    expect(codeIn(await textOf('en', '?version=2'))).not.toBe(code);
    for (const query of ['?version=3', '?version=0', '?version=x', '?version=1&version=2']) {
      expect(await textOf('en', query)).toBeNull();
    }
  });

  it('refuses what cannot be a correction', async () => {
    const choice = await countedChoice();
    const { cookie } = choice.secretary;
    const code = async (change: object) =>
      (await propose({ ...correction(choice), ...change }, cookie)).code;
    expect(await code({ reason: ' \n ' })).toBe('common.text_missing');
    expect(await code({ reason: 'x'.repeat(1001) })).toBe('common.text_too_long');
    expect(await code({ leftOut: [4] })).toBe('choice.left_out_unknown');
    expect(await code({ leftOut: [0] })).toBe('choice.left_out_unknown');
    expect(await code({ leftOut: [1, 2, 3] })).toBe('choice.all_left_out');
    expect(await code({ choiceId: randomUUID() })).toBe('common.not_found');
    expect((await confirm(randomUUID(), cookie)).code).toBe('common.not_found');
    await putIntoPhase(app, choice.cycle.id, 'closed');
    expect(await code({})).toBe('cycle.wrong_phase');
    const sealed = await countedChoice('sealed');
    expect((await propose(correction(sealed), sealed.secretary.cookie)).code).toBe(
      'choice.wrong_status',
    );
  });

  it('needs one person of each side, of this jamoat', async () => {
    const choice = await countedChoice();
    const foreign = await aPerson(app, await aVillageElsewhere(app, choice.village), {
      roles: ['sddc_secretary', 'sddc_chair'],
    });
    const input = correction(choice);
    for (const cookie of [undefined, foreign.cookie, choice.residents[0]?.cookie]) {
      expect((await propose(input, cookie)).__typename).toBe('NotPermittedProblem');
    }
    await propose(input, choice.secretary.cookie);
    for (const cookie of [undefined, foreign.cookie, choice.residents[0]?.cookie]) {
      expect((await confirm(input.id, cookie)).__typename).toBe('NotPermittedProblem');
    }
    for (const { cookie } of [choice.secretary, choice.recorder]) {
      expect((await confirm(input.id, cookie)).code).toBe('choice.other_side_missing');
    }
    const both = await aPerson(app, choice.village, { roles: ['sddc_secretary', 'sddc_chair'] });
    const own = correction(choice, [3]);
    await propose(own, both.cookie);
    expect((await confirm(own.id, both.cookie)).code).toBe('choice.other_side_missing');
    expect(await versionsOf(choice)).toBe(0);
  });

  it('shows what waits to those of the desk alone', async () => {
    const choice = await countedChoice();
    await propose(correction(choice), choice.secretary.cookie);
    const ask = async (cookie: string | undefined) => {
      const answer = await app.graphql(
        `query ($id: UUID!) { correctionDesk(cycleId: $id) { waiting { reason own } viewerCan { act allowed } } }`,
        { id: choice.cycle.id },
        { cookie },
      );
      return (answer.data as { correctionDesk: unknown }).correctionDesk;
    };
    expect(await ask(choice.chair.cookie)).toMatchObject({
      waiting: { reason, own: false },
      viewerCan: expect.arrayContaining([{ act: 'confirmResultCorrection', allowed: true }]),
    });
    for (const cookie of [undefined, choice.residents[0]?.cookie]) {
      expect(await ask(cookie)).toBeNull();
    }
  });
});

describe('sending twice and at once', () => {
  it('is one proposal under one id, and never another one', async () => {
    const choice = await countedChoice();
    const input = correction(choice);
    const { cookie } = choice.secretary;
    const sent = await Promise.all(Array.from({ length: 50 }, () => propose(input, cookie)));
    expect(new Set(sent.map(({ __typename }) => __typename))).toEqual(
      new Set(['ProposeResultCorrectionSuccess']),
    );
    expect(await entriesOf(choice)).toHaveLength(1);
    expect((await propose({ ...input, leftOut: [3] }, cookie)).code).toBe('common.id_reused');
    expect((await propose({ ...input, reason: 'x' }, cookie)).code).toBe('common.id_reused');
    expect((await propose(input, choice.recorder.cookie)).code).toBe('common.id_reused');
    const other = await countedChoice();
    const elsewhere = { ...input, choiceId: other.id };
    expect((await propose(elsewhere, other.secretary.cookie)).code).toBe('common.id_reused');
  });

  it('makes one version of fifty confirmations by two chairs', async () => {
    const choice = await countedChoice();
    const second = await aPerson(app, choice.village, { roles: ['jamoat_chair'] });
    const input = correction(choice);
    await propose(input, choice.secretary.cookie);
    const sent = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        confirm(input.id, (index % 2 === 0 ? choice.chair : second).cookie),
      ),
    );
    // Whoever was first is told so each time; the other one learns that it is over.
    const codes = sent.map(({ code }) => code);
    expect(codes.filter((code) => code === undefined)).toHaveLength(25);
    expect(codes.filter((code) => code === 'choice.correction_over')).toHaveLength(25);
    expect(await versionsOf(choice)).toBe(1);
    expect(await entriesOf(choice)).toHaveLength(2);
  });

  it('makes one version of two proposals that are confirmed at once: the last one stands', async () => {
    const choice = await countedChoice();
    const [first, last] = [correction(choice, [2]), correction(choice, [3])];
    await propose(first, choice.secretary.cookie);
    await propose(last, choice.recorder.cookie);
    const [over, made] = await Promise.all([
      confirm(first.id, choice.chair.cookie),
      confirm(last.id, choice.chair.cookie),
    ]);
    expect(over.code).toBe('choice.correction_over');
    expect(made.code).toBeUndefined();
    expect(await resultOf(choice)).toMatchObject({ version: 2, correction: { leftOut: [3] } });
  });

  it('gives fifty proposals at once fifty places, of which one can be confirmed', async () => {
    const choice = await countedChoice();
    const inputs = Array.from({ length: 50 }, () => correction(choice));
    const sent = await Promise.all(inputs.map((one) => propose(one, choice.secretary.cookie)));
    expect(sent.every(({ code }) => code === undefined)).toBe(true);
    const confirmed = await Promise.all(inputs.map(({ id }) => confirm(id, choice.chair.cookie)));
    expect(confirmed.filter(({ code }) => code === undefined)).toHaveLength(1);
    expect(await versionsOf(choice)).toBe(1);
  });
});

describe('versions in the database', () => {
  it('are never changed, taken out or made by one person', async () => {
    const choice = await countedChoice();
    await correct(choice, [2]);
    for (const statement of [
      `UPDATE result_versions SET made_at = now() WHERE choice_id = $1`,
      `DELETE FROM result_versions WHERE choice_id = $1`,
      `UPDATE result_corrections SET reason = 'x' WHERE choice_id = $1`,
      `DELETE FROM result_corrections WHERE choice_id = $1`,
    ]) {
      const change = app.uow.run(async (tx) => {
        await tx.query(statement, [choice.id]);
        return success(undefined);
      });
      await expect(change).rejects.toThrow(/permission denied|never changed/);
    }
    const alone = app.uow.run(async (tx) => {
      await tx.query(
        `INSERT INTO result_versions SELECT choice_id, 3, $2, proposed_by, proposed_by, role, made_at, 2, NULL
           FROM result_versions WHERE choice_id = $1`,
        [choice.id, randomUUID()],
      );
      return success(undefined);
    });
    await expect(alone).rejects.toThrow(/result_versions_two_persons_check/);
  });
});

describe('a plan and a corrected result', () => {
  it('keeps its lines, and its desk names those that are no longer chosen', async () => {
    const choice = await countedChoice();
    await putIntoPhase(app, choice.cycle.id, 'drafting');
    const draft = { id: randomUUID(), cycleId: choice.cycle.id };
    await act(app, 'draftPlan', draft, choice.secretary.cookie);
    const ask = async () => {
      const answer = await app.graphql(
        `query ($id: UUID!) { planDesk(cycleId: $id) { noLongerChosen version { lines { id title } reserve { title } } } }`,
        { id: choice.cycle.id },
        { cookie: choice.secretary.cookie },
      );
      return (
        answer.data as {
          planDesk: {
            noLongerChosen: string[];
            version: { lines: { id: string; title: string }[]; reserve: object[] };
          };
        }
      ).planDesk;
    };
    const before = await ask();
    expect(before.noLongerChosen).toEqual([]);
    await correct(choice, [2]);
    const after = await ask();
    expect(after.version).toEqual(before.version);
    const gone = before.version.lines.filter(({ title }) => title === 'Пешниҳод 2');
    expect(after.noLongerChosen).toEqual(gone.map(({ id }) => id));
    expect(gone).toHaveLength(1);
  });

  it('is drafted from the newest version, without what was left out', async () => {
    const choice = await countedChoice();
    await correct(choice, [2]);
    await putIntoPhase(app, choice.cycle.id, 'drafting');
    const draft = { id: randomUUID(), cycleId: choice.cycle.id };
    const fields = 'version { lines { title rank } reserve { title } }';
    expect(await act(app, 'draftPlan', draft, choice.secretary.cookie, fields)).toMatchObject({
      version: {
        lines: [
          { title: 'Пешниҳод 1', rank: 1 },
          { title: 'Пешниҳод 3', rank: 2 },
        ],
        reserve: [],
      },
    });
  });
});
