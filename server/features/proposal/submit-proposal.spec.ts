import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aPerson,
  aVillage,
  aVillageElsewhere,
  type BuiltPerson,
  type BuiltVillage,
} from '../../../test/support/builders/people.js';
import {
  aCycleIn,
  type ActAnswer,
  type BuiltCycle,
  putIntoPhase,
} from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { success } from '../../domain/outcome.js';
import { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';

const submit = `mutation ($input: SubmitProposalInput!) {
  submitProposal(input: $input) {
    __typename
    ... on SubmitProposalSuccess {
      proposal {
        id number title problem language sector everywhere villages { id } costGuess proposedBy withheld withheldName
        authorVillage { id } origin status viewerIsAuthor
      }
    }
    ... on Problem { code path details { key value } }
  }
}`;

let app: TestApp;
let village: BuiltVillage;
let neighbour: BuiltVillage;
let cycle: BuiltCycle;
let resident: BuiltPerson;

beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  neighbour = await aVillage(app);
  cycle = await aCycleIn(app, village);
  resident = await aPerson(app, village, { displayName: 'Зарина' });
});
afterAll(() => app.close());

function inputWith(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: randomUUID(),
    cycleId: cycle.id,
    title: 'Пули пиёдагард',
    problem: 'Дар баҳор аз дарё гузашта намешавад.\nКӯдакон ба мактаб намераванд.',
    sector: 'roads',
    villageIds: [village.id],
    ...changes,
  };
}

async function send(changes: Record<string, unknown> = {}, by: BuiltPerson | null = resident) {
  const { data } = await app.graphql(
    submit,
    { input: inputWith(changes) },
    { cookie: by?.cookie, locale: 'tg' },
  );
  return data.submitProposal as ActAnswer;
}

