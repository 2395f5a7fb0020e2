import type { ActRule } from './act-rule.js';

/** Acts on the committee of a jamoat: its seats and who sits on them. */
export const sddcActs = {
  putSeat: { who: ['sddc_secretary', 'jamoat_admin'], scope: 'jamoat' },
  fillSeat: {
    who: ['sddc_secretary', 'jamoat_admin'],
    scope: 'jamoat',
    also: 'not for oneself; the holder has an account with a password and is made sddc_member',
  },
  vacateSeat: {
    who: ['sddc_secretary', 'jamoat_admin'],
    scope: 'jamoat',
    also: 'the holder’s roles sddc_member, sddc_chair and sddc_secretary end with it',
  },
} as const satisfies Readonly<Record<string, ActRule>>;
