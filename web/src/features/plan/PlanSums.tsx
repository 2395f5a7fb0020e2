import { Trans, useLingui } from '@lingui/react/macro';
import { formatMoney, formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { formatPercent } from '../../lib/format/percent.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Table } from '../../ui/table/Table.js';
import { yearsOf } from './PlanTable.js';
import type { PlanSumsFragment } from './Plan.gen.js';
import { useSourceName } from './SourceName.js';

/** What each source gives, of which whole. */
export function SourcesTable({ version }: { readonly version: PlanSumsFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  const nameOf = useSourceName();
  const whole = BigInt(version.total.amount);
  return (
    <Table
      stack
      caption={<Trans>Money by source</Trans>}
      captionHidden
      rows={version.envelopes}
      rowKey={({ envelope }) => envelope.id}
      columns={[
        {
          key: 'source',
          head: t`Source`,
          cell: ({ envelope }) => nameOf(envelope),
          total: t`Together`,
        },
        {
          key: 'bar',
          head: t`Share`,
          headHidden: true,
          kind: 'bar',
          cell: ({ used }) => (
            <Bar size="s" whole={whole} parts={[{ amount: BigInt(used.amount), tone: 'accent' }]} />
          ),
        },
        {
          key: 'used',
          head: t`In the plan`,
          kind: 'number',
          cell: ({ used }) => formatMoneyValue(used, locale),
          total: formatMoneyValue(version.total, locale),
        },
        {
          key: 'percent',
          head: t`Share`,
          kind: 'number',
          cell: ({ used }) => formatPercent(BigInt(used.amount), whole, locale, 1),
          total: formatPercent(whole, whole, locale, 1),
        },
      ]}
    />
  );
}

/** What the lines of the same years cost together. */
export function PeriodsTable({ version }: { readonly version: PlanSumsFragment }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { currency } = version.total;
  const lines = version.periods.reduce((sum, period) => sum + period.lines, 0);
  const cost = version.periods.reduce((sum, period) => sum + BigInt(period.cost.amount), 0n);
  return (
    <Table
      caption={<Trans>Money by year; a work of several years stands in a row of its own</Trans>}
      rows={version.periods}
      rowKey={yearsOf}
      columns={[
        { key: 'years', head: t`Years`, cell: yearsOf, total: t`Together` },
        {
          key: 'lines',
          head: t`Lines`,
          kind: 'number',
          cell: (period) => formatNumber(period.lines, locale),
          total: formatNumber(lines, locale),
        },
        {
          key: 'cost',
          head: t`Cost`,
          kind: 'number',
          cell: (period) => formatMoneyValue(period.cost, locale),
          total: formatMoney(cost, currency, locale),
        },
      ]}
    />
  );
}
