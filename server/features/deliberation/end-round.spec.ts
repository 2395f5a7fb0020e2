import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../../../test/support/builders/choices.js';
import {
  aRound,
  type BuiltRound,
  takePositions,
} from '../../../test/support/builders/committee.js';
import { aPerson, aVillageElsewhere } from '../../../test/support/builders/people.js';
import { aProposal, putIntoPhase } from '../../../test/support/builders/proposals.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { DeliberationService } from './deliberation.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const tally = `round { status declaredOutcome tally { outcome eligible stated agree obstacles { code } } }`;
const close = (round: BuiltRound, by = round.chair) =>
  act(app, 'closeRound', { roundId: round.id }, by.cookie, tally);
const declare = (round: BuiltRound, outcome: 'reached' | 'not_reached', by = round.chair) =>
  act(app, 'declareOutcome', { roundId: round.id, outcome }, by.cookie, tally);
const facts = async (round: BuiltRound) =>
  (await app.get(DeliberationService).facts(app.uow.db, round.cycle.id)).consensusRounds;

describe('closing a round', () => {
  it('lets the rule compute and tells every obstacle', async () => {
    const round = await aRound(app, { filled: 4 });
    await takePositions(app, round, ['agree', 'agree', 'object']);
    expect(await close(round, round.facilitator)).toMatchObject({
      __typename: 'CloseRoundSuccess',
      round: {
        status: 'closed',
        declaredOutcome: null,
        tally: {
          outcome: 'not_reached',
          obstacles: [
            { code: 'deliberation.objection_standing' },
            { code: 'deliberation.majority_missing' },
          ],
        },
      },
    });
  });

  it('freezes the seats: whoever leaves later does not change the outcome', async () => {
    const round = await aRound(app);
    await takePositions(app, round, ['agree', 'agree', 'abstain']);
    await close(round);
    const secretary = await aPerson(app, round.village, { roles: ['sddc_secretary'] });
    const [term] = await app.uow.db.query<{ id: string }[]>(
      `SELECT id FROM seat_terms WHERE seat_id = $1`,
      [round.seats[0]!.id],
    );
    await act(
      app,
      'vacateSeat',
      { termId: term!.id, endedOn: '2026-02-01', reason: 'moved' },
      secretary.cookie,
    );
    expect(await declare(round, 'reached')).toMatchObject({
      round: { tally: { outcome: 'reached', eligible: 3, agree: 2 } },
    });
  });

  it('happens once when two close at once', async () => {
    const round = await aRound(app);
    const results = await Promise.all([close(round), close(round, round.facilitator)]);
    expect(results.map(({ code }) => code ?? 'closed').sort()).toEqual([
      'closed',
      'deliberation.round_not_open',
    ]);
  });

  it('counts exactly the positions that were taken down before it', async () => {
    const round = await aRound(app, { filled: 6 });
    const stating = round.seats.map(({ member }) =>
      act(
        app,
        'statePosition',
        { id: randomUUID(), roundId: round.id, position: 'agree' },
        member.cookie,
      ),
    );
    const [closed, ...stated] = await Promise.all([close(round), ...stating]);
    const taken = stated.filter(({ code }) => code === undefined).length;
    const late = stated.filter(({ code }) => code === 'deliberation.round_not_open').length;
    expect(taken + late).toBe(6);
    expect(closed).toMatchObject({ round: { tally: { stated: taken } } });
  });

  it('is refused in another phase and for a round that does not exist', async () => {
    const round = await aRound(app);
    const { cookie } = round.chair;
    expect((await act(app, 'closeRound', { roundId: randomUUID() }, cookie)).code).toBe(
      'common.not_found',
    );
    await putIntoPhase(app, round.cycle.id, 'screening');
    expect((await close(round)).code).toBe('cycle.wrong_phase');
  });

  it('is refused to guests, members and the chair of another jamoat', async () => {
    const round = await aRound(app);
    const elsewhere = await aVillageElsewhere(app, round.village);
    const other = await aPerson(app, elsewhere, { roles: ['sddc_chair', 'facilitator'] });
    expect((await act(app, 'closeRound', { roundId: round.id })).code).toBe('common.not_signed_in');
    for (const by of [other, round.seats[0]!.member]) {
      expect((await close(round, by)).code).toBe('common.not_permitted');
    }
  });
});

