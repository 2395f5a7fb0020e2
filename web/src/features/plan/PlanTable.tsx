import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoney, formatMoneyValue } from '../../lib/format/money.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { Pictogram } from '../../ui/icon/Pictogram.js';
import { Table } from '../../ui/table/Table.js';
import { LinePlaces } from './LinePlaces.js';
import type { PlanLineFragment } from './Plan.gen.js';
import styles from './plan.module.css';
import { useSourceName } from './SourceName.js';

export function yearsOf(line: { readonly fromYear: number; readonly toYear: number }): string {
  const { fromYear, toYear } = line;
  return fromYear === toYear ? String(fromYear) : `${String(fromYear)}–${String(toYear)}`;
}

/** Who pays how much of a line. */
export function LineShares({ shares }: Pick<PlanLineFragment, 'shares'>) {
  const locale = useLocale();
  const nameOf = useSourceName();
  if (shares.length === 0) return '–';
  return (
    <ul className={styles.sources} role="list">
      {shares.map(({ envelope, amount }) => (
        <li key={envelope.id} className={styles.source}>
          <span>{nameOf(envelope)}</span>
          <span className="num">{formatMoneyValue(amount, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function LineTitle({
  line,
  extra,
}: {
  readonly line: PlanLineFragment;
  readonly extra?: ReactNode;
}) {
  const { i18n } = useLingui();
  const { position, responsible, rank } = line;
  const reason = line.reasonAgainstRank;
  return (
    <span className={styles.title}>
      <span>
        <Pictogram sector={line.sector} label={i18n._(sectorLabels[line.sector])} /> {position}.{' '}
        <span lang={langOf(line.language)}>{keepUnits(line.title)}</span>
      </span>
      <span className="note">
        <Trans>
          Responsible: <span lang={langOf(line.language)}>{responsible}</span>
        </Trans>
      </span>
      {reason === null ? null : (
        <span className="note">
          {rank === null ? (
            <Trans>Not from the result. Why it is here:</Trans>
          ) : (
            <Trans>Rank {rank} in the result. Why it stands here:</Trans>
          )}{' '}
          <span lang={reason.language} className={styles.reason}>
            {reason.text}
          </span>
        </span>
      )}
      {extra}
    </span>
  );
}

/** The lines of a plan: what, where, when, for how much, whose money. */
export function PlanTable(props: {
  readonly lines: readonly PlanLineFragment[];
  readonly currency: string;
  readonly caption: ReactNode;
  /** The reserve list has no money to show. */
  readonly withShares?: boolean;
  readonly extra?: (line: PlanLineFragment) => ReactNode;
}) {
  const { lines, currency, caption, withShares = true, extra } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const total = lines.reduce((sum, line) => sum + BigInt(line.cost.amount), 0n);
  return (
    <Table
      stack
      caption={caption}
      captionHidden
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        {
          key: 'work',
          head: t`Work`,
          cell: (line) => <LineTitle line={line} extra={extra?.(line)} />,
          ...(withShares ? { total: t`Together` } : {}),
        },
        { key: 'place', head: t`Place`, cell: (line) => <LinePlaces line={line} /> },
        {
          key: 'years',
          head: t`Years`,
          cell: (line) => <span className="nowrap">{yearsOf(line)}</span>,
        },
        {
          key: 'cost',
          head: t`Cost`,
          kind: 'number',
          cell: (line) => formatMoneyValue(line.cost, locale),
          ...(withShares ? { total: formatMoney(total, currency, locale) } : {}),
        },
        ...(withShares
          ? [
              {
                key: 'shares',
                head: t`Sources`,
                wide: true,
                cell: (line: PlanLineFragment) => <LineShares shares={line.shares} />,
              },
            ]
          : []),
      ]}
    />
  );
}

export function LineCount({ count }: { readonly count: number }) {
  return <Plural value={count} one="# line" other="# lines" />;
}
