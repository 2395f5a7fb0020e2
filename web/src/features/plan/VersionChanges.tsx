import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { lineFieldLabels } from '../../lib/labels/plan.js';
import { Card } from '../../ui/card/Card.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Table } from '../../ui/table/Table.js';
import type { FieldValuePartsFragment, VersionTrailFragment } from './Plan.gen.js';
import styles from './plan.module.css';
import { useSourceName } from './SourceName.js';

type Diff = NonNullable<VersionTrailFragment['changes']>;

function FieldValue({ value }: { readonly value: FieldValuePartsFragment }) {
  const locale = useLocale();
  const nameOf = useSourceName();
  if (value.text !== null) return value.text;
  if (value.amount !== null) return formatMoneyValue(value.amount, locale);
  if (value.number !== null) return String(value.number);
  if (value.flag !== null) return value.flag ? <Trans>yes</Trans> : <Trans>no</Trans>;
  if (value.villages !== null && value.villages.length > 0) {
    return value.villages.map((village, index) => (
      <Fragment key={village.id}>
        {index === 0 ? null : ', '}
        <PlaceName name={village.name} />
      </Fragment>
    ));
  }
  if (value.shares !== null && value.shares.length > 0) {
    return value.shares
      .map(({ envelope, amount }) => `${nameOf(envelope)} ${formatMoneyValue(amount, locale)}`)
      .join('; ');
  }
  return '–';
}

function ChangedLine(props: {
  readonly change: Diff['changed'][number];
  readonly diff: Diff;
  readonly children?: ReactNode;
}) {
  const { change, diff, children } = props;
  const { t, i18n } = useLingui();
  const { fromNumber, toNumber } = diff;
  return (
    <Card title={change.line.title}>
      <div className={styles.change}>
        <Table
          stack
          caption={<Trans>What changed in this line</Trans>}
          captionHidden
          rows={change.fields}
          rowKey={({ field }) => field}
          columns={[
            { key: 'field', head: t`Field`, cell: ({ field }) => i18n._(lineFieldLabels[field]) },
            {
              key: 'before',
              head: t`Version ${fromNumber}`,
              cell: ({ before }) => (
                <del className={styles.gone}>
                  <FieldValue value={before} />
                </del>
              ),
            },
            {
              key: 'after',
              head: t`Version ${toNumber}`,
              cell: ({ after }) => (
                <ins className={styles.come}>
                  <FieldValue value={after} />
                </ins>
              ),
            },
          ]}
        />
        {children}
      </div>
    </Card>
  );
}

/** What changed from the version before, line by line; `beside` adds to a changed line, e.g. why it had been returned. */
export function VersionChanges(props: {
  readonly diff: Diff;
  readonly beside?: (lineKey: string) => ReactNode;
}) {
  const { diff, beside } = props;
  const locale = useLocale();
  const { unchanged } = diff;
  return (
    <div className="flow">
      {diff.changed.map((change) => (
        <ChangedLine key={change.line.key} change={change} diff={diff}>
          {beside?.(change.line.key)}
        </ChangedLine>
      ))}
      {diff.added.map((line) => (
        <p key={line.key}>
          <ins className={styles.come}>
            <Trans>New line:</Trans> {line.title}, {formatMoneyValue(line.cost, locale)}
          </ins>
        </p>
      ))}
      {diff.removed.map((line) => (
        <p key={line.key}>
          <del className={styles.gone}>
            <Trans>Taken out:</Trans> {line.title}, {formatMoneyValue(line.cost, locale)}
          </del>
        </p>
      ))}
      <p className="note">
        <Plural value={unchanged} one="# line did not change." other="# lines did not change." />
      </p>
    </div>
  );
}
