import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { Table, type TableProps } from './Table.js';

interface Source {
  readonly name: string;
  readonly sum: string;
}
const props: TableProps<Source> = {
  caption: 'Маблағ',
  rows: [{ name: 'Ҷамоат', sum: '65 000' }],
  rowKey: (row) => row.name,
  columns: [
    { key: 'name', head: 'Сарчашма', cell: (row) => row.name },
    { key: 'sum', head: 'Сомонӣ', kind: 'number', cell: (row) => row.sum },
  ],
};

describe('a table', () => {
  it('has a caption, heads of columns and heads of rows', () => {
    const html = renderToString(<Table {...props} />);
    expect(html).toMatch(/<caption[^>]*>Маблағ<\/caption>/);
    expect(html).toContain('<th scope="col">Сарчашма</th>');
    expect(html).toContain('<th scope="row">Ҷамоат</th>');
    expect(html).not.toContain('<tfoot');
  });

  it('that is too wide scrolls in a frame that keys can reach', () => {
    const html = renderToString(<Table {...props} />);
    const [, frame, caption] =
      /role="region" aria-labelledby="([^"]+)" tabindex="0".*<caption id="([^"]+)"/.exec(html) ??
      [];
    expect(frame).toBe(caption);
  });

  it('keeps its meaning when rows become label and value pairs', () => {
    const html = renderToString(<Table {...props} stack />);
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect(html).toContain(`role="${role}"`);
    }
    expect(html).toContain('data-label="Сомонӣ"');
  });

  it('adds a row of totals when a column has one', () => {
    const [name, sum] = props.columns as [
      TableProps<Source>['columns'][0],
      (typeof props.columns)[0],
    ];
    const html = renderToString(
      <Table
        {...props}
        columns={[
          { ...name, total: 'Ҳамагӣ' },
          { ...sum, total: '65 000' },
        ]}
      />,
    );
    expect(html).toMatch(/<tfoot><tr><th scope="row">Ҳамагӣ<\/th><td class="number">65 000/);
  });

  it('hides a heading from eyes only', () => {
    const [name, sum] = props.columns as [
      TableProps<Source>['columns'][0],
      (typeof props.columns)[0],
    ];
    const html = renderToString(
      <Table {...props} columns={[name, { ...sum, headHidden: true }]} />,
    );
    expect(html).toContain('<span class="vh">Сомонӣ</span>');
  });
});
