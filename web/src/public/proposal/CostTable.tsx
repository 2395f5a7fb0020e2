import { Trans, useLingui } from '@lingui/react/macro';
import { formatMoney, type MoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Table } from '../../ui/table/Table.js';

export interface ShownCostLine {
  readonly id: string;
  readonly label: string;
  readonly quantity: string;
  readonly amount: MoneyValue;
}

/** What a proposal costs, line by line, with the sum. */
export function CostTable(props: {
  readonly lines: readonly ShownCostLine[];
  readonly cost: MoneyValue;
}) {
  const { lines, cost } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const { currency } = cost;
  return (
    <Table
      caption={<Trans>Cost line by line</Trans>}
      captionHidden
      rows={lines}
      rowKey={(line) => line.id}
      columns={[
        {
          key: 'label',
          head: t`What for`,
          cell: (line) => (line.quantity === '' ? line.label : `${line.label}, ${line.quantity}`),
          total: t`Together`,
        },
        {
          key: 'amount',
          head: t`Amount`,
          kind: 'number',
          cell: (line) => formatMoney(line.amount.amount, currency, locale),
          total: formatMoney(cost.amount, currency, locale),
        },
      ]}
    />
  );
}
