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

beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  cycle = await aCycleIn(app, village);
  resident = await aPerson(app, village);
});
afterAll(() => app.close());

async function act(name: 'support' | 'withdraw', proposalId: string, by: BuiltPerson | null) {
  const mutation = name === 'support' ? 'supportProposal' : 'withdrawSupport';
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const { data } = await app.graphql(
    `mutation ($input: ${type}Input!) {
      act: ${mutation}(input: $input) {
        __typename
        ... on ${type}Success { proposal { supports { all confirmed } viewerSupports } }
        ... on Problem { code details { key value } }
      }
    }`,
    { input: { proposalId } },
    { cookie: by?.cookie },
  );
  return data.act as ActAnswer;
}

async function rowsOf(proposalId: string): Promise<number> {
  const [row] = await app.uow.db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM proposal_supports WHERE proposal_id = $1`,
    [proposalId],
  );
  return row!.count;
}

describe('supporting a proposal', () => {
  it('counts confirmed people beside all', async () => {
    const { id } = await aProposal(app, cycle);
    const confirmed = await aPerson(app, village, { confirmed: true });
    await act('support', id, resident);
    expect(await act('support', id, confirmed)).toEqual({
      __typename: 'SupportProposalSuccess',
      proposal: { supports: { all: 2, confirmed: 1 }, viewerSupports: true },
    });
  });

  it('is one row when the same person sends it fifty times at once', async () => {
    const { id } = await aProposal(app, cycle);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => act('support', id, resident)),
    );
    expect(new Set(answers.map((answer) => answer.__typename))).toEqual(
      new Set(['SupportProposalSuccess']),
    );
    expect(await rowsOf(id)).toBe(1);
    const entries = await app.uow.db.query<unknown[]>(
      `SELECT 1 FROM audit_entries WHERE act = 'supportProposal' AND subject_id = $1`,
      [id],
    );
    expect(entries).toHaveLength(1);
  });

  it('is taken back and given again', async () => {
    const { id } = await aProposal(app, cycle);
    await act('support', id, resident);
    expect((await act('withdraw', id, resident)).proposal).toEqual({
      supports: { all: 0, confirmed: 0 },
      viewerSupports: false,
    });
    expect((await act('withdraw', id, resident)).__typename).toBe('WithdrawSupportSuccess');
    await act('support', id, resident);
    expect(await rowsOf(id)).toBe(1);
  });

  it('is refused to guests and to residents of another jamoat, whatever the phase', async () => {
    const { id } = await aProposal(app, await aCycleIn(app, village, 'drafting'));
    const stranger = await aPerson(app, await aVillageElsewhere(app, village));
    for (const name of ['support', 'withdraw'] as const) {
      expect((await act(name, id, null)).code).toBe('common.not_signed_in');
      expect((await act(name, id, stranger)).code).toBe('common.not_permitted');
    }
    expect(await rowsOf(id)).toBe(0);
  });

  it('is refused for a proposal that does not exist', async () => {
    for (const name of ['support', 'withdraw'] as const) {
      expect((await act(name, randomUUID(), resident)).__typename).toBe('NotFoundProblem');
    }
  });

  it('is open from collection to deliberation and closed afterwards', async () => {
    const moving = await aCycleIn(app, village);
    const { id } = await aProposal(app, moving);
    for (const phase of ['collection', 'screening', 'deliberation'] as const) {
      await putIntoPhase(app, moving.id, phase);
      expect((await act('support', id, resident)).__typename).toBe('SupportProposalSuccess');
      expect((await act('withdraw', id, resident)).__typename).toBe('WithdrawSupportSuccess');
    }
    await putIntoPhase(app, moving.id, 'choice');
    expect((await act('support', id, resident)).code).toBe('cycle.wrong_phase');
    expect((await act('withdraw', id, resident)).code).toBe('cycle.wrong_phase');
  });

  it('leads from a merged proposal to the one it goes on in', async () => {
    const target = await aProposal(app, cycle);
    const verdict = { verdict: 'merged', mergedIntoId: target.id } as const;
    const merged = await aProposal(app, cycle, {
      verdicts: [{ ...verdict, reason: 'Як чашма', language: 'tg', assessedAt: new Date() }],
    });
    expect(await act('support', merged.id, resident)).toMatchObject({
      __typename: 'StateProblem',
      code: 'proposal.merged_already',
      details: [{ key: 'number', value: String(target.number) }],
    });
  });

  it.each(['returned', 'rejected'] as const)('is not taken by a %s proposal', async (verdict) => {
    const { id } = await aProposal(app, cycle, {
      verdicts: [{ verdict, reason: 'Замин', language: 'tg', assessedAt: new Date() }],
    });
    expect((await act('support', id, resident)).code).toBe('proposal.out');
  });

  it('counts a person once who supports a proposal and the one merged into it', async () => {
    const other = await aPerson(app, village);
    const target = await aProposal(app, cycle, { supporterIds: [resident.id] });
    const verdict = { verdict: 'merged', mergedIntoId: target.id } as const;
    const merged = await aProposal(app, cycle, {
      supporterIds: [resident.id, other.id],
      verdicts: [{ ...verdict, reason: 'Як ҷо', language: 'tg', assessedAt: new Date() }],
    });
    const { data } = await app.graphql(
      `query ($a: UUID!, $b: UUID!) {
        target: proposal(id: $a) { supports { all } mergedFrom { id } }
        merged: proposal(id: $b) { supports { all } mergedInto { id } }
      }`,
      { a: target.id, b: merged.id },
    );
    expect(data).toEqual({
      target: { supports: { all: 2 }, mergedFrom: [{ id: merged.id }] },
      merged: { supports: { all: 2 }, mergedInto: { id: target.id } },
    });
  });
});
