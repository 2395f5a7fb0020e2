import { describe, expect, it } from '@jest/globals';
import { setupI18n } from '@lingui/core';
import { factsOfApproval } from '../../../../server/domain/approval/phase-facts.js';
import { problem } from '../../../../server/domain/outcome.js';
import { guards } from '../../../../server/domain/phase/guards.js';
import { problemText } from './problem-text.js';

const i18n = setupI18n({ locale: 'en', messages: { en: {} } });

describe('the sentence of a problem', () => {
  it('says our own codes in words', () => {
    const refused = problem('phase.choice_not_counted', { details: { status: 'open' } });
    expect(problemText(i18n, refused)).toContain('Ballots are taken');
  });

  it('says in words which approvals are missing and why', () => {
    const [missing] = guards.approvals_complete.check(
      factsOfApproval({ sddc: 'refused', council: 'returned', district: 'pending' }),
    );
    expect(problemText(i18n, missing!)).toBe(
      'Approvals missing: 3 (committee: refused; jamoat council: returned for rework; district: not decided yet). The plan is published when all have approved it.',
    );
  });

  it('names a source without a name of its own in words, and leaves the names people gave', () => {
    const over = problem('phase.envelopes_over_ceiling', {
      details: { count: 2, names: 'donor; Фонди деҳа: 2027' },
    });
    expect(problemText(i18n, over)).toContain('2 (Donors; Фонди деҳа: 2027)');
  });
});
