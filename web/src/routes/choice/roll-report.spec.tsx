import { describe, expect, it } from '@jest/globals';
import { I18nProvider } from '@lingui/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { problem } from '../../../../server/domain/outcome.js';
import { makeI18n } from '../../lib/i18n/make-i18n.js';
import { type Report, RollReport } from './RollReport.js';

const empty: Report = {
  __typename: 'RollTableReport',
  fingerprint: '0'.repeat(64),
  stored: false,
  rows: 3,
  added: 3,
  onRollAlready: 0,
  rowsOnRollAlready: [],
  faulty: 0,
  faults: [],
  ignoredColumns: [],
};

function shown(changes: Partial<Report>): string {
  return renderToStaticMarkup(
    <I18nProvider i18n={makeI18n('en', {})}>
      <RollReport report={{ ...empty, ...changes }} />
    </I18nProvider>,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const { code, message, details } = problem('choice.row_cell_missing', {
  details: { column: 'listNumber' },
});
const fault = {
  __typename: 'RollRowFault',
  row: 7,
  problem: {
    __typename: 'InvalidInputProblem',
    code,
    message,
    details: details.map((detail) => ({ __typename: 'ProblemDetail' as const, ...detail })),
  },
} as const;

describe('the report about a table of people', () => {
  it('says that nothing is stored yet, who is on the roll already and what is not read', () => {
    const text = shown({
      rows: 5,
      onRollAlready: 2,
      rowsOnRollAlready: [2, 4],
      ignoredColumns: ['Паспорт', 'Телефон'],
    });
    expect(text).toContain('5 rows were checked, without a mistake. Nothing is stored yet.');
    expect(text).toContain(
      '2 people are on the roll already and stay as entered there. Rows: 2, 4',
    );
    expect(text).toContain('Columns that are not read: Паспорт, Телефон');
  });

  it('says of a row what is wrong, the column by its heading, and that nothing was stored', () => {
    const text = shown({ added: 2, faulty: 1, faults: [fault] });
    expect(text).toContain('1 row cannot be taken. Nothing was stored.');
    expect(text).toContain('7 “List number” is empty. Fill it in.');
    expect(text).not.toContain('are shown');
  });

  it('says how many of very many faults are shown', () => {
    expect(shown({ faulty: 900, faults: [fault] })).toContain('The first 1 are shown.');
  });

  it('tells what was stored from a table that changes nothing', () => {
    expect(shown({ stored: true })).toContain('3 people were added.');
    const again = shown({ stored: true, added: 0, onRollAlready: 3, rowsOnRollAlready: [2, 3, 4] });
    expect(again).toContain('Everybody in this table is on the roll already.');
    expect(again).not.toContain('added');
  });
});
