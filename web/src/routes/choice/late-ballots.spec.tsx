import { describe, expect, it } from '@jest/globals';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { makeI18n } from '../../lib/i18n/make-i18n.js';
import { type LateBallot, LateBallots } from './LateBallots.js';

function late(name: string | null, day: string): LateBallot {
  return {
    __typename: 'LateBallot',
    day,
    entry: {
      __typename: 'RollEntry',
      id: `${name ?? 'line'} ${day}`,
      name,
      listNumber: name === null ? '17' : null,
      village: {
        __typename: 'Village',
        id: 'v',
        name: { __typename: 'PlaceName', text: 'Bedzor', language: 'tg-Latn' },
      },
    },
  };
}

const shown = (list: readonly LateBallot[]) =>
  renderToStaticMarkup(
    <I18nProvider i18n={makeI18n('en', {})}>
      <LateBallots late={list} />
    </I18nProvider>,
  ).replaceAll('\u00a0', ' ');

describe('the list of late ballots', () => {
  it('is not there when there are none', () => {
    expect(shown([])).toBe('');
  });

  it('names everybody with the day, and says that nothing was kept or counted', () => {
    const html = shown([late('Gulnora', '2027-02-21'), late(null, '2027-02-22')]);
    expect(html).toContain('2 persons');
    expect(html).toContain('It was not kept and not');
    for (const text of ['Gulnora', '21 February 2027', '22 February 2027', 'Bedzor', '>17<']) {
      expect(html).toContain(text);
    }
  });
});