describe('declaring the outcome', () => {
  async function closedWith(positions: Parameters<typeof takePositions>[2]): Promise<BuiltRound> {
    const round = await aRound(app);
    await takePositions(app, round, positions);
    await close(round);
    return round;
  }

  it('says what the rule computed, and the cycle may move on', async () => {
    const round = await closedWith(['agree', 'agree_with_reservation', 'abstain']);
    expect(await facts(round)).toEqual([{ subjectId: round.cycle.id, outcome: 'none' }]);
    expect(await declare(round, 'reached')).toMatchObject({
      __typename: 'DeclareOutcomeSuccess',
      round: { status: 'declared', declaredOutcome: 'reached' },
    });
    expect(await facts(round)).toEqual([{ subjectId: round.cycle.id, outcome: 'reached' }]);
  });

  it('decides nothing on a shortlist that has changed since', async () => {
    const round = await closedWith(['agree', 'agree', 'agree']);
    await declare(round, 'reached');
    await aProposal(app, round.cycle, {
      verdicts: [{ verdict: 'accepted', reason: null, language: 'tg', assessedAt: new Date() }],
    });
    expect(await facts(round)).toEqual([{ subjectId: round.cycle.id, outcome: 'none' }]);
  });

  it('cannot claim consensus over a standing objection', async () => {
    const round = await closedWith(['agree', 'agree', 'object']);
    expect(await declare(round, 'reached')).toMatchObject({
      __typename: 'StateProblem',
      code: 'deliberation.objection_standing',
    });
    expect(await declare(round, 'not_reached')).toMatchObject({
      round: { declaredOutcome: 'not_reached' },
    });
    expect(await facts(round)).toEqual([{ subjectId: round.cycle.id, outcome: 'not_reached' }]);
  });

  it.each([
    ['deliberation.quorum_missing', ['agree'] as const],
    ['deliberation.majority_missing', ['agree', 'abstain', 'abstain'] as const],
  ])('cannot claim consensus against %s', async (code, positions) => {
    expect((await declare(await closedWith(positions), 'reached')).code).toBe(code);
  });

  it('cannot claim consensus when every seat has a conflict of interest', async () => {
    const round = await aRound(app, { filled: 1 });
    await act(
      app,
      'declareConflict',
      { roundId: round.id, reason: 'Сабаб' },
      round.seats[0]!.member.cookie,
    );
    await close(round);
    expect((await declare(round, 'reached')).code).toBe('deliberation.no_eligible_seats');
  });

  it('cannot deny a consensus that is reached', async () => {
    const round = await closedWith(['agree', 'agree', 'agree']);
    expect((await declare(round, 'not_reached')).code).toBe('deliberation.rule_says_reached');
  });

  it('is not stored against the rule even by somebody who writes the table', async () => {
    const round = await closedWith(['object']);
    await expect(
      app.uow.run((tx) =>
        tx.query(
          `UPDATE consensus_rounds SET status = 'declared', declared_at = now(), declared_outcome = 'reached'
           WHERE id = $1`,
          [round.id],
        ),
      ),
    ).rejects.toThrow('consensus_rounds_declared_by_rule_check');
  });

  it('needs a closed round and happens once', async () => {
    const round = await aRound(app);
    expect((await declare(round, 'not_reached')).code).toBe('deliberation.round_still_open');
    await close(round);
    const results = await Promise.all(
      Array.from({ length: 3 }, () => declare(round, 'not_reached')),
    );
    expect(results.map(({ code }) => code ?? 'declared').sort()).toEqual([
      'declared',
      'deliberation.round_declared',
      'deliberation.round_declared',
    ]);
  });

  it('is refused in another phase and for a round that does not exist', async () => {
    const round = await closedWith([]);
    await putIntoPhase(app, round.cycle.id, 'screening');
    expect((await declare(round, 'not_reached')).code).toBe('cycle.wrong_phase');
    const input = { roundId: randomUUID(), outcome: 'not_reached' };
    expect((await act(app, 'declareOutcome', input, round.chair.cookie)).code).toBe(
      'common.not_found',
    );
  });

  it('is refused to guests, the facilitator and the chair of another jamoat', async () => {
    const round = await closedWith(['agree', 'agree', 'agree']);
    const elsewhere = await aVillageElsewhere(app, round.village);
    const other = await aPerson(app, elsewhere, { roles: ['sddc_chair'] });
    const input = { roundId: round.id, outcome: 'reached' };
    expect((await act(app, 'declareOutcome', input)).code).toBe('common.not_signed_in');
    for (const by of [other, round.facilitator]) {
      expect((await declare(round, 'reached', by)).code).toBe('common.not_permitted');
    }
  });
});
