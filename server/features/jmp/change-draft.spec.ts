import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { act, money } from '../../../test/support/builders/choices.js';
import { aPerson, aVillageElsewhere } from '../../../test/support/builders/people.js';
import { aPlan, type BuiltPlan, draftOf, submit } from '../../../test/support/builders/plans.js';
import { putIntoPhase } from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { JmpService } from './jmp.service.js';

// A plan is taken through some thirty acts before a test begins.
jest.setTimeout(60_000);

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

async function address(plan: BuiltPlan, line = 0) {
  const { id: versionId, revision, lines } = await draftOf(app, plan);
  return { versionId, revision, key: lines[line]!.key };
}

function words(plan: BuiltPlan, change: object = {}) {
  return {
    language: 'tg',
    title: 'Пули пиёдагард, 18 м',
    responsible: 'Шуъбаи роҳ',
    indicator: 'Пул дар истифода',
    upkeep: 'Ҷамоат',
    sector: 'roads',
    villageIds: [plan.village.id],
    fromYear: 2028,
    toYear: 2028,
    cost: money(310_000_00n),
    rankReason: null,
    implementerId: null,
    ...change,
  };
}

function share(envelopeId: string, amount: bigint, currency = 'TJS') {
  return { envelopeId, amount: money(amount, currency) };
}

const lineFields = `version { revision lines { key title language responsible indicator upkeep sector fromYear toYear cost
  rank position texts { language title } shares { envelope { source } amount } missing over
  reasonAgainstRank { text language } needsReason } reserve { key shares { amount } } envelopes { used over } }`;

describe('writing a line', () => {
  it('changes the words of one language and leaves the others', async () => {
    const plan = await aPlan(app);
    const english = words(plan, { language: 'en', title: 'Footbridge, 18 m', upkeep: ' ' });
    const input = { ...(await address(plan)), ...english };
    const put = await act(app, 'putLineItem', input, plan.secretary.cookie, lineFields);
    expect(put).toMatchObject({
      version: {
        lines: [
          {
            title: 'Footbridge, 18 m',
            language: 'en',
            upkeep: null,
            fromYear: 2028,
            rank: 1,
            cost: { amount: '31000000' },
            texts: expect.arrayContaining([
              { language: 'tg', title: 'Банди 1' },
              { language: 'en', title: 'Footbridge, 18 m' },
            ]),
          },
          {},
          {},
        ],
      },
    });
  });

  it('adds a line at the end of the plan, which asks why it is there', async () => {
    const plan = await aPlan(app);
    const input = { ...(await address(plan)), ...words(plan), key: randomUUID() };
    const put = await act(app, 'putLineItem', input, plan.secretary.cookie, lineFields);
    expect(put).toMatchObject({
      version: {
        lines: [{}, {}, {}, { key: input.key, position: 4, rank: null, needsReason: true }],
      },
    });
    const { versionId, revision } = await address(plan);
    const explained = { ...input, versionId, revision, rankReason: 'Сел пулро бурд.' };
    expect(
      await act(app, 'putLineItem', explained, plan.secretary.cookie, lineFields),
    ).toMatchObject({
      version: {
        lines: [
          {},
          {},
          {},
          { needsReason: false, reasonAgainstRank: { text: 'Сел пулро бурд.', language: 'en' } },
        ],
      },
    });
  });

  it('is stored once when it is sent twice', async () => {
    const plan = await aPlan(app);
    const input = { ...(await address(plan)), ...words(plan), key: randomUUID() };
    const sent = await Promise.all(
      [1, 2, 3].map(() => act(app, 'putLineItem', input, plan.secretary.cookie)),
    );
    expect(sent.map((one) => one.__typename)).toEqual(Array(3).fill('PutLineItemSuccess'));
    expect((await draftOf(app, plan)).lines).toHaveLength(4);
  });

  it.each([
    ['no title', { title: ' ' }, 'common.text_missing'],
    ['no responsible body', { responsible: '' }, 'common.text_missing'],
    ['too long an indicator', { indicator: 'x'.repeat(501) }, 'common.text_too_long'],
    ['no village', { villageIds: [] }, 'plan.line_without_village'],
    ['a village of nowhere', { villageIds: [randomUUID()] }, 'jmp.unknown_village'],
    ['a year after the plan', { toYear: 2030 }, 'plan.year_outside_plan'],
    ['years the wrong way round', { fromYear: 2029 }, 'plan.years_reversed'],
    ['no cost', { cost: money(0n) }, 'plan.cost_not_positive'],
    ['too large a cost', { cost: money(10n ** 15n + 1n) }, 'plan.amount_too_large'],
    ['another currency', { cost: money(1n, 'PLN') }, 'cycle.other_currency'],
    ['a stranger as implementer', { implementerId: randomUUID() }, 'jmp.unknown_implementer'],
  ])('is refused with %s', async (_name, change, code) => {
    const plan = await aPlan(app, { costs: [1_000_00n] });
    const input = { ...(await address(plan)), ...words(plan, change) };
    expect((await act(app, 'putLineItem', input, plan.secretary.cookie)).code).toBe(code);
  });

  it('of two persons who edit at once keeps one and tells the other', async () => {
    const plan = await aPlan(app);
    const other = await aPerson(app, plan.village, { roles: ['sddc_secretary'] });
    const at = await address(plan);
    const sent = await Promise.all([
      act(app, 'putLineItem', { ...at, ...words(plan, { title: 'A' }) }, plan.secretary.cookie),
      act(app, 'putLineItem', { ...at, ...words(plan, { title: 'B' }) }, other.cookie),
    ]);
    expect(sent.map((one) => one.code ?? 'stored').sort()).toEqual(['common.stale', 'stored']);
  });
});

