import { describe, expect, it } from '@jest/globals';
import { fund, namunaobod, sabzdara } from './content.fixture.js';
import { jamoat, seatsOf } from './lookups.fixture.js';

describe('rounds that are over', () => {
  it.each([
    ['the plan of', 'sabzdara', sabzdara.round],
    ['the village fund of', 'sabzdara', fund.round],
    ['the plan of', 'namunaobod', namunaobod.round],
  ])(
    'were reached for %s %s: a quorum, no objection left, and most of the seats agree',
    (_what, slug, round) => {
      const seats = seatsOf(jamoat(slug).code).map((seat) => seat.number);
      const last = new Map(round.statements.map((said) => [said.seatNumber, said.stance]));
      for (const number of [...last.keys(), ...round.silentSeats]) expect(seats).toContain(number);
      expect(round.silentSeats.some((number) => last.has(number))).toBe(false);
      const stated = seats.length - round.silentSeats.length;
      const abstaining = [...last.values()].filter((stance) => stance === 'abstain').length;
      expect(3 * stated).toBeGreaterThanOrEqual(2 * seats.length);
      expect([...last.values()]).not.toContain('object');
      expect(2 * (stated - abstaining)).toBeGreaterThan(seats.length);
      for (const { stance, reason, dayOffset } of round.statements) {
        expect(reason === null).toBe(stance === 'abstain');
        expect(dayOffset >= round.openedDayOffset && dayOffset <= round.declaredDayOffset).toBe(
          true,
        );
      }
    },
  );
});
