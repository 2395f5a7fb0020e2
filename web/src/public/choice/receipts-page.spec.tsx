import { describe, expect, it } from '@jest/globals';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { makeI18n } from '../../lib/i18n/make-i18n.js';
import type { PageRequest, PublicPage } from '../page.js';
import type { ReceiptPageQuery, ReceiptsPageQuery } from './Receipt.gen.js';
import { receiptPage } from './receipt-page.js';
import { receiptsPage } from './receipts-page.js';

const name = { __typename: 'PlaceName', text: 'Sabzdara', language: 'tg-Latn' } as const;
const place = {
  __typename: 'Choice',
  id: '00000000-0000-4000-8000-000000000001',
  status: 'sealed',
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
} as const;

const request: PageRequest = {
  locale: 'en',
  path: `/choices/${place.id}/receipts`,
  params: { id: place.id, castId: '00000000-0000-4000-8000-00000000000c' },
  query: {},
  newId: 'n',
  now: new Date('2027-02-12T08:00:00Z'),
};

function render(page: PublicPage<unknown, unknown>, choice: object, query = {}): string {
  const { Component } = page;
  const data = { installation: { demo: true }, viewer: null, choice: { ...place, ...choice } };
  return renderToStaticMarkup(
    <I18nProvider i18n={makeI18n('en', {})}>
      <Component data={data} request={{ ...request, query }} form={null} />
    </I18nProvider>,
  ).replaceAll('\u00a0', ' ');
}

type Receipts = NonNullable<ReceiptsPageQuery['choice']>['receipts'];
const list = (counted: boolean, count = 12): { receipts: Receipts } => ({
  receipts: { __typename: 'ReceiptList', count, file: `/choices/${place.id}.receipts`, counted },
});

describe('the page that finds a receipt', () => {
  it('asks for the code in a plain form, says how many there are and gives the list away', () => {
    const html = render(receiptsPage, list(false));
    const [form = ''] = /<form [^>]*>/.exec(html) ?? [];
    expect(form).toContain('method="get"');
    expect(form).toContain(`action="/en/choices/${place.id}/receipts"`);
    expect(html).toContain(`href="/choices/${place.id}.receipts"`);
    expect(html).toContain('>12<');
    expect(html).not.toMatch(/Yes\.|No\. /);
  });

  it('asks the server for the code as it was given out', () => {
    const variables = receiptsPage.variables({ ...request, query: { code: ' m9kh 6s79v3m8' } });
    expect(variables).toEqual({ id: place.id, code: 'M9KH-6S79-V3M8' });
  });

  it('says yes, and no more than that', () => {
    const html = render(receiptsPage, list(true), { code: 'm9kh6s79v3m8' });
    expect(html).toContain('Yes. This ballot is counted.');
    expect(html).toContain('M9KH-6S79-V3M8');
  });

  it('says no, what that may mean and where to go', () => {
    const html = render(receiptsPage, list(false), { code: 'M9KH-6S79-V3M8' });
    expect(html).toContain('No. This code is not on the list.');
    expect(html).toContain('You replaced the ballot later.');
    expect(html).toContain('secretary or the chair of the committee');
  });

  it('calls a slip of the pen one, instead of saying no', () => {
    const html = render(receiptsPage, list(false), { code: 'M9KH-6S7' });
    expect(html).toContain('A code has twelve letters and digits');
    expect(html).toContain('value="M9KH-6S7"');
    expect(html).not.toContain('No. This code');
  });

  it('asks for nothing before the seal, and where nobody has a receipt', () => {
    expect(render(receiptsPage, { status: 'closed', receipts: null })).not.toContain('name="code"');
    const html = render(receiptsPage, list(false, 0), { code: 'M9KH-6S79-V3M8' });
    expect(html).toContain('This choice has no receipts.');
    expect(html).not.toContain('No. This code');
  });
});

describe('the receipt of a ballot', () => {
  type Viewer = NonNullable<ReceiptPageQuery['choice']>['viewer'];
  const viewer = (receipt: string | null, castCount = 1): { viewer: Viewer; closesOn: string } => ({
    viewer: { __typename: 'ChoiceViewer', channel: 'web', castCount, receipt },
    closesOn: '2027-02-20',
  });

  it('shows the code, and keeps back what only a script can do', () => {
    const html = render(receiptPage, { status: 'open', ...viewer('M9KH-6S79-V3M8') });
    expect(html).toMatch(/<code [^>]*>M9KH-6S79-V3M8<\/code>/);
    expect(html).toContain('This code is kept nowhere');
    expect(html).toContain('<span data-copying="true" hidden="">');
    expect(html).toContain('<span data-printing="true" hidden="">');
    expect(html).not.toContain('It replaced');
  });

  it('says that the codes of replaced ballots are worth nothing', () => {
    const html = render(receiptPage, { status: 'open', ...viewer('M9KH-6S79-V3M8', 3) });
    expect(html).toContain('It replaced 2 earlier ballots; their codes are worth nothing now.');
  });

  it('leads to the list when nobody can tell any more whose receipt it was', () => {
    const html = render(receiptPage, viewer(null));
    expect(html).toContain('There is no receipt to show here.');
    expect(html).toContain('Is my ballot counted?');
    expect(render(receiptPage, { status: 'open', ...viewer(null) })).not.toContain(
      'Is my ballot counted?',
    );
  });
});
