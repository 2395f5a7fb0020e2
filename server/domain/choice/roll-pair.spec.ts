import { describe, expect, it } from '@jest/globals';
import { mayBeOnePerson, mergeEntries, type PairEntry } from './roll-pair.js';

const line: PairEntry = {
  id: 'line',
  personId: null,
  listNumber: '17',
  villageId: 'v',
  nameKey: 'gulnora rahimova',
  household: '3',
  gender: 'f',
  birthYear: 1985,
};
const resident: PairEntry = {
  ...line,
  id: 'resident',
  personId: 'p',
  listNumber: null,
  household: null,
  gender: null,
  birthYear: null,
};

describe('two entries of a roll', () => {
  it('may be one person with the same name and village and no other year of birth', () => {
    expect(mayBeOnePerson(line, resident)).toBe(true);
    expect(mayBeOnePerson(resident, line)).toBe(true);
    expect(mayBeOnePerson(line, { ...line, id: 'other', listNumber: '44' })).toBe(true);
  });

  it.each([
    ['name', { nameKey: 'gulnora rahimi' }],
    ['village', { villageId: 'w' }],
    ['year of birth', { birthYear: 1986 }],
    ['entry, if it is the same', { id: 'line' }],
  ])('are two people by their %s', (_, other) => {
    expect(mayBeOnePerson(line, { ...resident, ...other })).toBe(false);
  });

  it('are not compared without a name, nor when both are registered', () => {
    expect(mayBeOnePerson({ ...line, nameKey: '' }, { ...resident, nameKey: '' })).toBe(false);
    expect(mayBeOnePerson({ ...line, personId: 'q' }, resident)).toBe(false);
  });

  it('become one: the registered person stays and takes over the list number and what was not known', () => {
    const merged = {
      keptId: 'resident',
      removedId: 'line',
      listNumber: '17',
      household: '3',
      gender: 'f',
      birthYear: 1985,
    };
    expect(mergeEntries(line, resident)).toEqual(merged);
    expect(mergeEntries(resident, line)).toEqual(merged);
  });

  it('become one: of two lines the first stays with what it says', () => {
    const other = {
      ...line,
      id: 'other',
      listNumber: '44',
      household: '8',
      gender: 'm',
      birthYear: null,
    } as const;
    expect(mergeEntries(other, line)).toEqual({
      keptId: 'other',
      removedId: 'line',
      listNumber: '44',
      household: '8',
      gender: 'm',
      birthYear: 1985,
    });
  });
});
