import { describe, expect, it } from '@jest/globals';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Problem } from '../../../../server/domain/outcome.js';
import { makeI18n } from '../../lib/i18n/make-i18n.js';
import type { FormState, PageRequest } from '../page.js';
import type { ChoicePageQuery } from './Choice.gen.js';
import { choicePage } from './choice-page.js';

type Choice = NonNullable<ChoicePageQuery['choice']>;

const name = { __typename: 'PlaceName', text: 'Sabzdara', language: 'tg-Latn' } as const;

function project(position: number, cost: string): Choice['projects'][number] {
  return {
    __typename: 'ChoiceProject',
    position,
    cost: { amount: cost, currency: 'TJS' },
    proposal: {
      __typename: 'Proposal',
      id: `p${String(position)}`,
      title: `Work ${String(position)}`,
      language: 'en',
      sector: 'water',
      everywhere: true,
      villages: [],
    },
  };
}

const choice: Choice = {
  __typename: 'Choice',
  id: '00000000-0000-4000-8000-000000000001',
  status: 'open',
  ballotMax: 2,
  budget: { amount: '1000000', currency: 'TJS' },
  rule: 'mes_cost_add1u',
  step: { amount: '100', currency: 'TJS' },
  fingerprint: '8f3a2c71d05e94b7'.repeat(4),
  opensOn: '2027-01-11',
  closesOn: '2027-01-20',
  projects: [project(1, '700000'), project(2, '400000'), project(3, '300000')],
  turnout: { __typename: 'Turnout', onRoll: 40, tookPart: null, blocks: [] },
  viewer: {
    __typename: 'ChoiceViewer',
    onRoll: true,
    channel: null,
    castCount: 0,
    webWithdrawn: false,
  },
  viewerCan: [{ __typename: 'ViewerCan', act: 'castBallot', allowed: true, reason: null }],
  cycle: {
    __typename: 'Cycle',
    id: 'c',
    kind: 'jmp',
    fromYear: 2027,
    toYear: 2029,
    jamoat: {
      __typename: 'Jamoat',
      id: 'j',
      name,
      district: { __typename: 'District', id: 'd', name },
      cycles: [{ __typename: 'Cycle', id: 'c', phase: 'choice' }],
    },
  },
};

const request: PageRequest = {
  locale: 'en',
  path: `/choices/${choice.id}`,
  params: { id: choice.id },
  query: {},
  newId: 'n',
  now: new Date('2027-01-12T08:00:00Z'),
};

function page(
  changes: Partial<Choice> = {},
  form: FormState | null = null,
  voter: ChoicePageQuery['voterSession'] = null,
): string {
  const { Component } = choicePage;
  const data: ChoicePageQuery = {
    installation: { __typename: 'Installation', demo: true },
    viewer: null,
    voterSession: voter,
    choice: { ...choice, ...changes },
  };
  return renderToStaticMarkup(
    <I18nProvider i18n={makeI18n('en', {})}>
      <Component data={data} request={request} form={form} />
    </I18nProvider>,
  ).replaceAll('\u00a0', ' ');
}

function sent(code: Problem['code'], positions: readonly string[], step = ''): FormState {
  const problem: Problem = {
    __typename: 'StateProblem',
    code,
    message: 'sentence',
    path: code === 'choice.review_first' ? null : ['positions'],
    details: [
      { key: 'count', value: '3' },
      { key: 'max', value: '2' },
    ],
  };
  return {
    act: 'castBallot',
    values: { positions, castCount: ['0'], step: [step] },
    problems: [problem],
  };
}

describe('the ballot', () => {
  it('leads to each proposal once: from the list to read, or beside the list to tick', () => {
    const links = (html: string) => html.match(/href="\/en\/proposals\/p1"/g) ?? [];
    const viewerCan = [
      { __typename: 'ViewerCan' as const, act: 'castBallot', allowed: false, reason: 'x' },
    ];
    expect(links(page())).toHaveLength(1);
    expect(links(page({ viewer: null, viewerCan }))).toHaveLength(1);
  });

  it('offers every work and never one that is disabled, whatever it costs', () => {
    const html = page();
    expect(html.match(/type="checkbox"/g)).toHaveLength(3);
    expect(html).not.toContain('disabled');
    expect(html).toContain('Tick up to 2.');
  });

  it('says too many in a sentence and keeps what was ticked', () => {
    const html = page({}, sent('voting.ballot_too_many', ['1', '2', '3']));
    expect(html).toContain('supports 3 projects, but at most 2 are allowed');
    expect(html.match(/checked=""/g)).toHaveLength(3);
  });

  it('is looked at once more, with the sum beside the money and what is replaced', () => {
    const html = page(
      {
        viewer: {
          __typename: 'ChoiceViewer',
          onRoll: true,
          channel: 'web',
          castCount: 1,
          webWithdrawn: false,
        },
      },
      sent('choice.review_first', ['1', '2']),
    );
    expect(html).toContain('Is this your choice?');
    expect(html).toContain('11,000 somoni');
    expect(html).toContain('1,000 somoni more than there is');
    expect(html).toContain('Your earlier ballot will be replaced.');
    expect(html).not.toContain('type="checkbox"');
  });

  it('says in whose name it is filled in, and carries for whose session', () => {
    const voter = {
      __typename: 'VoterSession',
      ref: '0123456789abcdef',
      assisted: false,
      name: null,
      choice: { __typename: 'Choice', id: choice.id },
    } as const;
    const html = page({}, null, voter);
    expect(html).toContain('You are choosing with a code.');
    expect(html).toContain('name="voterRef" value="0123456789abcdef"');
    // Else the browser ticks the boxes again for the next person who goes back.
    expect(html).toMatch(/<form[^>]+autoComplete="off"/i);
    expect(page({}, null, { ...voter, assisted: true, name: 'Gulnora' })).toContain(
      'This is the ballot of Gulnora, filled in with help.',
    );
    expect(page()).toContain('name="voterRef" value=""');
  });

  it('shows nothing of what was ticked in a session that is over', () => {
    const html = page({}, sent('choice.voter_session_over', ['1', '2'], 'send'));
    expect(html).toContain('this form recorded nothing');
    expect(html).not.toContain('checked=""');
    expect(html).not.toContain('name="positions" value="1" type="hidden"');
  });

  it('comes back to be changed', () => {
    const html = page({}, sent('choice.review_first', ['2'], 'change'));
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).not.toContain('was not taken');
  });

  it.each([
    [{ viewer: null }, 'Sign in to choose.'],
    [{ status: 'prepared' }, 'not open yet'],
    [{ status: 'closed' }, 'The choice is closed.'],
    [{ status: 'counted' }, 'See the result'],
  ] as const)('can only be read when %j', (changes, sentence) => {
    const viewerCan = [
      { __typename: 'ViewerCan' as const, act: 'castBallot', allowed: false, reason: 'x' },
    ];
    const html = page({ viewerCan, ...changes });
    expect(html).toContain(sentence);
    expect(html).not.toContain('type="checkbox"');
  });
});
