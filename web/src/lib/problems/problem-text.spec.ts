import { describe, expect, it } from '@jest/globals';
import { setupI18n } from '@lingui/core';
import { problem } from '../../../../server/domain/outcome.js';
import { problemText } from './problem-text.js';

describe('the sentence of a problem', () => {
  it('says our own codes in words', () => {
    const i18n = setupI18n({ locale: 'en', messages: { en: {} } });
    const refused = problem('phase.choice_not_counted', { details: { status: 'open' } });
    expect(problemText(i18n, refused)).toContain('Ballots are taken');
  });
});
