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
let engineer: BuiltPerson;
let secretary: BuiltPerson;

beforeAll(async () => {
  app = await startTestApp();
  village = await aVillage(app);
  cycle = await aCycleIn(app, village, 'screening');
  engineer = await aPerson(app, village, { roles: ['technical_reviewer'] });
  secretary = await aPerson(app, village, { roles: ['sddc_secretary'] });
});
afterAll(() => app.close());

function line(label: string, amount: string, currency = 'TJS') {
  return { label, quantity: '2,4 км', amount: { amount, currency } };
}

async function set(
  proposalId: string,
  lines: unknown[],
  costRevision = 0,
  by: BuiltPerson | null = engineer,
) {
  const { data } = await app.graphql(
    `mutation ($input: SetCostLinesInput!) {
      setCostLines(input: $input) {
        __typename
        ... on SetCostLinesSuccess { proposal { cost costRevision costLines { label quantity amount } } }
        ... on Problem { code path }
      }
    }`,
    { input: { proposalId, costRevision, lines } },
    { cookie: by?.cookie },
  );
  return data.setCostLines as ActAnswer;
}

describe('cost lines', () => {
  it('add up to the cost', async () => {
    const { id } = await aProposal(app, cycle);
    const { proposal } = await set(id, [line('Қубур', '60000000'), line('Ҷумакҳо', '22000050')]);
    expect(proposal).toMatchObject({
      cost: { amount: '82000050', currency: 'TJS' },
      costRevision: 1,
      costLines: [{ label: 'Қубур', quantity: '2,4 км' }, { label: 'Ҷумакҳо' }],
    });
  });

  it('replace each other as a whole, and none means that the cost is not known', async () => {
    const { id } = await aProposal(app, cycle);
    await set(id, [line('Қубур', '100'), line('Ҷумакҳо', '200')]);
    const { proposal } = await set(id, [line('Насос', '300')], 1, secretary);
    expect(proposal.costLines).toHaveLength(1);
    expect((await set(id, [], 2)).proposal).toMatchObject({ cost: null, costLines: [] });
  });

  it('sent again as they are change nothing', async () => {
    const { id } = await aProposal(app, cycle);
    await set(id, [line('Қубур', '100')]);
    expect((await set(id, [line('Қубур', '100')])).proposal.costRevision).toBe(1);
  });

  it('of the second of two people at once are refused', async () => {
    const { id } = await aProposal(app, cycle);
    const answers = await Promise.all([
      set(id, [line('Қубур', '100')]),
      set(id, [line('Насос', '200')], 0, secretary),
    ]);
    expect(answers.map((answer) => answer.code ?? 'stored').sort()).toEqual([
      'common.stale',
      'stored',
    ]);
  });

  it.each([
    ['without a label', [line(' ', '100')], 'proposal.cost_line_label', ['lines', '0', 'label']],
    [
      'without an amount',
      [line('Қубур', '100'), line('Насос', '0')],
      'proposal.cost_line_amount',
      ['lines', '1', 'amount'],
    ],
    [
      'in another currency',
      [line('Қубур', '5', 'USD')],
      'proposal.currency',
      ['lines', '0', 'amount'],
    ],
    [
      'beyond forty',
      Array.from({ length: 41 }, () => line('Қубур', '1')),
      'proposal.too_many_cost_lines',
      ['lines'],
    ],
    [
      'with an overlong quantity',
      [{ ...line('Қубур', '1'), quantity: 'м'.repeat(61) }],
      'common.text_too_long',
      ['lines', '0', 'quantity'],
    ],
  ])('are refused %s', async (_what, lines, code, path) => {
    const { id } = await aProposal(app, cycle);
    expect(await set(id, lines)).toMatchObject({ __typename: 'InvalidInputProblem', code, path });
  });

  it('are refused to guests, residents and the desk of another jamoat', async () => {
    const { id } = await aProposal(app, cycle);
    const elsewhere = await aVillageElsewhere(app, village);
    const stranger = await aPerson(app, elsewhere, { roles: ['technical_reviewer'] });
    const lines = [line('Қубур', '100')];
    expect((await set(id, lines, 0, null)).code).toBe('common.not_signed_in');
    for (const person of [stranger, await aPerson(app, village)]) {
      expect((await set(id, lines, 0, person)).code).toBe('common.not_permitted');
    }
    expect((await set(randomUUID(), lines)).__typename).toBe('NotFoundProblem');
  });

  it('are open in screening and deliberation, closed before and after', async () => {
    const moving = await aCycleIn(app, village, 'collection');
    const { id } = await aProposal(app, moving);
    expect((await set(id, [line('Қубур', '1')])).code).toBe('cycle.wrong_phase');
    await putIntoPhase(app, moving.id, 'deliberation');
    expect((await set(id, [line('Қубур', '1')])).__typename).toBe('SetCostLinesSuccess');
    await putIntoPhase(app, moving.id, 'choice');
    expect((await set(id, [line('Қубур', '2')], 1)).code).toBe('cycle.wrong_phase');
  });
});
