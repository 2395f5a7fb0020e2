import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { success } from '../../domain/outcome.js';
import { act } from '../../../test/support/builders/choices.js';
import {
  aRound,
  type BuiltRound,
  takePositions,
} from '../../../test/support/builders/committee.js';
import { aPerson, aVillageElsewhere } from '../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { DeliberationService } from './deliberation.service.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const inside = `query ($id: UUID!) { consensusRound(id: $id) {
  positions { position reason supersededAt seat { number group { text } } }
  silentSeats { number } changes { position }
  comments { role text seat { number } }
  viewerSeat { seat { number } }
  viewerCan { act allowed reason } } }`;

async function read(round: BuiltRound, cookie?: string) {
  const { data } = await app.graphql(inside, { id: round.id }, { cookie });
  return data.consensusRound;
}

const comment = (round: BuiltRound, cookie?: string, changes: Record<string, unknown> = {}) =>
  act(
    app,
    'commentRound',
    { id: randomUUID(), roundId: round.id, text: 'Роҳро дар ҳафтаи дигар мебинем.', ...changes },
    cookie,
  );

describe('reading a round', () => {
  it('shows everybody the positions by seat with their reasons, and nothing of the inside', async () => {
    const round = await aRound(app);
    await takePositions(app, round, ['abstain', 'object']);
    await takePositions(app, round, ['agree']);
    expect(await read(round)).toMatchObject({
      positions: [
        { position: 'agree', seat: { number: 1, group: { text: 'Group 1' } } },
        { position: 'object', reason: 'Барои мо кор нест.', seat: { number: 2 } },
      ],
      silentSeats: [],
      changes: [],
      viewerSeat: null,
    });
  });

  it('tells those at the table who has not spoken and what was changed', async () => {
    const round = await aRound(app);
    await takePositions(app, round, ['abstain']);
    await takePositions(app, round, ['agree']);
    expect(await read(round, round.facilitator.cookie)).toMatchObject({
      silentSeats: [{ number: 2 }, { number: 3 }],
      changes: [{ position: 'abstain' }],
      viewerSeat: null,
    });
    expect(await read(round, round.seats[2]!.member.cookie)).toMatchObject({
      viewerSeat: { seat: { number: 3 } },
    });
  });

  it('keeps the inside from the committee of another jamoat', async () => {
    const round = await aRound(app);
    const elsewhere = await aVillageElsewhere(app, round.village);
    const other = await aPerson(app, elsewhere, { roles: ['sddc_chair'] });
    expect(await read(round, other.cookie)).toMatchObject({ silentSeats: [], changes: [] });
  });

  it('names nobody: no field of a round leads to a person', async () => {
    const { errors } = await app.graphql(
      `query ($id: UUID!) { consensusRound(id: $id) { positions { seat { holder { id } } } } }`,
      { id: randomUUID() },
    );
    expect(errors?.[0]?.message).toContain('Cannot query field "holder"');
  });

  it('says what the person who asks may do', async () => {
    const round = await aRound(app);
    const can = async (cookie?: string) =>
      Object.fromEntries(
        (await read(round, cookie)).viewerCan.map(
          ({ act: name, reason }: { act: string; reason: string | null }) => [name, reason],
        ),
      );
    expect(await can()).toMatchObject({ statePosition: 'common.not_signed_in' });
    expect(await can(round.chair.cookie)).toEqual({
      statePosition: 'common.not_permitted',
      declareConflict: 'common.not_permitted',
      commentRound: null,
      closeRound: null,
      declareOutcome: 'deliberation.round_still_open',
    });
    expect(await can(round.seats[0]!.member.cookie)).toMatchObject({
      statePosition: null,
      declareConflict: null,
      closeRound: 'common.not_permitted',
    });
    const seatless = await aPerson(app, round.village, { roles: ['sddc_member'] });
    expect(await can(seatless.cookie)).toMatchObject({ statePosition: 'deliberation.no_seat' });
  });

  it('answers null for a round that does not exist', async () => {
    const { data } = await app.graphql(inside, { id: randomUUID() });
    expect(data.consensusRound).toBeNull();
  });
});