async function countOf(table: string): Promise<number> {
  const [row] = await app.uow.db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${table}`,
  );
  return row!.count;
}

describe('submitting a proposal', () => {
  it('stores it under the next number of the cycle in the language of its author', async () => {
    const other = await aCycleIn(app, village);
    const first = await send({
      cycleId: other.id,
      costGuess: { amount: '25000000', currency: 'TJS' },
    });
    const second = await send({ cycleId: other.id, title: '  Пули   мошингард ' });
    expect(first).toMatchObject({
      __typename: 'SubmitProposalSuccess',
      proposal: {
        number: 1,
        language: 'tg',
        villages: [{ id: village.id }],
        costGuess: { amount: '25000000', currency: 'TJS' },
        proposedBy: 'Зарина',
        authorVillage: { id: village.id },
        status: 'submitted',
        viewerIsAuthor: true,
      },
    });
    expect(second.proposal).toMatchObject({ number: 2, title: 'Пули мошингард' });
    expect(second.proposal.problem).toContain('\n');
  });

  it('keeps the name of an author who asked for it to herself and the desk', async () => {
    const { proposal } = await send({ withheld: true });
    expect(proposal).toMatchObject({ proposedBy: null, withheldName: 'Зарина' });
    const asked = `query ($id: UUID!) { proposal(id: $id) { proposedBy withheldName authorVillage { id } } }`;
    const secretary = await aPerson(app, village, { roles: ['sddc_secretary'] });
    const { data: forDesk } = await app.graphql(asked, { id: proposal.id }, secretary);
    const { data: forGuest } = await app.graphql(asked, { id: proposal.id });
    expect(forDesk.proposal.withheldName).toBe('Зарина');
    expect(forGuest.proposal).toEqual({
      proposedBy: null,
      withheldName: null,
      authorVillage: { id: village.id },
    });
  });

  it('concerns the whole jamoat without naming villages', async () => {
    const { proposal } = await send({ everywhere: true, villageIds: [village.id] });
    expect(proposal).toMatchObject({ everywhere: true, villages: [] });
  });

  it.each([
    ['an empty title', { title: ' \u200b ' }, 'common.text_missing', ['title']],
    ['a title of 121 characters', { title: 'ӣ'.repeat(121) }, 'common.text_too_long', ['title']],
    ['an empty text', { problem: '' }, 'common.text_missing', ['problem']],
    [
      'a text of 2001 characters',
      { problem: 'а'.repeat(2001) },
      'common.text_too_long',
      ['problem'],
    ],
    ['no village', { villageIds: [] }, 'proposal.villages_missing', ['villageIds']],
    [
      'a village that is none',
      { villageIds: [randomUUID()] },
      'proposal.village_elsewhere',
      ['villageIds'],
    ],
    [
      'a cost of nothing',
      { costGuess: { amount: '0', currency: 'TJS' } },
      'proposal.cost_guess_zero',
      ['costGuess'],
    ],
    [
      'another currency',
      { costGuess: { amount: '5', currency: 'USD' } },
      'proposal.currency',
      ['costGuess'],
    ],
    [
      'a cost beyond all money',
      { costGuess: { amount: '9'.repeat(18), currency: 'TJS' } },
      'plan.amount_too_large',
      ['costGuess'],
    ],
    ['a picture nobody sent', { photoId: randomUUID() }, 'proposal.photo_unknown', ['photoId']],
  ])('refuses %s', async (_what, changes, code, path) => {
    const before = await countOf('proposals');
    expect(await send(changes)).toMatchObject({ __typename: 'InvalidInputProblem', code, path });
    expect(await countOf('proposals')).toBe(before);
  });

  it('refuses a village of another jamoat', async () => {
    const elsewhere = await aVillageElsewhere(app, village);
    const answer = await send({ villageIds: [village.id, elsewhere.id] });
    expect(answer.code).toBe('proposal.village_elsewhere');
  });

  it('refuses a proposal to a cycle that does not exist', async () => {
    expect(await send({ cycleId: randomUUID() })).toMatchObject({
      __typename: 'NotFoundProblem',
      code: 'common.not_found',
    });
  });

  it('is refused to guests and to residents of another jamoat, whatever the phase', async () => {
    const stranger = await aPerson(app, await aVillageElsewhere(app, village));
    const closed = await aCycleIn(app, village, 'choice');
    for (const cycleId of [cycle.id, closed.id]) {
      expect(await send({ cycleId }, null)).toMatchObject({
        __typename: 'NotPermittedProblem',
        code: 'common.not_signed_in',
      });
      expect((await send({ cycleId }, stranger)).code).toBe('common.not_permitted');
    }
  });

  it('is closed outside the phase of collection', async () => {
    const screening = await aCycleIn(app, village, 'screening');
    expect(await send({ cycleId: screening.id })).toMatchObject({
      __typename: 'StateProblem',
      code: 'cycle.wrong_phase',
    });
  });

  describe('for somebody else', () => {
    const forOther = { origin: 'on_behalf', onBehalfOf: 'Гурӯҳи занони деҳа' };

    it('is open to a village representative for the own village', async () => {
      const rep = await aPerson(app, village, { roles: ['village_rep'] });
      const { proposal } = await send(forOther, rep);
      expect(proposal).toMatchObject({ proposedBy: 'Гурӯҳи занони деҳа', authorVillage: null });
    });

    it('is refused to a village representative for another village or the whole jamoat', async () => {
      const rep = await aPerson(app, village, { roles: ['village_rep'] });
      const both = { ...forOther, villageIds: [village.id, neighbour.id] };
      expect((await send(both, rep)).code).toBe('common.not_permitted');
      expect((await send({ ...forOther, everywhere: true }, rep)).code).toBe(
        'common.not_permitted',
      );
    });

    it('is open to a recorder and the secretary for every village', async () => {
      for (const role of ['recorder', 'sddc_secretary'] as const) {
        const writer = await aPerson(app, village, { roles: [role] });
        const paper = { origin: 'paper', onBehalfOf: 'Назаров Ш.', villageIds: [neighbour.id] };
        expect((await send(paper, writer)).__typename).toBe('SubmitProposalSuccess');
      }
    });

    it('is refused to a resident', async () => {
      expect(await send(forOther)).toMatchObject({
        code: 'common.not_permitted',
        path: ['origin'],
      });
    });

    it('must say for whom', async () => {
      const recorder = await aPerson(app, village, { roles: ['recorder'] });
      expect(await send({ origin: 'meeting' }, recorder)).toMatchObject({
        code: 'proposal.on_behalf_missing',
        path: ['onBehalfOf'],
      });
    });
  });

  it('is stored once when the same form arrives twenty times at once', async () => {
    const before = await countOf('proposals');
    const id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send({ id })));
    expect(answers.map((answer) => answer.proposal?.id as string)).toEqual(Array(20).fill(id));
    expect(new Set(answers.map((answer) => answer.proposal.number as number)).size).toBe(1);
    expect(await countOf('proposals')).toBe(before + 1);
  });

  it('refuses an identifier that stands for another proposal', async () => {
    const id = randomUUID();
    await send({ id });
    expect(await send({ id, title: 'Дигар' })).toMatchObject({
      __typename: 'ConflictProblem',
      code: 'common.id_reused',
    });
    const somebodyElse = await aPerson(app, village);
    expect((await send({ id }, somebodyElse)).code).toBe('common.id_reused');
  });

  it('answers a repeated form with the stored proposal even after the phase has moved on', async () => {
    const moving = await aCycleIn(app, village);
    const id = randomUUID();
    await send({ id, cycleId: moving.id });
    await putIntoPhase(app, moving.id, 'screening');
    expect((await send({ id, cycleId: moving.id })).proposal.id).toBe(id);
  });

  it('gives thirty proposals sent at once the numbers 1 to 30', async () => {
    const busy = await aCycleIn(app, village);
    const answers = await Promise.all(Array.from({ length: 30 }, () => send({ cycleId: busy.id })));
    const numbers = answers.map((answer) => answer.proposal.number as number);
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  });

  it('waits for a phase move that is under way and is then refused', async () => {
    const moving = await aCycleIn(app, village);
    let sent: Promise<{ code?: string }> | undefined;
    await app.uow.run(async (tx) => {
      await app.get(CycleService).lock(tx, moving.id);
      sent = send({ cycleId: moving.id });
      await new Promise((resolve) => setTimeout(resolve, 150));
      await tx.update(CycleEntity, { id: moving.id }, { phase: 'screening' });
      return success(undefined);
    });
    expect((await sent)?.code).toBe('cycle.wrong_phase');
  });

  it('leaves an audit entry with codes and no words', async () => {
    const { proposal } = await send();
    const entries = await app.uow.db.query<{ actor_id: string; detail: unknown }[]>(
      `SELECT actor_id, detail FROM audit_entries WHERE act = 'submitProposal' AND subject_id = $1`,
      [proposal.id],
    );
    expect(entries).toEqual([
      { actor_id: resident.id, detail: { number: proposal.number, origin: 'self' } },
    ]);
  });
});
