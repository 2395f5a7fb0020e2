import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkPosition,
  type ConsentInput,
  type ConsentPosition,
  consentPositions,
  type ConsentSeat,
  decideByConsent,
} from './consent-rule.js';

type Counts = Partial<Record<ConsentPosition | 'silent' | 'vacant' | 'conflict', number>>;

function committee(counts: Counts): ConsentInput {
  const seats: ConsentSeat[] = [];
  const positions: ConsentInput['positions'][number][] = [];
  for (const [kind, count = 0] of Object.entries(counts)) {
    for (let index = 0; index < count; index += 1) {
      const seatId = `${kind}-${String(index)}`;
      seats.push({ seatId, filled: kind !== 'vacant', conflict: kind === 'conflict' });
      const position = consentPositions.find((known) => known === kind);
      if (position !== undefined) positions.push({ seatId, position, reason: 'because' });
    }
  }
  return { seats, positions };
}

const inputs: fc.Arbitrary<ConsentInput> = fc
  .array(
    fc.record({
      filled: fc.boolean(),
      conflict: fc.boolean(),
      position: fc.option(fc.constantFrom(...consentPositions), { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map((rows) => ({
    seats: rows.map(({ filled, conflict }, i) => ({ seatId: String(i), filled, conflict })),
    positions: rows.flatMap(({ position }, i) =>
      position === undefined ? [] : [{ seatId: String(i), position }],
    ),
  }));

describe('consensus by consent', () => {
  it('is reached with quorum, no objection, and more than half agreeing', () => {
    expect(
      decideByConsent(committee({ agree: 9, agree_with_reservation: 2, abstain: 3, silent: 7 })),
    ).toEqual({
      eligible: 21,
      quorum: { needed: 14, stated: 14, reached: true },
      agree: 9,
      reservation: 2,
      abstain: 3,
      object: 0,
      setAside: 0,
      outcome: 'reached',
      reasons: [],
    });
  });

  it('is not reached one position short of the quorum', () => {
    const result = decideByConsent(committee({ agree: 13, silent: 8 }));
    expect(result.quorum).toEqual({ needed: 14, stated: 13, reached: false });
    expect(result.reasons).toEqual(['quorum_missing']);
  });

  it('is not reached against one standing objection, however many agree', () => {
    const result = decideByConsent(committee({ agree: 20, object: 1 }));
    expect(result).toMatchObject({ outcome: 'not_reached', reasons: ['objection_standing'] });
  });

  it('is not reached when exactly half of the seats agree', () => {
    expect(decideByConsent(committee({ agree: 10, abstain: 10 })).reasons).toEqual([
      'majority_missing',
    ]);
    expect(decideByConsent(committee({ agree: 11, abstain: 10 })).outcome).toBe('reached');
  });

  it('takes the majority of the seats, not of those that spoke', () => {
    expect(decideByConsent(committee({ agree: 7, abstain: 4, silent: 4 })).reasons).toEqual([
      'majority_missing',
    ]);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [6, 4],
    [7, 5],
    [21, 14],
    [22, 15],
  ])('needs two thirds of %i seats: %i', (eligible, needed) => {
    expect(decideByConsent(committee({ silent: eligible })).quorum.needed).toBe(needed);
  });

  it('leaves vacant seats and seats with a conflict out of the whole', () => {
    const result = decideByConsent(committee({ agree: 4, silent: 2, vacant: 5, conflict: 6 }));
    expect(result).toMatchObject({ eligible: 6, outcome: 'reached' });
  });

  it('sets aside what a seat with a conflict or without a holder said, even an objection', () => {
    const base = committee({ agree: 3, conflict: 1, vacant: 1 });
    const result = decideByConsent({
      ...base,
      positions: [
        ...base.positions,
        { seatId: 'conflict-0', position: 'object', reason: 'no' },
        { seatId: 'vacant-0', position: 'agree' },
      ],
    });
    expect(result).toMatchObject({ outcome: 'reached', agree: 3, object: 0, setAside: 2 });
  });

  it('is never reached by a committee in which nobody may decide', () => {
    const result = decideByConsent(committee({ vacant: 3, conflict: 2 }));
    expect(result.quorum).toEqual({ needed: 0, stated: 0, reached: false });
    expect(result).toMatchObject({ outcome: 'not_reached', reasons: ['no_eligible_seats'] });
  });

  it('names everything that stands against it', () => {
    expect(decideByConsent(committee({ agree: 1, object: 1, silent: 4 })).reasons).toEqual([
      'quorum_missing',
      'objection_standing',
      'majority_missing',
    ]);
  });

  it('follows another quorum of the charter', () => {
    const input = committee({ agree: 11, silent: 10 });
    expect(decideByConsent(input).outcome).toBe('not_reached');
    expect(decideByConsent(input, { numerator: 1, denominator: 2 }).outcome).toBe('reached');
    expect(() => decideByConsent(input, { numerator: 4, denominator: 3 })).toThrow(RangeError);
    expect(() => decideByConsent(input, { numerator: 0.5, denominator: 1 })).toThrow(RangeError);
  });

  it('throws on what the database forbids', () => {
    const seat = { seatId: 'a', filled: true, conflict: false };
    const agree = { seatId: 'a', position: 'agree' } as const;
    expect(() => decideByConsent({ seats: [seat, seat], positions: [] })).toThrow('twice');
    expect(() => decideByConsent({ seats: [seat], positions: [agree, agree] })).toThrow('two');
    expect(() => decideByConsent({ seats: [], positions: [agree] })).toThrow('no seat');
  });

  it('agrees with the rule said in fractions, and does not depend on order', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const result = decideByConsent(input);
        const { eligible, agree, reservation, abstain, object, quorum } = result;
        const stated = agree + reservation + abstain + object;
        expect(quorum.stated).toBe(stated);
        expect(quorum.reached).toBe(eligible > 0 && 3 * stated >= 2 * eligible);
        expect(stated + result.setAside).toBe(input.positions.length);
        expect(result.outcome === 'reached').toBe(
          quorum.reached && object === 0 && 2 * (agree + reservation) > eligible,
        );
        expect(result.reasons.length === 0).toBe(result.outcome === 'reached');
        expect(
          decideByConsent({
            seats: [...input.seats].reverse(),
            positions: [...input.positions].reverse(),
          }),
        ).toEqual(result);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never lost because a silent or abstaining seat agrees', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        fc.pre(decideByConsent(input).outcome === 'reached');
        const positions = input.seats.map(({ seatId }) => ({ seatId, position: 'agree' as const }));
        for (const more of positions) {
          const changed = [...input.positions.filter((p) => p.seatId !== more.seatId), more];
          expect(decideByConsent({ ...input, positions: changed }).outcome).toBe('reached');
        }
      }),
    );
  });
});

describe('taking a position', () => {
  const seat: ConsentSeat = { seatId: 'a', filled: true, conflict: false };

  it('needs a reason for an objection, and cleans it', () => {
    for (const reason of [undefined, null, ' \n ']) {
      const outcome = checkPosition(seat, { seatId: 'a', position: 'object', reason });
      expect(outcome).toMatchObject({
        ok: false,
        problem: { code: 'consensus.objection_without_reason', path: ['reason'] },
      });
    }
    expect(checkPosition(seat, { seatId: 'a', position: 'object', reason: ' too dear ' })).toEqual({
      ok: true,
      value: { seatId: 'a', position: 'object', reason: 'too dear' },
    });
  });

  it('needs no reason for any other position', () => {
    for (const position of consentPositions.filter((known) => known !== 'object')) {
      expect(checkPosition(seat, { seatId: 'a', position })).toEqual({
        ok: true,
        value: { seatId: 'a', position, reason: null },
      });
    }
  });

  it('is refused to a seat with a declared conflict and to a vacant seat', () => {
    const agree = { seatId: 'a', position: 'agree' } as const;
    expect(checkPosition({ ...seat, conflict: true }, agree)).toMatchObject({
      problem: { code: 'consensus.conflict_declared' },
    });
    expect(checkPosition({ ...seat, filled: false }, agree)).toMatchObject({
      problem: { code: 'consensus.seat_vacant' },
    });
  });
});
