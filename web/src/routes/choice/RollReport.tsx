import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Table } from '../../ui/table/Table.js';
import type { ImportRollMutation } from './Choice.gen.js';

export type Report = Extract<
  ImportRollMutation['importRoll'],
  { readonly __typename: 'ImportRollSuccess' }
>['report'];

/** What becomes of a table of people, or has become of it. It comes into sight by itself: the table may be long. */
export function RollReport({ report }: { readonly report: Report }) {
  const { t } = useLingui();
  const locale = useLocale();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [report]);
  const { rowsOnRollAlready, onRollAlready, ignoredColumns, faults, faulty } = report;
  const rows =
    rowsOnRollAlready.join(', ') + (onRollAlready > rowsOnRollAlready.length ? ' …' : '');
  const columns = ignoredColumns.join(', ');
  const shown = formatNumber(faults.length, locale);
  return (
    <div className="flow" ref={place}>
      <Verdict report={report} />
      {onRollAlready === 0 || report.stored || onRollAlready === report.rows ? null : (
        <p>
          <Plural
            value={onRollAlready}
            one="# person is on the roll already and stays as entered there."
            other="# people are on the roll already and stay as entered there."
          />{' '}
          <span className="note">
            <Trans>Rows: {rows}</Trans>
          </span>
        </p>
      )}
      {columns === '' ? null : (
        <p className="note">
          <Trans>Columns that are not read: {columns}</Trans>
        </p>
      )}
      {faulty === 0 ? null : (
        <Table
          caption={<Trans>Rows that cannot be taken</Trans>}
          rows={faults}
          rowKey={({ row }) => String(row)}
          columns={[
            { key: 'row', head: t`Row`, cell: ({ row }) => row },
            {
              key: 'problem',
              head: t`What is wrong`,
              cell: ({ problem }) => <Sentence problem={problem} />,
            },
          ]}
        />
      )}
      {faulty > faults.length ? (
        <p className="note">
          <Trans>The first {shown} are shown.</Trans>
        </p>
      ) : null}
    </div>
  );
}

function Verdict({ report: { stored, added, faulty, rows } }: { readonly report: Report }) {
  if (faulty > 0) {
    return (
      <Banner
        kind="bad"
        role="alert"
        title={
          <Plural
            value={faulty}
            one="# row cannot be taken. Nothing was stored."
            other="# rows cannot be taken. Nothing was stored."
          />
        }
      >
        <p>
          <Trans>Mend the rows in the spreadsheet, save it and check the file again.</Trans>
        </p>
      </Banner>
    );
  }
  if (added === 0) {
    return (
      <Banner
        role="status"
        title={<Trans>Everybody in this table is on the roll already.</Trans>}
      />
    );
  }
  if (stored) {
    return (
      <Banner
        kind="ok"
        role="status"
        title={<Plural value={added} one="# person was added." other="# people were added." />}
      />
    );
  }
  return (
    <Banner
      kind="ok"
      role="status"
      title={
        <Plural
          value={rows}
          one="# row was checked, without a mistake."
          other="# rows were checked, without a mistake."
        />
      }
    >
      <p>
        <Trans>Nothing is stored yet.</Trans>
      </p>
    </Banner>
  );
}

function Sentence(props: { readonly problem: Report['faults'][number]['problem'] }) {
  const { i18n } = useLingui();
  return <>{problemText(i18n, props.problem)}</>;
}
