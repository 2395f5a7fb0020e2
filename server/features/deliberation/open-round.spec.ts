import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../../../test/support/builders/choices.js';
import {
  aRound,
  type BuiltRound,
  takePositions,
} from '../../../test/support/builders/committee.js';
import { aPerson, aVillageElsewhere } from '../../../test/support/builders/people.js';
import { aCycleIn, putIntoPhase } from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const question = 'Ин ду пешниҳод бо ҳамин тартиб қабул шавад?';
const inputFor = (round: BuiltRound, changes: Record<string, unknown> = {}) => ({
  id: randomUUID(),
  cycleId: round.cycle.id,
  question,
  ...changes,
});
const fields = `round { id number question language status openedAt viewerCan { act }
  proposals { position cost proposal { id title } } tally { eligible quorumNeeded yetToSpeak outcome } }`;

async function countRounds(cycleId: string): Promise<number> {
  const [row] = await app.uow.db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM consensus_rounds WHERE cycle_id = $1`,
    [cycleId],
  );
  return row!.count;
}

describe('opening a consensus round', () => {
  it('puts the shortlist with its costs to the filled seats', async () => {
    const built = await aRound(app, { open: false, filled: 4, vacant: 2 });
    const opened = await act(
      app,
      'openRound',
      inputFor(built, { question: `  ${question}  ` }),
      built.facilitator.cookie,
      fields,
    );
    expect(opened).toMatchObject({
      __typename: 'OpenRoundSuccess',
      round: {
        number: 1,
        question,
        status: 'open',
        proposals: [
          { position: 1, cost: { amount: '31000000', currency: 'TJS' } },
          { position: 2, cost: { amount: '19500000', currency: 'TJS' } },
        ],
        tally: { eligible: 4, quorumNeeded: 3, yetToSpeak: 4, outcome: 'not_reached' },
      },
    });
  });

  it('keeps the order that was entered', async () => {
    const built = await aRound(app, { open: false });
    const order = built.proposals.toReversed();
    const opened = await act(
      app,
      'openRound',
      inputFor(built, { order }),
      built.chair.cookie,
      fields,
    );
    const { round } = opened as unknown as { round: { proposals: { proposal: { id: string } }[] } };
    expect(round.proposals.map(({ proposal }) => proposal.id)).toEqual(order);
  });

  it('is done once when the same request comes many times at once', async () => {
    const built = await aRound(app, { open: false });
    const input = inputFor(built);
    const results = await Promise.all(
      Array.from({ length: 10 }, () => act(app, 'openRound', input, built.chair.cookie)),
    );
    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(
      new Set(['OpenRoundSuccess']),
    );
    expect(await countRounds(built.cycle.id)).toBe(1);
  });

  it('lets one of two who open at once through', async () => {
    const built = await aRound(app, { open: false });
    const results = await Promise.all(
      [built.chair, built.facilitator].map(({ cookie }) =>
        act(app, 'openRound', inputFor(built), cookie),
      ),
    );
    expect(results.map(({ code }) => code ?? 'opened').sort()).toEqual([
      'deliberation.round_waits',
      'opened',
    ]);
    expect(await countRounds(built.cycle.id)).toBe(1);
  });

  it('waits until the round before is closed and declared, which then stays', async () => {
    const built = await aRound(app);
    const openAgain = () => act(app, 'openRound', inputFor(built), built.chair.cookie, fields);
    expect((await openAgain()).code).toBe('deliberation.round_waits');
    await takePositions(app, built, ['object']);
    await act(app, 'closeRound', { roundId: built.id }, built.chair.cookie);
    expect((await openAgain()).code).toBe('deliberation.round_waits');
    await act(
      app,
      'declareOutcome',
      { roundId: built.id, outcome: 'not_reached' },
      built.chair.cookie,
    );
    expect(await openAgain()).toMatchObject({ round: { number: 2 } });
    const { data } = await app.graphql(
      `query ($id: UUID!) { cycle(id: $id) { consensusRounds { number status declaredOutcome } } }`,
      { id: built.cycle.id },
    );
    expect(data.cycle.consensusRounds).toEqual([
      { number: 2, status: 'open', declaredOutcome: null },
      { number: 1, status: 'declared', declaredOutcome: 'not_reached' },
    ]);
  });

  it.each([
    ['common.text_missing', { question: ' ' }],
    ['common.text_too_long', { question: 'х'.repeat(301) }],
    ['deliberation.order_incomplete', { order: [] }],
  ])('is refused with %s', async (code, changes) => {
    const built = await aRound(app, { open: false });
    expect(await act(app, 'openRound', inputFor(built, changes), built.chair.cookie)).toMatchObject(
      { __typename: 'InvalidInputProblem', code },
    );
  });

  it('is refused outside the phase of deliberation', async () => {
    const built = await aRound(app, { open: false });
    await putIntoPhase(app, built.cycle.id, 'choice');
    expect(await act(app, 'openRound', inputFor(built), built.chair.cookie)).toMatchObject({
      __typename: 'StateProblem',
      code: 'cycle.wrong_phase',
    });
  });

  it('is refused without a shortlist', async () => {
    const built = await aRound(app, { open: false });
    const empty = await aCycleIn(app, built.village, 'deliberation');
    expect(
      (await act(app, 'openRound', inputFor(built, { cycleId: empty.id }), built.chair.cookie))
        .code,
    ).toBe('deliberation.shortlist_empty');
  });

  it('is refused to a committee without a filled seat', async () => {
    const built = await aRound(app, { open: false, filled: 0, vacant: 2 });
    expect((await act(app, 'openRound', inputFor(built), built.chair.cookie)).code).toBe(
      'deliberation.no_filled_seats',
    );
  });

  it('is refused for a cycle that does not exist and under the id of another round', async () => {
    const built = await aRound(app);
    const { cookie } = built.chair;
    expect(
      (await act(app, 'openRound', inputFor(built, { cycleId: randomUUID() }), cookie)).code,
    ).toBe('common.not_found');
    expect((await act(app, 'openRound', inputFor(built, { id: built.id }), cookie)).code).toBe(
      'common.id_reused',
    );
  });

  it('is refused to guests, other roles and the chair of another jamoat, whatever the phase', async () => {
    const built = await aRound(app, { open: false });
    await putIntoPhase(app, built.cycle.id, 'choice');
    const elsewhere = await aVillageElsewhere(app, built.village);
    const other = await aPerson(app, elsewhere, { roles: ['sddc_chair', 'facilitator'] });
    const secretary = await aPerson(app, built.village, { roles: ['sddc_secretary'] });
    expect((await act(app, 'openRound', inputFor(built))).code).toBe('common.not_signed_in');
    for (const { cookie } of [other, secretary, built.seats[0]!.member]) {
      expect((await act(app, 'openRound', inputFor(built), cookie)).code).toBe(
        'common.not_permitted',
      );
    }
    expect(await countRounds(built.cycle.id)).toBe(0);
  });

  it('says beforehand whether it is open to the person who asks', async () => {
    const built = await aRound(app);
    const ask = async (cookie?: string) => {
      const { data } = await app.graphql(
        `query ($id: UUID!) { cycle(id: $id) { viewerMayOpenRound { allowed reason } shortlist { id } } }`,
        { id: built.cycle.id },
        { cookie },
      );
      return data.cycle;
    };
    expect(await ask()).toEqual({
      viewerMayOpenRound: { allowed: false, reason: 'common.not_signed_in' },
      shortlist: built.proposals.map((id) => ({ id })),
    });
    expect((await ask(built.chair.cookie)).viewerMayOpenRound.reason).toBe(
      'deliberation.round_waits',
    );
  });
});
