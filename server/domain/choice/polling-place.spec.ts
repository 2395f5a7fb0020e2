import { describe, expect, it } from '@jest/globals';
import {
  balancesOf,
  type PlaceNumbers,
  type PlaceState,
  placeObstacles,
  unusableCount,
} from './polling-place.js';

const balanced: PlaceNumbers = {
  issued: 10,
  inBox: 6,
  spoiled: 1,
  unused: 3,
  marked: 6,
  valid: 5,
  blank: 1,
  invalid: 1,
};

const state = (changes: Partial<PlaceState> = {}, numbers: Partial<PlaceNumbers> = {}) => ({
  name: 'Мактаб',
  numbers: { ...balanced, ...numbers },
  listMissing: false,
  sheets: 2,
  once: 0,
  differing: 0,
  openIncidents: 0,
  explained: [],
  ...changes,
});

const codes = (of: PlaceState) => placeObstacles(of).map(({ code }) => code);

describe('a polling place', () => {
  it('with all its papers accounted for does not stand against sealing', () => {
    expect(placeObstacles(state())).toEqual([]);
  });

  it.each([
    ['a list that is missing', state({ listMissing: true }), ['choice.desk_list_missing']],
    ['a box that is not counted', state({}, { inBox: null }), ['choice.place_counts_missing']],
    ['spoiled ones not counted', state({}, { spoiled: null }), ['choice.place_counts_missing']],
    ['unused ones not counted', state({}, { unused: null }), ['choice.place_counts_missing']],
    ['no sheet', state({ sheets: 0 }), ['choice.sheet_missing']],
    ['entries made once', state({ once: 2 }), ['choice.entries_missing']],
    ['entries that differ', state({ differing: 1 }), ['choice.entries_differ']],
    ['incidents', state({ openIncidents: 1 }), ['choice.incidents_open']],
    ['a paper too few', state({}, { unused: 2 }), ['choice.balance_issued']],
    ['nobody marked for a paper', state({}, { marked: 5 }), ['choice.balance_marked']],
    ['a paper nobody read', state({}, { valid: 4 }), ['choice.balance_read']],
  ])('is held up by %s', (_, of, expected) => {
    expect(codes(of)).toEqual(expected);
    expect(placeObstacles(of)[0]?.message).toMatch(/^Мактаб: /);
    expect(placeObstacles(of)[0]?.message).not.toMatch(/[{}]/);
  });

  it('does not compare what is read with the box while entries are missing or differ', () => {
    expect(codes(state({ once: 1 }, { valid: 4 }))).toEqual(['choice.entries_missing']);
    expect(codes(state({ differing: 1 }, { valid: 4 }))).toEqual(['choice.entries_differ']);
  });

  it('is let through by a note about just the two numbers that differ', () => {
    const off = state({}, { unused: 2 });
    const note = { balance: 'issued', stated: 10, accounted: 9 } as const;
    expect(codes({ ...off, explained: [note] })).toEqual([]);
    for (const other of [
      { ...note, accounted: 8 },
      { ...note, stated: 11 },
      { ...note, balance: 'read' as const },
    ]) {
      expect(codes({ ...off, explained: [other] })).toEqual(['choice.balance_issued']);
    }
  });

  it('without any paper owes nothing, and with one in its box everything', () => {
    const none = { issued: 0, marked: 0, inBox: null, spoiled: null, unused: null, valid: 0 };
    expect(codes(state({ listMissing: true, sheets: 0 }, none))).toEqual([]);
    expect(codes(state({ sheets: 0 }, { ...none, marked: 1 }))).toEqual([
      'choice.place_counts_missing',
    ]);
    const found = { ...none, inBox: 1, spoiled: 0, unused: 0 };
    expect(codes(state({ sheets: 0 }, found))).toEqual(['choice.sheet_missing']);
  });

  it('has its balances once everything is entered', () => {
    expect(balancesOf({ ...balanced, inBox: null })).toEqual([]);
    expect(balancesOf(balanced)).toEqual([
      { balance: 'issued', stated: 10, accounted: 10 },
      { balance: 'marked', stated: 6, accounted: 6 },
      { balance: 'read', stated: 6, accounted: 6 },
    ]);
  });

  it('is counted in whole papers', () => {
    expect(unusableCount({ inBox: 0, spoiled: 1 })).toBeNull();
    for (const wrong of [-1, 1.5, Number.NaN, 1_000_001]) {
      expect(unusableCount({ inBox: 0, spoiled: wrong })).toBe('spoiled');
    }
  });
});
