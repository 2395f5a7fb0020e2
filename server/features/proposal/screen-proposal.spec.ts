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
let secretary: BuiltPerson;
let second: BuiltPerson;

beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  cycle = await aCycleIn(app, village, 'screening');
  secretary = await aPerson(app, village, { roles: ['sddc_secretary'] });
  second = await aPerson(app, village, { roles: ['sddc_secretary'] });
});
afterAll(() => app.close());

const fields = `__typename ... on Problem { code path details { key value } }`;
const shown = `proposal { id status revision reason { text language } mergedInto { id }
  trail { kind verdict reason { text } other { id } } }`;

async function screen(
  proposalId: string,
  changes: Record<string, unknown> = {},
  by: BuiltPerson | null = secretary,
) {
  const { data } = await app.graphql(
    `mutation ($input: ScreenProposalInput!) {
      screenProposal(input: $input) { ${fields} ... on ScreenProposalSuccess { ${shown} } }
    }`,
    { input: { id: randomUUID(), proposalId, revision: 0, verdict: 'accepted', ...changes } },
    { cookie: by?.cookie, locale: 'tg' },
  );
  return data.screenProposal as ActAnswer;
}

async function merge(
  proposalId: string,
  intoId: string,
  changes: Record<string, unknown> = {},
  by: BuiltPerson | null = secretary,
) {
  const input = {
    id: randomUUID(),
    proposalId,
    intoId,
    revision: 0,
    reason: 'Як чашма',
    ...changes,
  };
  const { data } = await app.graphql(
    `mutation ($input: MergeProposalInput!) {
      mergeProposal(input: $input) { ${fields} ... on MergeProposalSuccess { ${shown} } }
    }`,
    { input },
    { cookie: by?.cookie, locale: 'tg' },
  );
  return data.mergeProposal as ActAnswer;
}

async function assessmentsOf(proposalId: string): Promise<number> {
  const rows = await app.uow.db.query<unknown[]>(
    `SELECT 1 FROM assessments WHERE proposal_id = $1`,
    [proposalId],
  );
  return rows.length;
}

describe('screening a proposal', () => {
  it('accepts without a reason', async () => {
    const { id } = await aProposal(app, cycle);
    expect((await screen(id)).proposal).toMatchObject({
      status: 'accepted',
      revision: 1,
      reason: null,
    });
  });

  it.each(['accepted_with_reservation', 'returned', 'rejected'])(
    'tells everyone why it was %s',
    async (verdict) => {
      const { id } = await aProposal(app, cycle);
      expect(await screen(id, { verdict, reason: ' ' })).toMatchObject({
        __typename: 'InvalidInputProblem',
        code: 'proposal.reason_missing',
        path: ['reason'],
      });
      await screen(id, { verdict, reason: 'Замин баҳснок аст.' });
      const { data } = await app.graphql(
        `query ($id: UUID!) { proposal(id: $id) { status reason { text language } } }`,
        { id },
      );
      expect(data.proposal).toEqual({
        status: verdict,
        reason: { text: 'Замин баҳснок аст.', language: 'tg' },
      });
    },
  );

  it('keeps every verdict in the trail when a later one replaces it', async () => {
    const { id } = await aProposal(app, cycle);
    await screen(id, { verdict: 'rejected', reason: 'Такрор' });
    const { proposal } = await screen(id, { revision: 1 });
    expect(proposal.status).toBe('accepted');
    expect(proposal.trail).toEqual([
      { kind: 'submitted', verdict: null, reason: null, other: null },
      { kind: 'assessed', verdict: 'rejected', reason: { text: 'Такрор' }, other: null },
      { kind: 'assessed', verdict: 'accepted', reason: null, other: null },
    ]);
  });

  it('lets one of two secretaries win and tells the other to look again', async () => {
    const { id } = await aProposal(app, cycle);
    const answers = await Promise.all([
      screen(id, { verdict: 'rejected', reason: 'Такрор' }),
      screen(id, {}, second),
    ]);
    const codes = answers.map((answer) => answer.code ?? 'recorded').sort();
    expect(codes).toEqual(['common.stale', 'recorded']);
    expect(await assessmentsOf(id)).toBe(1);
  });

  it('records a verdict once that is sent ten times at once', async () => {
    const { id } = await aProposal(app, cycle);
    const sent = { id: randomUUID(), verdict: 'returned', reason: 'Замин' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => screen(id, sent)));
    expect(answers.every((answer) => answer.proposal?.status === 'returned')).toBe(true);
    expect(await assessmentsOf(id)).toBe(1);
    expect((await screen(id, { ...sent, reason: 'Дигар' })).code).toBe('common.id_reused');
  });

  it('is refused to everybody but the secretary of this jamoat', async () => {
    const { id } = await aProposal(app, cycle);
    const elsewhere = await aVillageElsewhere(app, village);
    const others = [
      await aPerson(app, elsewhere, { roles: ['sddc_secretary'] }),
      await aPerson(app, village),
      await aPerson(app, village, { roles: ['technical_reviewer', 'sddc_chair', 'jamoat_admin'] }),
    ];
    const target = await aProposal(app, cycle);
    expect((await screen(id, {}, null)).code).toBe('common.not_signed_in');
    expect((await merge(id, target.id, {}, null)).code).toBe('common.not_signed_in');
    for (const person of others) {
      expect((await screen(id, {}, person)).code).toBe('common.not_permitted');
      expect((await merge(id, target.id, {}, person)).code).toBe('common.not_permitted');
    }
    expect(await assessmentsOf(id)).toBe(0);
  });

  it('is open in the phase of screening alone', async () => {
    const moving = await aCycleIn(app, village);
    const { id } = await aProposal(app, moving);
    const target = await aProposal(app, moving);
    for (const phase of ['collection', 'deliberation'] as const) {
      await putIntoPhase(app, moving.id, phase);
      expect((await screen(id)).code).toBe('cycle.wrong_phase');
      expect((await merge(id, target.id)).code).toBe('cycle.wrong_phase');
    }
  });

  it('refuses a proposal that does not exist', async () => {
    const { id } = await aProposal(app, cycle);
    expect((await screen(randomUUID())).__typename).toBe('NotFoundProblem');
    expect((await merge(randomUUID(), id)).__typename).toBe('NotFoundProblem');
    expect(await merge(id, randomUUID())).toMatchObject({
      __typename: 'NotFoundProblem',
      path: ['intoId'],
    });
  });

  it('refuses a reason beyond 1000 characters', async () => {
    const { id } = await aProposal(app, cycle);
    const reason = 'а'.repeat(1001);
    expect((await screen(id, { verdict: 'rejected', reason })).code).toBe('common.text_too_long');
  });

  it('never lets a verdict be changed or removed', async () => {
    const { id } = await aProposal(app, cycle);
    await screen(id);
    const pg = await import('pg');
    const owner = new pg.default.Client({ connectionString: app.database.ownerUrl });
    await owner.connect();
    try {
      await expect(owner.query(`DELETE FROM assessments`)).rejects.toThrow('never changed');
      await expect(owner.query(`UPDATE assessments SET reason = 'x'`)).rejects.toThrow('never');
    } finally {
      await owner.end();
    }
  });
});

