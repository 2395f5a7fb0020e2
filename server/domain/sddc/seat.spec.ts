import { describe, expect, it } from '@jest/globals';
import { checkSeat, checkTerm, checkTermEnd, mostSeats } from './seat.js';

const seat = { number: 1, groupTg: 'Гурӯҳи занон', groupRu: null, groupEn: null };

describe('a seat', () => {
  it('keeps its group cleaned and leaves out names nobody wrote', () => {
    expect(checkSeat({ ...seat, groupTg: '  Гурӯҳи   занон ', groupRu: ' ' })).toEqual({
      ok: true,
      value: seat,
    });
  });

  it.each([0, -1, 1.5, mostSeats + 1])('has no number %p', (number) => {
    expect(checkSeat({ ...seat, number })).toMatchObject({
      problem: { code: 'sddc.seat_number', path: ['number'] },
    });
  });

  it('needs the name of its group in Tajik', () => {
    expect(checkSeat({ ...seat, groupTg: ' ', groupEn: 'Women' })).toMatchObject({
      problem: { code: 'common.text_missing', path: ['groupTg'] },
    });
  });

  it('refuses a name of 121 characters and takes one of 120', () => {
    expect(checkSeat({ ...seat, groupEn: 'x'.repeat(121) })).toMatchObject({
      problem: { code: 'common.text_too_long', path: ['groupEn'] },
    });
    expect(checkSeat({ ...seat, groupEn: 'x'.repeat(120) }).ok).toBe(true);
  });
});

describe('a term', () => {
  it('ends after it began', () => {
    expect(checkTerm('2026-01-01', '2029-01-01').ok).toBe(true);
    expect(checkTerm('2026-01-01', '2026-01-01')).toMatchObject({
      problem: { code: 'sddc.term_reversed', path: ['termTo'] },
    });
  });

  it('is ended on a day from its first to today', () => {
    expect(checkTermEnd('2026-01-01', '2026-01-01', '2026-06-01').ok).toBe(true);
    expect(checkTermEnd('2026-01-01', '2026-06-01', '2026-06-01').ok).toBe(true);
    expect(checkTermEnd('2026-01-01', '2026-06-02', '2026-06-01')).toMatchObject({
      problem: { code: 'sddc.ended_on', path: ['endedOn'] },
    });
    expect(checkTermEnd('2026-01-01', '2025-12-31', '2026-06-01').ok).toBe(false);
  });

  it('that has not begun is taken back today', () => {
    expect(checkTermEnd('2026-09-01', '2026-06-01', '2026-06-01').ok).toBe(true);
  });
});
