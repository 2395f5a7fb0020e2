import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { keepUnits } from '../../lib/format/keep-units.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { LinkCard } from '../../ui/card/Card.js';
import { Pictogram } from '../../ui/icon/Pictogram.js';
import { OriginBadge, StatusBadge } from './ProposalBadges.js';
import type { ProposalCardFragment } from './ProposalCard.gen.js';
import styles from './proposal-card.module.css';
import { ProposalCost } from './ProposalCost.js';
import { ProposalPlaces } from './ProposalPlaces.js';
import { SupportWords } from './SupportWords.js';

/** One proposal in a list: what, where, for how much, by how many supported, how it came in and what became of it. */
export function ProposalCard(props: {
  readonly proposal: ProposalCardFragment;
  readonly href: string;
  readonly children?: ReactNode;
}) {
  const { proposal, href, children } = props;
  const { i18n } = useLingui();
  const { number } = proposal;
  return (
    <LinkCard
      as="li"
      href={href}
      title={<span lang={langOf(proposal.language)}>{keepUnits(proposal.title)}</span>}
      meta={
        <span className={styles.meta}>
          <Pictogram sector={proposal.sector} />
          <span>
            {i18n._(sectorLabels[proposal.sector])} · <ProposalPlaces proposal={proposal} /> ·{' '}
            <Trans>No. {number}</Trans>
          </span>
        </span>
      }
      end={
        <>
          <ProposalCost cost={proposal.cost} costGuess={proposal.costGuess} />
          {proposal.supports.all === 0 ? null : (
            <span className="note">
              <SupportWords supports={proposal.supports} />
            </span>
          )}
          {children}
        </>
      }
    >
      <p className={styles.badges}>
        {proposal.status === 'submitted' ? null : <StatusBadge status={proposal.status} />}
        <OriginBadge origin={proposal.origin} />
      </p>
    </LinkCard>
  );
}