describe('commenting on a round', () => {
  it('is shown under role and seat, not under the name', async () => {
    const round = await aRound(app);
    await comment(round, round.chair.cookie);
    await comment(round, round.seats[1]!.member.cookie, { text: 'Розӣ.' });
    expect((await read(round)).comments).toEqual([
      { role: 'sddc_chair', text: 'Роҳро дар ҳафтаи дигар мебинем.', seat: null },
      { role: 'sddc_member', text: 'Розӣ.', seat: { number: 2 } },
    ]);
  });

  it('is stored once when it is sent many times at once', async () => {
    const round = await aRound(app);
    const id = randomUUID();
    const results = await Promise.all(
      Array.from({ length: 8 }, () => comment(round, round.chair.cookie, { id })),
    );
    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(
      new Set(['CommentRoundSuccess']),
    );
    expect((await read(round)).comments).toHaveLength(1);
    expect((await comment(round, round.facilitator.cookie, { id })).code).toBe('common.id_reused');
  });

  it('is refused without a text, beyond 1000 characters, for no round, and once it is declared', async () => {
    const round = await aRound(app);
    const { cookie } = round.chair;
    expect((await comment(round, cookie, { text: ' ' })).code).toBe('common.text_missing');
    expect((await comment(round, cookie, { text: 'х'.repeat(1001) })).code).toBe(
      'common.text_too_long',
    );
    expect((await comment(round, cookie, { roundId: randomUUID() })).code).toBe('common.not_found');
    await act(app, 'closeRound', { roundId: round.id }, cookie);
    expect((await comment(round, cookie)).code).toBeUndefined();
    await act(app, 'declareOutcome', { roundId: round.id, outcome: 'not_reached' }, cookie);
    expect((await comment(round, cookie)).code).toBe('deliberation.round_declared');
  });

  it('is refused to guests, residents and the committee of another jamoat', async () => {
    const round = await aRound(app);
    const elsewhere = await aVillageElsewhere(app, round.village);
    const other = await aPerson(app, elsewhere, { roles: ['sddc_chair'] });
    const resident = await aPerson(app, round.village);
    expect((await comment(round)).code).toBe('common.not_signed_in');
    for (const { cookie } of [other, resident]) {
      expect((await comment(round, cookie)).code).toBe('common.not_permitted');
    }
  });
});

describe('a round from a seed', () => {
  it('is declared with the outcome the rule computes over its seats', async () => {
    const built = await aRound(app, { open: false });
    const [first, second, third] = built.seats;
    const at = new Date('2026-05-01T08:00:00Z');
    const seat = (one: typeof first) => ({ seatId: one!.id, personId: one!.member.id });
    const stated = { reason: null, language: 'tg' as const, statedAt: at };
    const id = randomUUID();
    await app.uow.run(async (tx) => {
      await app.get(DeliberationService).insertRound(tx, {
        id,
        cycleId: built.cycle.id,
        jamoatId: built.cycle.jamoatId,
        question: 'Қабул шавад?',
        language: 'tg',
        openedBy: null,
        openedAt: at,
        proposals: built.proposals.map((proposalId) => ({ proposalId, costMinor: 100n })),
        positions: [
          { ...seat(first), ...stated, position: 'agree' },
          { ...seat(second), ...stated, position: 'agree' },
        ],
        comments: [
          {
            authorId: built.chair.id,
            authorRole: 'sddc_chair',
            seatId: null,
            text: 'Хуб.',
            language: 'tg',
            writtenAt: at,
          },
        ],
        ended: { seats: [seat(first), seat(second), seat(third)], by: null, at },
      });
      return success(undefined);
    });
    expect(await app.get(DeliberationService).facts(app.uow.db, built.cycle.id)).toEqual({
      consensusRounds: [{ subjectId: built.cycle.id, outcome: 'reached' }],
    });
    expect((await read({ ...built, id })).comments).toHaveLength(1);
  });
});
