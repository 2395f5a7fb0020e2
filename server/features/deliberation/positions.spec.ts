import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../../../test/support/builders/choices.js';
import {
  aRound,
  type BuiltRound,
  takePositions,
} from '../../../test/support/builders/committee.js';
import { aPerson, aVillageElsewhere } from '../../../test/support/builders/people.js';
import { putIntoPhase } from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const state = (
  round: BuiltRound,
  seat: number,
  changes: Record<string, unknown> = {},
  fields = '',
) =>
  act(
    app,
    'statePosition',
    { id: randomUUID(), roundId: round.id, position: 'agree', ...changes },
    round.seats[seat]!.member.cookie,
    fields,
  );

async function rowsOf(roundId: string): Promise<{ position: string; current: boolean }[]> {
  return app.uow.db.query(
    `SELECT position, superseded_at IS NULL AS current FROM round_positions WHERE round_id = $1
     ORDER BY stated_at, superseded_at NULLS LAST`,
    [roundId],
  );
}

async function vacate(round: BuiltRound, seat: number): Promise<void> {
  const secretary = await aPerson(app, round.village, { roles: ['sddc_secretary'] });
  const [term] = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM seat_terms WHERE seat_id = $1 AND ended_at IS NULL`,
    [round.seats[seat]!.id],
  );
  const vacated = await act(
    app,
    'vacateSeat',
    { termId: term!.id, endedOn: '2026-02-01', reason: 'resigned' },
    secretary.cookie,
  );
  if (vacated.code !== undefined) throw new Error(vacated.code);
}

describe('stating a position', () => {
  it('counts for the own seat and is told back', async () => {
    const round = await aRound(app);
    const stated = await state(
      round,
      1,
      { position: 'agree_with_reservation', reason: '  То зимистон ояд. ' },
      `round { tally { agreeWithReservation stated yetToSpeak }
        viewerSeat { seat { number } position { position reason language } } }`,
    );
    expect(stated).toMatchObject({
      __typename: 'StatePositionSuccess',
      round: {
        tally: { agreeWithReservation: 1, stated: 1, yetToSpeak: 2 },
        viewerSeat: {
          seat: { number: 2 },
          position: { position: 'agree_with_reservation', reason: 'То зимистон ояд.' },
        },
      },
    });
  });

  it('can be changed until the close; the last word stands and the earlier remains written', async () => {
    const round = await aRound(app);
    await state(round, 0, { position: 'object', reason: 'Барои мо кор нест.' });
    await state(round, 0, { position: 'agree' });
    expect(await rowsOf(round.id)).toEqual([
      { position: 'object', current: false },
      { position: 'agree', current: true },
    ]);
  });

  it('is one row when the same request comes 50 times at once', async () => {
    const round = await aRound(app);
    const input = { id: randomUUID(), position: 'object', reason: 'Роҳ нест.' };
    const results = await Promise.all(Array.from({ length: 50 }, () => state(round, 0, input)));
    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(
      new Set(['StatePositionSuccess']),
    );
    expect(await rowsOf(round.id)).toEqual([{ position: 'object', current: true }]);
  });

  it('is one row when the same word is said under different ids at once', async () => {
    const round = await aRound(app);
    await Promise.all(Array.from({ length: 12 }, () => state(round, 0)));
    expect(await rowsOf(round.id)).toHaveLength(1);
  });

  it('leaves one standing position when different words come at once', async () => {
    const round = await aRound(app);
    await Promise.all(
      (['agree', 'abstain', 'agree_with_reservation'] as const).map((position) =>
        state(round, 0, { position }),
      ),
    );
    expect((await rowsOf(round.id)).filter(({ current }) => current)).toHaveLength(1);
  });

  it('does not fall back to an earlier word when its request arrives again', async () => {
    const round = await aRound(app);
    const first = { id: randomUUID(), position: 'abstain' };
    await state(round, 0, first);
    await state(round, 0, { position: 'agree' });
    expect((await state(round, 0, first)).__typename).toBe('StatePositionSuccess');
    expect((await rowsOf(round.id)).find(({ current }) => current)?.position).toBe('agree');
  });

  it('needs a reason for an objection', async () => {
    const round = await aRound(app);
    expect(await state(round, 0, { position: 'object', reason: '  ' })).toMatchObject({
      __typename: 'InvalidInputProblem',
      code: 'consensus.objection_without_reason',
      path: ['reason'],
    });
    expect((await state(round, 0, { reason: 'х'.repeat(1001) })).code).toBe('common.text_too_long');
  });

  it('is refused without a seat, and to somebody whose seat and role have just ended', async () => {
    const round = await aRound(app);
    const member = await aPerson(app, round.village, { roles: ['sddc_member'] });
    const input = { id: randomUUID(), roundId: round.id, position: 'agree' };
    expect(await act(app, 'statePosition', input, member.cookie)).toMatchObject({
      __typename: 'NotPermittedProblem',
      code: 'deliberation.no_seat',
    });
    await vacate(round, 0);
    expect((await state(round, 0)).code).toBe('common.not_permitted');
  });

  it('of a holder who has left does not count for the one who follows', async () => {
    const round = await aRound(app);
    await takePositions(app, round, ['object', 'agree', 'agree']);
    await vacate(round, 0);
    const tally = async () => {
      const { data } = await app.graphql(
        `query ($id: UUID!) { consensusRound(id: $id) { tally { eligible object outcome } } }`,
        { id: round.id },
      );
      return data.consensusRound.tally;
    };
    expect(await tally()).toEqual({ eligible: 2, object: 0, outcome: 'reached' });
    const secretary = await aPerson(app, round.village, { roles: ['sddc_secretary'] });
    const next = await aPerson(app, round.village, { roles: ['sddc_member'] });
    const seatId = round.seats[0]!.id;
    const term = { id: randomUUID(), seatId, termFrom: '2026-01-01', termTo: '2029-01-01' };
    await act(app, 'fillSeat', { ...term, personId: next.id }, secretary.cookie);
    expect(await tally()).toMatchObject({ eligible: 3, object: 0 });
    const input = { id: randomUUID(), roundId: round.id, position: 'agree' };
    expect((await act(app, 'statePosition', input, next.cookie)).__typename).toBe(
      'StatePositionSuccess',
    );
    expect((await rowsOf(round.id)).filter(({ current }) => current)).toHaveLength(3);
  });

  it('is refused in a closed round, in another phase and for a round that does not exist', async () => {
    const round = await aRound(app);
    expect((await state(round, 0, { roundId: randomUUID() })).code).toBe('common.not_found');
    await putIntoPhase(app, round.cycle.id, 'screening');
    expect((await state(round, 0)).code).toBe('cycle.wrong_phase');
    await putIntoPhase(app, round.cycle.id, 'deliberation');
    await act(app, 'closeRound', { roundId: round.id }, round.chair.cookie);
    expect(await state(round, 0)).toMatchObject({
      __typename: 'StateProblem',
      code: 'deliberation.round_not_open',
    });
  });

  it('is refused under an id that stands for another position', async () => {
    const round = await aRound(app);
    const id = randomUUID();
    await state(round, 0, { id });
    expect((await state(round, 1, { id })).code).toBe('common.id_reused');
    expect((await state(round, 0, { id, position: 'abstain' })).code).toBe('common.id_reused');
  });

  it('is refused to guests, to the chair without the role of a member, and to members elsewhere', async () => {
    const round = await aRound(app);
    const elsewhere = await aVillageElsewhere(app, round.village);
    const other = await aPerson(app, elsewhere, { roles: ['sddc_member'] });
    const input = { id: randomUUID(), roundId: round.id, position: 'agree' };
    expect((await act(app, 'statePosition', input)).code).toBe('common.not_signed_in');
    for (const { cookie } of [other, round.chair, round.facilitator]) {
      expect((await act(app, 'statePosition', input, cookie)).code).toBe('common.not_permitted');
    }
    expect(await rowsOf(round.id)).toEqual([]);
  });
});

describe('declaring a conflict of interest', () => {
  const declare = (round: BuiltRound, seat: number, reason = 'Пудратчӣ бародари ман аст.') =>
    act(
      app,
      'declareConflict',
      { roundId: round.id, reason },
      round.seats[seat]!.member.cookie,
      'round { tally { eligible conflicts object setAside: conflicts } conflicts { reason } }',
    );

  it('sets the seat and what it stated aside', async () => {
    const round = await aRound(app);
    await takePositions(app, round, ['object', 'agree', 'agree']);
    expect(await declare(round, 0)).toMatchObject({
      round: {
        tally: { eligible: 2, conflicts: 1, object: 0 },
        conflicts: [{ reason: 'Пудратчӣ бародари ман аст.' }],
      },
    });
    expect(await state(round, 0)).toMatchObject({
      __typename: 'NotPermittedProblem',
      code: 'consensus.conflict_declared',
    });
  });

  it('is told to everybody without its reason', async () => {
    const round = await aRound(app);
    await declare(round, 1);
    const { data } = await app.graphql(
      `query ($id: UUID!) { consensusRound(id: $id) { conflicts { reason seat { number group { text } } } } }`,
      { id: round.id },
    );
    expect(data.consensusRound.conflicts).toEqual([
      { reason: null, seat: { number: 2, group: { text: 'Гурӯҳи 2' } } },
    ]);
  });

  it('is stored once and stands', async () => {
    const round = await aRound(app);
    const results = await Promise.all(Array.from({ length: 6 }, () => declare(round, 0)));
    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(
      new Set(['DeclareConflictSuccess']),
    );
    expect(await declare(round, 0, 'Сабаби дигар')).toMatchObject({
      __typename: 'ConflictProblem',
      code: 'deliberation.conflict_stands',
    });
  });

  it('needs a reason, a seat and an open round', async () => {
    const round = await aRound(app);
    expect((await declare(round, 0, ' ')).code).toBe('common.text_missing');
    expect((await declare(round, 0, 'х'.repeat(1001))).code).toBe('common.text_too_long');
    const member = await aPerson(app, round.village, { roles: ['sddc_member'] });
    const input = { roundId: round.id, reason: 'Сабаб' };
    expect((await act(app, 'declareConflict', input, member.cookie)).code).toBe(
      'deliberation.no_seat',
    );
    expect(
      (await act(app, 'declareConflict', { ...input, roundId: randomUUID() }, member.cookie)).code,
    ).toBe('common.not_found');
    await act(app, 'closeRound', { roundId: round.id }, round.chair.cookie);
    expect((await declare(round, 0)).code).toBe('deliberation.round_not_open');
  });

  it('is refused to guests, other roles and members elsewhere', async () => {
    const round = await aRound(app);
    const elsewhere = await aVillageElsewhere(app, round.village);
    const other = await aPerson(app, elsewhere, { roles: ['sddc_member'] });
    const input = { roundId: round.id, reason: 'Сабаб' };
    expect((await act(app, 'declareConflict', input)).code).toBe('common.not_signed_in');
    for (const { cookie } of [other, round.chair]) {
      expect((await act(app, 'declareConflict', input, cookie)).code).toBe('common.not_permitted');
    }
  });
});
