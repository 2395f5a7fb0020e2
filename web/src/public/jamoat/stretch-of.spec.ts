import { describe, expect, it } from '@jest/globals';
import type { Phase } from '../../../../server/domain/phase/phase.js';
import { stretchOf } from './stretch-of.js';

const moves = (...phases: readonly Phase[]) =>
  phases.map((toPhase, index) => ({ toPhase, day: index + 1 }));
const days = (step: 1 | 2 | 3 | 4 | 5 | 6, ...phases: readonly Phase[]) => {
  const { began, ended } = stretchOf(step, moves(...phases));
  return [began?.day, ended?.day];
};

describe('the days of a step', () => {
  it('go from its first move to the one that led on', () => {
    expect(days(1, 'collection', 'screening', 'deliberation')).toEqual([1, 2]);
    expect(days(2, 'collection', 'screening', 'deliberation')).toEqual([2, 3]);
  });

  it('are open while the cycle stands there', () => {
    expect(days(2, 'collection', 'screening')).toEqual([2, undefined]);
    expect(days(3, 'collection', 'screening')).toEqual([undefined, undefined]);
  });

  it('last until a step gone back to is left for good', () => {
    expect(days(1, 'collection', 'screening', 'collection', 'screening')).toEqual([1, 4]);
    expect(days(2, 'collection', 'screening', 'collection', 'screening')).toEqual([2, undefined]);
  });

  it('hold several phases of one step together', () => {
    expect(days(5, 'drafting', 'approval', 'drafting', 'approval', 'implementation')).toEqual([
      1, 5,
    ]);
  });

  it('end with the cycle', () => {
    expect(days(6, 'implementation', 'closed')).toEqual([1, 2]);
  });
});
