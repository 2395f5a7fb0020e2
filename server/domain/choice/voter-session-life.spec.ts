import { describe, expect, it } from '@jest/globals';
import { choiceStatuses, type ChoiceStatus } from './choice-status.js';
import { isVoterSessionLive } from './voter-session-life.js';

const at = (time: string) => new Date(`2027-05-10T${time}Z`);
const open = { status: 'open' } as const;
const code = { startedAt: at('10:00:00'), lastSeenAt: at('10:30:00'), assisted: false };

describe('a session of somebody who chooses with a code', () => {
  it('ends after ten idle minutes', () => {
    expect(isVoterSessionLive(code, open, at('10:39:59'))).toBe(true);
    expect(isVoterSessionLive(code, open, at('10:40:00'))).toBe(false);
  });

  it('ends ten minutes after its start when somebody helps, however busy', () => {
    const assisted = { ...code, assisted: true, lastSeenAt: at('10:09:00') };
    expect(isVoterSessionLive(assisted, open, at('10:09:59'))).toBe(true);
    expect(isVoterSessionLive(assisted, open, at('10:10:00'))).toBe(false);
  });

  it('outlives the close, so that a late ballot has a voter, and ends with the seal', () => {
    const live = (status: ChoiceStatus) => isVoterSessionLive(code, { status }, at('10:31:00'));
    expect(choiceStatuses.filter(live)).toEqual(['open', 'suspended', 'closed']);
  });
});
