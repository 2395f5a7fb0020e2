import { describe, expect, it } from '@jest/globals';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { makeI18n } from '../../lib/i18n/make-i18n.js';
import type { PageRequest } from '../page.js';
import type { TrailPageQuery } from './Trail.gen.js';
import { trailPage } from './trail-page.js';

const request: PageRequest = {
  locale: 'en',
  path: '/trail',
  params: {},
  query: {},
  newId: 'n',
  now: new Date('2027-02-12T08:00:00Z'),
};

function heads(count: number): TrailPageQuery['auditHeads'] {
  return Array.from({ length: count }, (_, index) => ({
    __typename: 'AuditHead' as const,
    day: new Date(Date.UTC(2027, 1, 12 - index)).toISOString().slice(0, 10),
    entries: 1000 - index,
    digest: String(index).padStart(64, '0'),
  }));
}

function page(auditHeads: TrailPageQuery['auditHeads']): string {
  const { Component } = trailPage;
  return renderToStaticMarkup(
    <I18nProvider i18n={makeI18n('en', {})}>
      <Component
        data={{ installation: { demo: false }, viewer: null, auditHeads }}
        request={request}
        form={null}
      />
    </I18nProvider>,
  ).replaceAll('\u00a0', ' ');
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, '');

describe('the page of the trail', () => {
  it('shows the newest fingerprint, to be copied in one piece, and every day below it', () => {
    const html = page(heads(3));
    const newest = '0'.repeat(64);
    expect(html).toContain(`data-copy="${newest}"`);
    // Selected by hand it comes without gaps as well: the command takes the digits in one piece.
    expect(textOf(html).split(newest)).toHaveLength(3);
    for (const one of heads(3)) expect(textOf(html)).toContain(one.digest);
    expect(html).toContain('10 February 2027');
    expect(html).not.toContain('Earlier days');
  });

  it('leads on when there may be more than a month', () => {
    expect(page(heads(31))).toContain('href="/en/trail?days=400#days"');
    expect(trailPage.variables(request)).toEqual({ first: 31 });
    expect(trailPage.variables({ ...request, query: { days: '400' } })).toEqual({ first: 400 });
    expect(trailPage.variables({ ...request, query: { days: '-1' } })).toEqual({ first: 31 });
  });

  it('says so when nothing is published yet', () => {
    const html = page([]);
    expect(html).toContain('No fingerprint is published yet.');
    expect(html).not.toContain('data-copy');
  });
});