describe('merging a proposal into another', () => {
  it('leaves its trace in both trails', async () => {
    const target = await aProposal(app, cycle);
    const { id } = await aProposal(app, cycle);
    const { proposal } = await merge(id, target.id);
    expect(proposal).toMatchObject({ status: 'merged', mergedInto: { id: target.id } });
    expect(proposal.trail.at(-1)).toEqual({
      kind: 'assessed',
      verdict: 'merged',
      reason: { text: 'Як чашма' },
      other: { id: target.id },
    });
    const { data } = await app.graphql(
      `query ($id: UUID!) { proposal(id: $id) { trail { kind reason { text } other { id } } } }`,
      { id: target.id },
    );
    expect(data.proposal.trail.at(-1)).toEqual({
      kind: 'took_in',
      reason: { text: 'Як чашма' },
      other: { id },
    });
  });

  it('is undone by a later verdict', async () => {
    const target = await aProposal(app, cycle);
    const { id } = await aProposal(app, cycle);
    await merge(id, target.id);
    const { proposal } = await screen(id, { revision: 1 });
    expect(proposal).toMatchObject({ status: 'accepted', mergedInto: null });
  });

  it('needs a reason', async () => {
    const target = await aProposal(app, cycle);
    const { id } = await aProposal(app, cycle);
    expect((await merge(id, target.id, { reason: '' })).code).toBe('proposal.reason_missing');
  });

  it('refuses itself, another cycle, a chain and what holds others', async () => {
    const target = await aProposal(app, cycle);
    const merged = await aProposal(app, cycle);
    const { id } = await aProposal(app, cycle);
    const elsewhere = await aProposal(app, await aCycleIn(app, village, 'screening'));
    await merge(merged.id, target.id);
    expect((await merge(id, id)).code).toBe('proposal.merge_into_itself');
    expect((await merge(id, elsewhere.id)).code).toBe('proposal.merge_elsewhere');
    expect(await merge(id, merged.id)).toMatchObject({
      code: 'proposal.merge_target_merged',
      details: [{ key: 'number', value: String(target.number) }],
    });
    expect(await merge(target.id, id)).toMatchObject({
      code: 'proposal.holds_merged',
      details: [{ key: 'numbers', value: String(merged.number) }],
    });
  });

  it('refuses a verdict not seen', async () => {
    const target = await aProposal(app, cycle);
    const { id } = await aProposal(app, cycle);
    await screen(id);
    expect((await merge(id, target.id)).code).toBe('common.stale');
  });

  it('lets one of two merges win that go into each other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const a = await aProposal(app, cycle);
      const b = await aProposal(app, cycle);
      const answers = await Promise.all([merge(a.id, b.id), merge(b.id, a.id, {}, second)]);
      expect(answers.filter((answer) => answer.code === undefined).length).toBe(1);
    }
  });
});
