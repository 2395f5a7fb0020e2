import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names.js';
import styles from './table.module.css';

export interface Column<Row> {
  readonly key: string;
  /** The heading; in a stacked table it stands before each value. */
  readonly head: string;
  /** When the cells speak for themselves: the heading stays for ears. */
  readonly headHidden?: boolean;
  /** Numbers stand in line at the right; a bar takes the room that is left. */
  readonly kind?: 'text' | 'number' | 'bar';
  /** A list, which in a stacked table takes the whole line under its heading. */
  readonly wide?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** The value in the row of totals. The first column's total is the row's heading. */
  readonly total?: ReactNode;
}

export interface TableProps<Row> {
  readonly caption: ReactNode;
  /** When a heading right above already says it. */
  readonly captionHidden?: boolean;
  /** The first column heads its row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selected?: (row: Row) => boolean;
  /** Label and value pairs under 48rem; otherwise a wide table scrolls sideways in its own frame. */
  readonly stack?: boolean;
}

const empty = (content: ReactNode) => content === undefined || content === null || content === '';

export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, selected, stack = false } = props;
  const captionId = useId();
  // `display: block` takes a table's meaning away from screen readers; the roles give it back.
  const role = (name: string) => (stack ? { role: name } : {});
  const cells = (content: (column: Column<Row>) => ReactNode) =>
    columns.map((column, index) =>
      index === 0 ? (
        <th key={column.key} scope="row" {...role('rowheader')}>
          {content(column)}
        </th>
      ) : (
        <td
          key={column.key}
          className={classNames(
            column.kind !== undefined && column.kind !== 'text' && styles[column.kind],
            column.wide === true && styles.wide,
            empty(content(column)) && styles.empty,
          )}
          {...role('cell')}
          {...(stack ? { 'data-label': column.head } : {})}
        >
          {stack ? <span className={styles.value}>{content(column)}</span> : content(column)}
        </td>
      ),
    );
  const hasTotal = columns.some((column) => column.total !== undefined);
  const table = (
    <table className={classNames(styles.table, stack && styles.stack)} {...role('table')}>
      <caption id={captionId} className={captionHidden ? 'vh' : undefined}>
        {caption}
      </caption>
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={column.kind === 'number' ? styles.number : undefined}
              {...role('columnheader')}
            >
              {column.headHidden === true ? <span className="vh">{column.head}</span> : column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            className={selected?.(row) === true ? styles.selected : undefined}
            {...role('row')}
          >
            {cells((column) => column.cell(row))}
          </tr>
        ))}
      </tbody>
      {hasTotal ? (
        <tfoot {...role('rowgroup')}>
          <tr {...role('row')}>{cells((column) => column.total)}</tr>
        </tfoot>
      ) : null}
    </table>
  );
  if (stack) return table;
  return (
    <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
      {table}
    </div>
  );
}
