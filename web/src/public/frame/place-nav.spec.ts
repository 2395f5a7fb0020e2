import { describe, expect, it } from '@jest/globals';
import type { Phase } from '../../../../server/domain/phase/phase.js';
import { makeI18n } from '../../lib/i18n/make-i18n.js';
import type { PlaceFragment } from './Place.gen.js';
import { placeNav } from './place-nav.js';

const name = { __typename: 'PlaceName', text: 'Sabzdara', language: 'tg' } as const;

function jamoat(...phases: readonly Phase[]): PlaceFragment {
  return {
    __typename: 'Jamoat',
    id: 'j',
    name,
    district: { __typename: 'District', id: 'd', name },
    cycles: phases.map((phase) => ({ __typename: 'Cycle', id: phase, phase })),
  };
}

const i18n = makeI18n('en', {});
const paths = (place: PlaceFragment, cycleId?: string) =>
  placeNav({ jamoat: place, cycleId }, '/en', i18n).map(({ href }) => href);

describe('the sections of a jamoat', () => {
  it('are its page and its committee while nothing is planned', () => {
    expect(paths(jamoat())).toEqual(['/en/jamoats/j', '/en/jamoats/j/committee']);
  });

  it('leave the proposals out before they are collected', () => {
    expect(paths(jamoat('preparation'))).not.toContain('/en/cycles/preparation/proposals');
  });

  it('follow the cycle with most to do', () => {
    expect(paths(jamoat('implementation', 'collection'))).toContain(
      '/en/cycles/collection/proposals',
    );
  });

  it('stay with the cycle a page is about', () => {
    expect(paths(jamoat('collection', 'approval'), 'approval')).toEqual([
      '/en/jamoats/j',
      '/en/cycles/approval/proposals',
      '/en/cycles/approval/plan',
      '/en/jamoats/j/committee',
    ]);
  });

  it('lead to the published plan once the approval is over', () => {
    expect(paths(jamoat('implementation'))).toContain('/en/plans/j');
  });

  it('mark the one a page lies behind', () => {
    const items = placeNav({ jamoat: jamoat('choice'), section: 'plan' }, '/en', i18n);
    expect(items.filter(({ current }) => current === 'within').map(({ href }) => href)).toEqual([
      '/en/plans/j',
    ]);
  });
});
