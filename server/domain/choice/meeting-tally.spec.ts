import { describe, expect, it } from '@jest/globals';
import {
  checkSheet,
  joinedCount,
  sectionOf,
  sheetDifferences,
  type TallyItem,
  tallySections,
} from './meeting-tally.js';

const none = { yes: 0, no: 0, abstain: 0 };
const item = (position: number, changes: Partial<TallyItem> = {}): TallyItem => ({
  position,
  women: none,
  men: none,
  youth: none,
  ...changes,
});

describe('the section of somebody at a meeting', () => {
  it.each([
    ['f', 1996, null, 'youth'],
    ['f', 1995, null, 'women'],
    ['m', 1995, 'women', 'men'],
    [null, 1995, 'men', 'men'],
    [null, 1995, 'youth', null],
    ['f', null, null, 'women'],
    ['f', null, 'youth', 'youth'],
    [null, null, null, null],
  ] as const)('of %s born %s, said to be %s, is %s', (gender, birthYear, said, section) => {
    expect(sectionOf({ gender, birthYear }, 2026, said)).toBe(section);
  });
});

describe('the sheet of a teller', () => {
  const attendees = { women: 5, men: 0, youth: 2 };

  it('is put into the order of the list', () => {
    expect(checkSheet([item(2), item(1)], 2, attendees)).toEqual({
      ok: true,
      value: [item(1), item(2)],
    });
  });

  it('has room for every hand of a section and not for one more', () => {
    const full = item(1, { women: { yes: 3, no: 1, abstain: 1 } });
    expect(checkSheet([full], 1, attendees).ok).toBe(true);
    const more = item(1, { women: { yes: 3, no: 2, abstain: 1 } });
    expect(checkSheet([more], 1, attendees)).toMatchObject({
      problem: {
        code: 'tally.more_hands_in_section',
        path: ['items', '0'],
        message: 'Project 1, women: 6 hands, but 5 people are counted there. Count again.',
      },
    });
  });

  it('differs from another in each number that is not the same', () => {
    const first = [item(1), item(2, { youth: { yes: 2, no: 0, abstain: 0 } })];
    const second = [item(1, { men: { yes: 0, no: 1, abstain: 0 } }), item(2)];
    expect(sheetDifferences(first, first)).toEqual([]);
    expect(sheetDifferences(first, second)).toEqual([
      { position: 1, section: 'men', answer: 'no', first: 0, second: 1 },
      { position: 2, section: 'youth', answer: 'yes', first: 2, second: 0 },
    ]);
  });
});

describe('the sections that are counted', () => {
  it('stand alone with five people, and together with fewer', () => {
    expect(tallySections({ women: 5, men: 6, youth: 7 })).toEqual([['women'], ['men'], ['youth']]);
    expect(tallySections({ women: 9, men: 2, youth: 3 })).toEqual([['women'], ['men', 'youth']]);
    expect(tallySections({ women: 9, men: 5, youth: 1 })).toEqual([['women'], ['men', 'youth']]);
    expect(tallySections({ women: 9, men: 0, youth: 0 })).toEqual([['women']]);
    expect(tallySections({ women: 2, men: 1, youth: 1 })).toEqual([]);
    const hands = item(1, {
      women: { yes: 4, no: 1, abstain: 0 },
      men: { yes: 2, no: 0, abstain: 1 },
    });
    expect(joinedCount(hands, ['women', 'men'])).toEqual({ yes: 6, no: 1, abstain: 1 });
  });
});
