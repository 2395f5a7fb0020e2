import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import type { Jamoat } from './cycle.js';

type Village = Jamoat['villages'][number];

/** The sum where every village has a figure; a sum of some would be a wrong one. */
function sumOf(villages: readonly Village[], key: 'households' | 'population'): number | null {
  return villages.reduce<number | null>((sum, village) => {
    const figure = village[key];
    return sum === null || figure === null ? null : sum + figure;
  }, 0);
}

/** The villages of a jamoat and how many live there. */
export function Villages({ villages }: { readonly villages: readonly Village[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (villages.length === 0) return null;
  const figure = (count: number | null) => (count === null ? '–' : formatNumber(count, locale));
  const several = villages.length > 1;
  return (
    <Section id="villages" size="s" title={<Trans>Villages</Trans>} note={villages.length}>
      <Table
        caption={<Trans>Villages of the jamoat</Trans>}
        captionHidden
        rows={villages}
        rowKey={(village) => village.id}
        columns={[
          {
            key: 'name',
            head: t`Village`,
            cell: (village) => <PlaceName name={village.name} />,
            ...(several ? { total: t`Together` } : {}),
          },
          {
            key: 'households',
            head: t`Households`,
            kind: 'number',
            cell: ({ households }) => figure(households),
            ...(several ? { total: figure(sumOf(villages, 'households')) } : {}),
          },
          {
            key: 'population',
            head: t`Residents`,
            kind: 'number',
            cell: ({ population }) => figure(population),
            ...(several ? { total: figure(sumOf(villages, 'population')) } : {}),
          },
        ]}
      />
    </Section>
  );
}
