import { Trans, useLingui } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import type { Choice } from './BallotForm.js';
import { Places } from './Places.js';

/** The ballot list to read, for whoever cannot tick it now. */
export function BallotList({ choice }: { readonly choice: Choice }) {
  const { t } = useLingui();
  const locale = useLocale();
  return (
    <Section id="works" title={<Trans>The works</Trans>}>
      <Table
        stack
        caption={<Trans>Works on the ballot list</Trans>}
        captionHidden
        rows={choice.projects}
        rowKey={({ position }) => String(position)}
        columns={[
          {
            key: 'title',
            head: t`Work`,
            cell: ({ position, proposal }) => (
              <>
                {position}.{' '}
                <a href={`/${locale}/proposals/${proposal.id}`} lang={proposal.language}>
                  {keepUnits(proposal.title)}
                </a>
              </>
            ),
          },
          { key: 'place', head: t`Village`, cell: ({ proposal }) => <Places {...proposal} /> },
          {
            key: 'cost',
            head: t`Cost`,
            kind: 'number',
            cell: ({ cost }) => formatMoneyValue(cost, locale),
          },
        ]}
      />
    </Section>
  );
}
