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
  aProposal,
  type BuiltCycle,
  putIntoPhase,
} from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

let app: TestApp;
let village: BuiltVillage;
let cycle: BuiltCycle;
let resident: BuiltPerson;
let proposalId: string;

beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  cycle = await aCycleIn(app, village);
  resident = await aPerson(app, village, { displayName: 'Меҳрангез' });
});
afterAll(() => app.close());

async function write(changes: Record<string, unknown> = {}, by: BuiltPerson | null = resident) {
  const { data } = await app.graphql(
    `mutation ($input: CommentProposalInput!) {
      commentProposal(input: $input) {
        __typename
        ... on CommentProposalSuccess {
          comment { id text language author authorConfirmed village { id } }
          proposal { commentCount }
        }
        ... on Problem { code path }
      }
    }`,
    { input: { id: randomUUID(), proposalId, text: 'Аввал роҳ лозим аст.', ...changes } },
    { cookie: by?.cookie, locale: 'ru' },
  );
  return data.commentProposal as ActAnswer;
}

describe('commenting a proposal', () => {
  beforeAll(async () => {
    proposalId = (await aProposal(app, cycle)).id;
  });

  it('shows the comment under name and village in the language of the form', async () => {
    expect(await write({ text: ' Аввал\r\nроҳ ' })).toMatchObject({
      comment: {
        text: 'Аввал\nроҳ',
        language: 'ru',
        author: 'Меҳрангез',
        authorConfirmed: false,
        village: { id: village.id },
      },
    });
  });

  it('refuses an empty and an overlong text', async () => {
    expect(await write({ text: '  ' })).toMatchObject({
      code: 'common.text_missing',
      path: ['text'],
    });
    expect((await write({ text: 'а'.repeat(1001) })).code).toBe('common.text_too_long');
  });

  it('refuses a comment on a proposal that does not exist', async () => {
    expect((await write({ proposalId: randomUUID() })).__typename).toBe('NotFoundProblem');
  });

  it('is refused to guests and to residents of another jamoat', async () => {
    const stranger = await aPerson(app, await aVillageElsewhere(app, village));
    expect((await write({}, null)).code).toBe('common.not_signed_in');
    expect((await write({}, stranger)).code).toBe('common.not_permitted');
  });

  it('is closed once the choice has begun', async () => {
    const moving = await aCycleIn(app, village);
    const other = await aProposal(app, moving);
    await putIntoPhase(app, moving.id, 'choice');
    expect((await write({ proposalId: other.id })).code).toBe('cycle.wrong_phase');
  });

  it('is stored once when the same form arrives ten times at once', async () => {
    const { id: busy } = await aProposal(app, cycle);
    const id = randomUUID();
    await Promise.all(Array.from({ length: 10 }, () => write({ id, proposalId: busy })));
    expect((await write({ id, proposalId: busy })).proposal.commentCount).toBe(1);
  });

  it('refuses an identifier that stands for another comment', async () => {
    const id = randomUUID();
    await write({ id });
    expect((await write({ id, text: 'Дигар' })).code).toBe('common.id_reused');
  });

  it('lists comments oldest first, in parts', async () => {
    const { id: read } = await aProposal(app, cycle);
    for (const text of ['як', 'ду', 'се']) await write({ proposalId: read, text });
    const ask = async (after: string | null) => {
      const { data } = await app.graphql(
        `query ($id: UUID!, $after: String) {
          proposal(id: $id) { comments(first: 2, after: $after) { nodes { text } hasNextPage endCursor } }
        }`,
        { id: read, after },
      );
      return data.proposal.comments as { endCursor: string };
    };
    const first = await ask(null);
    expect(first).toMatchObject({ nodes: [{ text: 'як' }, { text: 'ду' }], hasNextPage: true });
    expect(await ask(first.endCursor)).toMatchObject({
      nodes: [{ text: 'се' }],
      hasNextPage: false,
    });
  });
});
