import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Fragment } from 'react';
import type { LineField } from '../../../../server/domain/plan/version-diff.js';
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
type Change = Diff['changed'][number];

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
    // Under each other: who compares two versions reads down a column, not along a sentence.
    return value.shares.map(({ envelope, amount }, index) => (
      <Fragment key={envelope.id}>
        {index === 0 ? null : <br />}
        {nameOf(envelope)} <span className="num">{formatMoneyValue(amount, locale)}</span>
      </Fragment>
    ));
  }
  return '–';
}

/** Values of these fit on half a line; the others are texts and lists. */
const shortFields: readonly LineField[] = ['fromYear', 'toYear', 'costMinor', 'rank', 'reserve'];

/** What changed in one line: the field, what it was, what it is. */
export function FieldChanges(props: {
  readonly change: Change;
  readonly diff: Pick<Diff, 'fromNumber' | 'toNumber'>;
}) {
  const { change, diff } = props;
  const { t, i18n } = useLingui();
  const { fromNumber, toNumber } = diff;
  const wide = ({ field }: Change['fields'][number]) => !shortFields.includes(field);
  return (
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
          wide,
          cell: ({ before }) => (
            <del className={styles.gone}>
              <FieldValue value={before} />
            </del>
          ),
        },
        {
          key: 'after',
          head: t`Version ${toNumber}`,
          wide,
          cell: ({ after }) => (
            <ins className={styles.come}>
              <FieldValue value={after} />
            </ins>
          ),
        },
      ]}
    />
  );
}

/** Lines that were added and taken out, and how many stayed as they were. */
export function OtherChanges({ diff }: { readonly diff: Diff }) {
  const locale = useLocale();
  const { unchanged } = diff;
  return (
    <>
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
        <Plural
          value={unchanged}
          one="# line did not change, the reserve list included."
          other="# lines did not change, the reserve list included."
        />
      </p>
    </>
  );
}

/** What changed from the version before, line by line. */
export function VersionChanges({ diff }: { readonly diff: Diff }) {
  return (
    <div className="flow">
      {diff.changed.map((change) => (
        <Card key={change.line.key} title={change.line.title}>
          <FieldChanges change={change} diff={diff} />
        </Card>
      ))}
      <OtherChanges diff={diff} />
    </div>
  );
}
