import { describe, expect, it } from '@jest/globals';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { phases } from '../../../../server/domain/phase/phase.js';
import { makeI18n } from '../../lib/i18n/make-i18n.js';
import { CycleRules, type CycleWithRules } from './CycleRules.js';

const cycle: CycleWithRules = {
  phase: 'collection',
  imported: false,
  choiceEnabled: true,
  ballotMax: 3,
  choiceRule: 'mes_cost_add1u',
  votingAge: 18,
  residenceMonths: 0,
  handCounting: false,
  tellersVote: false,
  choiceStep: { amount: '500', currency: 'TJS' },
};

function shown(changes: Partial<CycleWithRules> = {}): string {
  return renderToStaticMarkup(
    <I18nProvider i18n={makeI18n('en', {})}>
      <CycleRules cycle={{ ...cycle, ...changes }} />
    </I18nProvider>,
  ).replaceAll('\u00a0', ' ');
}

describe('the rules of a cycle on the page of its jamoat', () => {
  it('are read by everyone from collection on, and not while they may still change', () => {
    for (const phase of phases) {
      const html = shown({ phase });
      if (phase === 'preparation') expect(html).toBe('');
      else expect(html).toContain('Every ballot decides over the same share of the money');
    }
  });

  it('look ahead until the choice is over, and back afterwards', () => {
    expect(shown({ phase: 'choice' })).toContain('How the works will be chosen');
    expect(shown({ phase: 'drafting' })).toContain('The rules by which the works were chosen');
  });

  it('name what shares grow by only where shares grow', () => {
    expect(shown()).toContain('all shares grow by 5 somoni');
    const greedy = shown({ choiceRule: 'greedy_score' });
    expect(greedy).toContain('The work with the most supporters comes first');
    expect(greedy).not.toContain('somoni');
  });

  it('say how many works a ballot may support', () => {
    expect(shown()).toContain('A ballot may support at most 3 proposals.');
    expect(shown({ ballotMax: 1 })).toContain('A ballot may support one proposal.');
    expect(shown({ ballotMax: null })).toContain('A ballot may support any number of proposals.');
  });

  it('name no rule where the committee sets the order, and no lot where none was drawn', () => {
    const ordered = shown({ choiceEnabled: false });
    expect(ordered).toContain('The committee sets the order');
    expect(ordered).not.toContain('ballot');
    expect(shown()).toContain('a published lot decides');
    expect(shown({ imported: true })).not.toContain('published lot');
  });
});
