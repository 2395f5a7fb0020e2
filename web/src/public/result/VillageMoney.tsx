import { Trans, useLingui } from '@lingui/react/macro';
import { formatAmount } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { moneyByVillage, type VillageRow } from './money-by-village.js';
import type { Result } from './result.js';

/** What the chosen works cost, by village and by resident. */
export function VillageMoney({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { currency } = result.budget;
  const { rows, everywhere, divided } = moneyByVillage(result);
  if (rows.length < 2) return null;
  const most = rows[0]?.amount ?? 0n;
  const money = (amount: bigint) => formatAmount(amount - (amount % 100n), currency, locale);
  const shared = formatAmount(everywhere, currency, locale);
  const perResident = ({ village, amount }: VillageRow) =>
    village.population === null || village.population === 0
      ? '–'
      : money(amount / BigInt(village.population));
  return (
    <Section
      id="money-by-village"
      title={<Trans>Money by village</Trans>}
      note={<Trans>In {currency}</Trans>}
    >
      <div className="flow-s">
        <Table
          caption={<Trans>What the chosen works cost, by village</Trans>}
          captionHidden
          stack
          rows={rows}
          rowKey={({ village }) => village.id}
          columns={[
            {
              key: 'village',
              head: t`Village`,
              cell: ({ village }) => <PlaceName name={village.name} />,
              total: t`Together`,
            },
            {
              key: 'bar',
              head: t`Drawn`,
              headHidden: true,
              kind: 'bar',
              cell: ({ amount }) => <Bar whole={most} parts={[{ amount, tone: 'accent' }]} />,
            },
            {
              key: 'money',
              head: t`Money`,
              kind: 'number',
              cell: ({ amount }) => money(amount),
              total: formatAmount(
                rows.reduce((sum, { amount }) => sum + amount, 0n),
                currency,
                locale,
              ),
            },
            { key: 'resident', head: t`Per resident`, kind: 'number', cell: perResident },
          ]}
        />
        {everywhere === 0n ? null : (
          <p className="note">
            <Trans>Besides, {shared} go to works for the whole jamoat.</Trans>
          </p>
        )}
        {divided ? (
          <p className="note">
            <Trans>The cost of a work for several villages is divided equally among them.</Trans>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
