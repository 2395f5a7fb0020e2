import { describe, expect, it } from '@jest/globals';
import { compositionOf, type SeatOfCommittee } from './composition.js';

const woman: SeatOfCommittee = { holder: { sex: 'woman' } };
const man: SeatOfCommittee = { holder: { sex: 'man' } };
const unsaid: SeatOfCommittee = { holder: { sex: null } };
const vacant: SeatOfCommittee = { holder: null };

describe('the composition of a committee', () => {
  it('counts women and men of the filled seats, filled of all', () => {
    expect(compositionOf([woman, man, man, unsaid, vacant])).toEqual({
      seats: 5,
      filled: 4,
      women: 1,
      men: 2,
      womenNeeded: 2,
      womenTargetMet: false,
    });
  });

  it('meets the target with exactly a third', () => {
    expect(compositionOf([woman, man, man, vacant])).toMatchObject({
      womenNeeded: 1,
      womenTargetMet: true,
    });
  });

  it('rounds the third up', () => {
    expect(compositionOf([woman, man, man, man]).womenNeeded).toBe(2);
  });

  it('asks nothing of a committee without members', () => {
    expect(compositionOf([vacant])).toMatchObject({ womenNeeded: 0, womenTargetMet: true });
  });
});
