import { describe, expect, it } from '@jest/globals';
import { duoba } from './content.fixture.js';
import { person, seatsOf } from './lookups.fixture.js';
import { somoni } from './sums.fixture.js';

describe('the consensus round in Duoba', () => {
  it('has a quorum, a majority that agrees, and one standing objection that holds it up', () => {
    const seats = seatsOf(duoba.jamoatCode);
    const { positions } = duoba.round;
    expect(positions.map((position) => position.seatNumber)).toEqual(
      seats.map((seat) => seat.number),
    );
    const count = (stance: (typeof positions)[number]['stance']) =>
      positions.filter((position) => position.stance === stance).length;
    expect({
      agree: count('agree'),
      withReservation: count('agree_with_reservation'),
      abstain: count('abstain'),
      object: count('object'),
      silent: count(null),
    }).toEqual({ agree: 8, withReservation: 2, abstain: 1, object: 1, silent: 1 });
    expect(3 * (seats.length - count(null))).toBeGreaterThanOrEqual(2 * seats.length);
    expect(2 * (count('agree') + count('agree_with_reservation'))).toBeGreaterThan(seats.length);
    for (const { stance, reason, seatNumber } of positions) {
      expect([seatNumber, reason !== null]).toEqual([
        seatNumber,
        stance === 'object' || stance === 'agree_with_reservation',
      ]);
    }
  });

  it('is about six costed proposals that the envelopes can bear', () => {
    expect(duoba.round.proposalKeys).toEqual(duoba.proposals.map((proposal) => proposal.key));
    expect(duoba.proposals.map((proposal) => proposal.orderPosition)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(somoni(duoba.proposals.map((proposal) => proposal.costTjs))).toBe(1_115_000n);
    expect(somoni(duoba.envelopes.map((envelope) => envelope.ceilingTjs)) >= 1_115_000n).toBe(true);
    for (const comment of duoba.round.comments) {
      expect(person(comment.login).jamoatCode).toBe(duoba.jamoatCode);
    }
    expect(duoba.round.openedDayOffset < 0 && duoba.round.closesDayOffset > 0).toBe(true);
  });
});
