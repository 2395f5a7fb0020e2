import { describe, expect, it } from '@jest/globals';
import type { HeldRole } from '../policy/actor.js';
import {
  commenterRole,
  orderedShortlist,
  requireClosed,
  requireOpen,
  requireUndeclared,
} from './round.js';

describe('the status of a round', () => {
  it('lets positions change only while it is open', () => {
    expect(requireOpen('open').ok).toBe(true);
    expect(requireOpen('closed')).toMatchObject({
      problem: { code: 'deliberation.round_not_open' },
    });
    expect(requireOpen('declared').ok).toBe(false);
  });

  it('lets an outcome be declared once, after the close', () => {
    expect(requireClosed('closed').ok).toBe(true);
    expect(requireClosed('open')).toMatchObject({
      problem: { code: 'deliberation.round_still_open' },
    });
    expect(requireClosed('declared')).toMatchObject({
      problem: { code: 'deliberation.round_declared' },
    });
  });

  it('takes comments until it is declared', () => {
    expect(requireUndeclared('open').ok).toBe(true);
    expect(requireUndeclared('closed').ok).toBe(true);
    expect(requireUndeclared('declared').ok).toBe(false);
  });
});

describe('the order of a round', () => {
  const shortlist = [{ id: 'a' }, { id: 'b' }];

  it('is by number when nobody gives one', () => {
    expect(orderedShortlist(shortlist, null)).toEqual({ ok: true, value: shortlist });
  });

  it('is the one given', () => {
    expect(orderedShortlist(shortlist, ['b', 'a'])).toEqual({
      ok: true,
      value: [{ id: 'b' }, { id: 'a' }],
    });
  });

  it.each([[['a']], [['a', 'a']], [['a', 'b', 'b']], [['a', 'c']], [[]]])(
    'is refused when it reads %p',
    (order) => {
      expect(orderedShortlist(shortlist, order)).toMatchObject({
        problem: { code: 'deliberation.order_incomplete', path: ['order'] },
      });
    },
  );
});

describe('whoever comments', () => {
  const held = (code: HeldRole['code'], jamoatId: string): HeldRole => ({
    code,
    jamoatId,
    districtId: null,
    villageId: null,
  });

  it('speaks as chair before member', () => {
    expect(commenterRole([held('sddc_member', 'j'), held('sddc_chair', 'j')], 'j')).toBe(
      'sddc_chair',
    );
  });

  it('has no voice in the committee of another jamoat', () => {
    expect(commenterRole([held('sddc_chair', 'other')], 'j')).toBeUndefined();
  });
});
