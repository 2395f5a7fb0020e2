import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoney } from '../../lib/format/money.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { Pictogram } from '../../ui/icon/Pictogram.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { classNames } from '../../ui/class-names.js';
import styles from './consensus.module.css';
import { ProposalPlaces } from '../proposal/ProposalPlaces.js';
import type { ShownRoundFragment } from './Round.gen.js';

/** The shortlist as it was put to the committee, in its order, with what each work was said to cost. */
export function RoundProposals({ round }: { readonly round: ShownRoundFragment }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const { proposals } = round;
  const count = proposals.length;
  const currency = proposals.find(({ cost }) => cost !== null)?.cost?.currency;
  const sum = proposals.reduce((total, { cost }) => total + BigInt(cost?.amount ?? 0), 0n);
  return (
    <Section
      id={`list-${round.id}`}
      title={<Trans>The list it is about</Trans>}
      note={<Plural value={count} one="# proposal" other="# proposals" />}
    >
      <Table
        stack
        caption={<Trans>Proposals in the order put to the committee</Trans>}
        captionHidden
        rows={proposals}
        rowKey={({ position }) => String(position)}
        columns={[
          {
            key: 'proposal',
            head: t`Proposal`,
            cell: ({ position, proposal }) => (
              <>
                {position}.{' '}
                <a href={`/${locale}/proposals/${proposal.id}`} lang={langOf(proposal.language)}>
                  {keepUnits(proposal.title)}
                </a>
                <span className={classNames(styles.place, 'note')}>
                  <Pictogram
                    sector={proposal.sector}
                    label={i18n._(sectorLabels[proposal.sector])}
                  />{' '}
                  <ProposalPlaces proposal={proposal} />
                </span>
              </>
            ),
            total: t`Together`,
          },
          {
            key: 'cost',
            head: t`Cost`,
            kind: 'number',
            cell: ({ cost }) =>
              cost === null ? t`not known` : formatMoney(cost.amount, cost.currency, locale),
            total: currency === undefined ? undefined : formatMoney(sum, currency, locale),
          },
        ]}
      />
    </Section>
  );
}
