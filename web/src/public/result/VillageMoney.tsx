import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { currencyName, formatAmount } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { moneyByVillage, type Spread, spreadOf, type VillageRow } from './money-by-village.js';
import type { Result } from './result.js';

interface Line {
  /** `null`: works for the whole jamoat. */
  readonly village: VillageRow['village'] | null;
  readonly amount: bigint;
}

/** What the chosen works cost, by village and by resident. */
export function VillageMoney({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { currency } = result.budget;
  const { rows, everywhere, divided } = moneyByVillage(result);
  if (rows.length < 2) return null;
  const lines: readonly Line[] = [
    ...rows,
    ...(everywhere === 0n ? [] : [{ village: null, amount: everywhere }]),
  ];
  const most = lines.reduce((highest, { amount }) => (amount > highest ? amount : highest), 0n);
  const money = (amount: bigint) => formatAmount(amount - (amount % 100n), currency, locale);
  const perResident = ({ village, amount }: Line) =>
    village?.population ? money(amount / BigInt(village.population)) : '–';
  return (
    <Section
      id="money-by-village"
      title={<Trans>Money by village</Trans>}
      note={currencyName(currency, locale)}
    >
      <div className="flow-s">
        <Table
          caption={<Trans>What the chosen works cost, by village</Trans>}
          captionHidden
          stack
          rows={lines}
          rowKey={({ village }) => village?.id ?? ''}
          columns={[
            {
              key: 'village',
              head: t`Village`,
              cell: ({ village }) =>
                village === null ? (
                  <Trans>The whole jamoat</Trans>
                ) : (
                  <PlaceName name={village.name} />
                ),
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
                lines.reduce((sum, { amount }) => sum + amount, 0n),
                currency,
                locale,
              ),
            },
            { key: 'resident', head: t`Per resident`, kind: 'number', cell: perResident },
          ]}
        />
        <HowFarApart spread={spreadOf(rows)} />
        {divided ? (
          <p className="note">
            <Trans>The cost of a work for several villages is divided equally among them.</Trans>
          </p>
        ) : null}
      </div>
    </Section>
  );
}

function HowFarApart({ spread }: { readonly spread: Spread | null }) {
  const locale = useLocale();
  if (spread === null) return null;
  if (spread.kind === 'without') {
    return (
      <p>
        <Plural
          value={spread.villages}
          one="# village gets no work of its own."
          other="# villages get no work of their own."
        />
      </p>
    );
  }
  const times = formatNumber((spread.tenths / 10).toFixed(1), locale);
  return (
    <p>
      <Trans>
        Per resident, the village with the most gets {times} times as much as the one with the
        least.
      </Trans>
    </p>
  );
}