describe('arranging lines', () => {
  const move = (plan: BuiltPlan, input: object) =>
    act(app, 'moveLineItem', input as Record<string, unknown>, plan.secretary.cookie, lineFields);

  it('against rank needs a reason, and forgets it when the line is back in its place', async () => {
    const plan = await aPlan(app);
    const up = { ...(await address(plan, 2)), reserve: false, place: 1 };
    expect((await move(plan, { ...up, reason: ' ' })).code).toBe('jmp.rank_reason_missing');
    expect((await move(plan, { ...up, reason: 'x'.repeat(1001) })).code).toBe(
      'common.text_too_long',
    );
    expect(await move(plan, { ...up, reason: 'Хатари сел' })).toMatchObject({
      version: {
        lines: [
          { title: 'Банди 3', position: 1, reasonAgainstRank: { text: 'Хатари сел' } },
          { title: 'Банди 1', position: 2, needsReason: false },
          { title: 'Банди 2', position: 3 },
        ],
      },
    });
    const back = { ...(await address(plan, 0)), reserve: false, place: 3 };
    expect(await move(plan, back)).toMatchObject({
      version: { lines: [{}, {}, { title: 'Банди 3', reasonAgainstRank: null }] },
    });
  });

  it('to the reserve list takes the money off the line', async () => {
    const plan = await aPlan(app, { until: 'funded' });
    const down = { ...(await address(plan, 2)), reserve: true, place: 1, reason: 'Маблағ нест' };
    const moved = await move(plan, down);
    expect(moved).toMatchObject({
      version: { lines: [{}, {}], reserve: [{ key: down.key, shares: [] }] },
    });
    const { versionId, revision } = await address(plan);
    const shares = [{ envelopeId: plan.envelopes.district, amount: money(1n) }];
    const input = { versionId, revision, key: down.key, shares };
    expect((await act(app, 'setFundingShares', input, plan.secretary.cookie)).code).toBe(
      'jmp.reserve_takes_no_money',
    );
  });

  it('takes a line out once, however often it is asked', async () => {
    const plan = await aPlan(app);
    const input = await address(plan, 1);
    for (const _time of [1, 2]) {
      const gone = await act(app, 'removeLineItem', input, plan.secretary.cookie, lineFields);
      expect(gone).toMatchObject({ version: { lines: [{ position: 1 }, { position: 2 }] } });
    }
    const { versionId, revision } = await address(plan);
    const unknown = { versionId, revision, key: randomUUID() };
    expect((await act(app, 'removeLineItem', unknown, plan.secretary.cookie)).code).toBe(
      'common.not_found',
    );
  });
});

describe('the money of a line', () => {
  it('is written per source, and shows what an envelope gives beyond its ceiling', async () => {
    const plan = await aPlan(app);
    const { district, donor } = plan.envelopes;
    const shares = [share(district, 1_000_00n), share(donor, 1_500_00n)];
    const input = { ...(await address(plan)), shares };
    const set = await act(app, 'setFundingShares', input, plan.secretary.cookie, lineFields);
    expect(set).toMatchObject({
      version: {
        lines: [
          {
            missing: { amount: '50000' },
            over: { amount: '0' },
            shares: [{ envelope: { source: 'district' } }, { envelope: { source: 'donor' } }],
          },
          {},
          {},
        ],
        envelopes: [
          { used: { amount: '100000' }, over: { amount: '0' } },
          { used: { amount: '150000' }, over: { amount: '50000' } },
        ],
      },
    });
    expect(await app.get(JmpService).facts(app.uow.db, plan.cycle.id)).toEqual({
      lineItems: 3,
      linesWithoutFullFunding: 3,
      envelopesOverCeiling: ['donor'],
      linesAgainstRankWithoutReason: 0,
    });
  });

  it.each([
    ['more than the line costs', [['district', 3_000_01n]], 'jmp.shares_exceed_cost'],
    ['nothing', [['district', 0n]], 'plan.share_not_positive'],
    [
      'one envelope twice',
      [
        ['district', 1n],
        ['district', 2n],
      ],
      'plan.envelope_twice',
    ],
    ['a foreign envelope', [['nobody', 1n]], 'jmp.unknown_envelope'],
  ] as const)('is refused with %s', async (_name, given, code) => {
    const plan = await aPlan(app);
    const ids: Record<string, string> = { ...plan.envelopes, nobody: randomUUID() };
    const shares = given.map(([source, amount]) => share(ids[source]!, amount));
    const input = { ...(await address(plan)), shares };
    expect((await act(app, 'setFundingShares', input, plan.secretary.cookie)).code).toBe(code);
  });

  it('is refused in another currency', async () => {
    const plan = await aPlan(app);
    const shares = [share(plan.envelopes.district, 1n, 'PLN')];
    const input = { ...(await address(plan)), shares };
    expect((await act(app, 'setFundingShares', input, plan.secretary.cookie)).code).toBe(
      'cycle.other_currency',
    );
  });

  it('loses nothing when two write at once: one finds the draft changed', async () => {
    const plan = await aPlan(app);
    const at = await address(plan);
    const sent = await Promise.all(
      [1n, 2n].map((amount) =>
        act(
          app,
          'setFundingShares',
          { ...at, shares: [share(plan.envelopes.donor, amount)] },
          plan.secretary.cookie,
        ),
      ),
    );
    expect(sent.map((one) => one.code ?? 'stored').sort()).toEqual(['common.stale', 'stored']);
  });
});

