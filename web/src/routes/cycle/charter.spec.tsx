import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { describe, expect, it } from '@jest/globals';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { makeI18n } from '../../lib/i18n/make-i18n.js';
import { Charter } from './Charter.js';
import type { Cycle } from './cycle-types.js';

const cycle: Cycle = {
  __typename: 'Cycle',
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'jmp',
  fromYear: 2027,
  toYear: 2029,
  currency: 'TJS',
  phase: 'preparation',
  phaseSince: '2026-01-11T08:00:00Z',
  phaseUntil: null,
  revision: 1,
  choiceEnabled: true,
  ballotMax: 3,
  choiceRule: 'mes_cost_add1u',
  votingAge: 18,
  residenceMonths: 0,
  handCounting: false,
  tellersVote: false,
  choiceStep: { amount: '500', currency: 'TJS' },
  charterFrozenAt: null,
  imported: false,
  viewerMayRecord: false,
  jamoat: {
    __typename: 'Jamoat',
    id: 'j',
    district: { __typename: 'District', id: 'd' },
    name: { __typename: 'PlaceName', text: 'Sabzdara', language: 'tg-Latn' },
    villages: [],
  },
  envelopes: [],
  moves: [],
  nextMoves: [],
};

function shown(changes: Partial<Cycle>, editable: boolean): string {
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });
  return renderToStaticMarkup(
    <ApolloProvider client={client}>
      <I18nProvider i18n={makeI18n('en', {})}>
        <Charter cycle={{ ...cycle, ...changes }} editable={editable} />
      </I18nProvider>
    </ApolloProvider>,
  ).replaceAll('\u00a0', ' ');
}

/** The value of the rule that is ticked. */
const ticked = (html: string) =>
  /<input[^>]*type="radio"[^>]*>/g
    .exec(html.replace(/<input(?![^>]*checked="")[^>]*>/g, ''))?.[0]
    .match(/value="(\w+)"/)?.[1];

describe('the charter in preparation', () => {
  it('offers each rule with its sentence, the stored one ticked', () => {
    const html = shown({}, true);
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).toContain('The work with the most supporters comes first');
    expect(html).toContain('Every ballot decides over the same share of the money');
    expect(ticked(html)).toBe('mes_cost_add1u');
    expect(ticked(shown({ choiceRule: 'greedy_score' }, true))).toBe('greedy_score');
  });

  it('asks for the step of equal shares in the currency of the cycle, and under no other rule', () => {
    const html = shown({}, true);
    expect(html).toMatch(/<input[^>]*name="choiceStep"[^>]*value="5"/);
    expect(html).toContain('How much equal shares grow each time, in somoni');
    const greedy = shown({ choiceRule: 'greedy_score' }, true);
    expect(greedy).not.toContain('choiceStep');
  });

  it('asks for nothing about a choice that is not held', () => {
    const html = shown({ choiceEnabled: false }, true);
    expect(html).toContain('name="choiceEnabled"');
    expect(html).not.toMatch(/name="(?:ballotMax|choiceRule|choiceStep)"/);
  });
});

describe('the charter afterwards', () => {
  it('is read in sentences and has no field', () => {
    const html = shown({ phase: 'collection' }, false);
    expect(html).toContain('Every ballot decides over the same share of the money');
    expect(html).toContain('all shares grow by 5 somoni');
    expect(html).not.toMatch(/<(?:input|button|form)/);
  });
});
