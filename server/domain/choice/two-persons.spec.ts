import { describe, expect, it } from '@jest/globals';
import { choiceStatuses, nextActOf } from './choice-status.js';
import { decideConfirmation } from './two-persons.js';

const secretary = { personId: 's', roles: ['sddc_secretary'] } as const;
const chair = { personId: 'c', roles: ['sddc_chair'] } as const;

describe('an act of two persons', () => {
  it('takes effect when the second side confirms, whichever came first', () => {
    const first = { personId: 's', role: 'sddc_secretary' } as const;
    expect(decideConfirmation('open', [], secretary)).toEqual({
      ok: true,
      value: { role: 'sddc_secretary', completes: false },
    });
    expect(decideConfirmation('open', [first], chair)).toEqual({
      ok: true,
      value: { role: 'sddc_chair', completes: true },
    });
    expect(
      decideConfirmation('open', [{ personId: 'c', role: 'sddc_chair' }], secretary),
    ).toMatchObject({ value: { completes: true } });
  });

  it('lets nobody fill both sides, not even with both roles', () => {
    const both = { personId: 'b', roles: ['sddc_secretary', 'sddc_chair'] } as const;
    const first = { personId: 'b', role: 'sddc_secretary' } as const;
    expect(decideConfirmation('open', [first], both)).toMatchObject({
      value: { role: 'sddc_secretary', completes: false },
    });
  });

  it('lets somebody with both roles fill the side that is empty', () => {
    const both = { personId: 'b', roles: ['sddc_secretary', 'sddc_chair'] } as const;
    const first = { personId: 's', role: 'sddc_secretary' } as const;
    expect(decideConfirmation('open', [first], both)).toMatchObject({
      value: { role: 'sddc_chair', completes: true },
    });
  });

  it('refuses a second person of the same side and says who is missing', () => {
    const first = { personId: 's', role: 'sddc_secretary' } as const;
    const outcome = decideConfirmation('close', [first], { personId: 'r', roles: ['recorder'] });
    expect(outcome).toMatchObject({ problem: { code: 'choice.other_side_missing' } });
    expect(outcome.ok ? '' : outcome.problem.message).toContain('sddc_chair, jamoat_chair');
  });

  it.each([
    ['open', 'recorder', false],
    ['open', 'jamoat_chair', false],
    ['close', 'recorder', true],
    ['close', 'jamoat_chair', true],
    ['seal', 'sddc_secretary', true],
    ['count', 'jamoat_chair', true],
    ['count', 'resident', false],
  ] as const)('%s may be confirmed by %s: %s', (act, role, may) => {
    expect(decideConfirmation(act, [], { personId: 'p', roles: [role] }).ok).toBe(may);
  });

  it('follows from the state the choice is in', () => {
    expect(choiceStatuses.map(nextActOf)).toEqual([
      'open',
      'close',
      'resume',
      'seal',
      'count',
      null,
    ]);
  });
});