describe('what the lines lack', () => {
  it('is paid from one source in their order, as far as it reaches, and asked twice only once', async () => {
    const plan = await aPlan(app);
    const { district, donor } = plan.envelopes;
    const first = { ...(await address(plan)), shares: [share(donor, 400_00n)] };
    await act(app, 'setFundingShares', first, plan.secretary.cookie);
    const { versionId, revision } = await address(plan);
    const input = { versionId, revision, envelopeId: donor };
    for (const _time of [1, 2]) {
      const filled = await act(app, 'fillFundingShares', input, plan.secretary.cookie, lineFields);
      expect(filled).toMatchObject({
        version: {
          lines: [
            { missing: { amount: '200000' }, shares: [{ amount: { amount: '100000' } }] },
            { shares: [] },
            { shares: [] },
          ],
          envelopes: [
            { used: { amount: '0' } },
            { used: { amount: '100000' }, over: { amount: '0' } },
          ],
        },
      });
    }
    const rest = { ...input, revision: revision + 1, envelopeId: district };
    const filled = await act(app, 'fillFundingShares', rest, plan.secretary.cookie, lineFields);
    expect(filled).toMatchObject({
      version: { lines: [{ missing: { amount: '0' } }, {}, {}], reserve: [] },
    });
  });

  it('is not paid by a source of another cycle', async () => {
    const plan = await aPlan(app);
    const { versionId, revision } = await address(plan);
    const input = { versionId, revision, envelopeId: randomUUID() };
    const refused = await act(app, 'fillFundingShares', input, plan.secretary.cookie);
    expect(refused.code).toBe('jmp.unknown_envelope');
  });
});

describe('a draft', () => {
  it('is changed in drafting only, and never once it was sent for approval', async () => {
    const plan = await aPlan(app, { until: 'funded' });
    const at = await address(plan);
    await submit(app, plan);
    const put = () => act(app, 'putLineItem', { ...at, ...words(plan) }, plan.secretary.cookie);
    expect((await put()).code).toBe('cycle.wrong_phase');
    await putIntoPhase(app, plan.cycle.id, 'drafting');
    expect((await put()).code).toBe('common.stale');
    // Not even a program with a fault could: the database refuses it.
    const change = app.uow.run(async (tx) => {
      await tx.query(`UPDATE jmp_line_items SET cost_minor = 1 WHERE version_id = $1`, [
        at.versionId,
      ]);
      return { ok: true, value: undefined };
    });
    await expect(change).rejects.toThrow('never changed');
    const shares = app.uow.run(async (tx) => {
      await tx.query(`DELETE FROM funding_shares`);
      return { ok: true, value: undefined };
    });
    await expect(shares).rejects.toThrow('never changed');
  });

  it('is changed by the secretary of its jamoat alone', async () => {
    const plan = await aPlan(app);
    const at = await address(plan);
    const elsewhere = await aVillageElsewhere(app, plan.village);
    const stranger = await aPerson(app, elsewhere, { roles: ['sddc_secretary'] });
    const { versionId, revision } = at;
    const acts = [
      ['putLineItem', { ...at, ...words(plan) }],
      ['removeLineItem', at],
      ['moveLineItem', { ...at, reserve: false, place: 1 }],
      ['setFundingShares', { ...at, shares: [] }],
      ['fillFundingShares', { versionId, revision, envelopeId: plan.envelopes.district }],
    ] as const;
    for (const [name, input] of acts) {
      for (const cookie of [undefined, plan.sddcChair.cookie, plan.admin.cookie, stranger.cookie]) {
        expect((await act(app, name, input, cookie)).__typename).toBe('NotPermittedProblem');
      }
    }
    const unknown = { ...at, versionId: randomUUID() };
    expect((await act(app, 'removeLineItem', unknown, plan.secretary.cookie)).code).toBe(
      'common.not_found',
    );
  });
});
