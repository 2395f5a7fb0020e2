import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import { OriginBadge, StatusBadge } from '../../features/proposal/ProposalBadges.js';
import { ProposalCost } from '../../features/proposal/ProposalCost.js';
import { ProposalPlaces } from '../../features/proposal/ProposalPlaces.js';
import { SupportWords } from '../../features/proposal/SupportWords.js';
import { langOf } from '../../lib/i18n/lang-of.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sectorLabels } from '../../lib/labels/proposal.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Pictogram } from '../../ui/icon/Pictogram.js';
import { Anchor } from '../../ui/link/Anchor.js';
import { Section } from '../../ui/section/Section.js';
import { CostLines } from './CostLines.js';
import { type DeskAddress, deskSearch } from './desk-address.js';
import { DeskTrail } from './DeskTrail.js';
import { MergeForm } from './MergeForm.js';
import styles from './screening.module.css';
import type { DeskProposalFragment, ScreeningDeskQuery } from './Screening.gen.js';
import { useUnsaved } from './use-unsaved.js';
import { VerdictForm } from './VerdictForm.js';

type Cycle = NonNullable<ScreeningDeskQuery['cycle']>;

/** What was asked, by whom, with which support: everything a verdict rests on. */
function Asked({ proposal }: { readonly proposal: DeskProposalFragment }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const name = proposal.withheldName ?? proposal.proposedBy;
  return (
    <div className="flow">
      <p className="row">
        <StatusBadge status={proposal.status} />
        <OriginBadge origin={proposal.origin} />
        <span className="row">
          <Pictogram sector={proposal.sector} />
          {i18n._(sectorLabels[proposal.sector])}
        </span>
      </p>
      <p>
        <ProposalPlaces proposal={proposal} />
        {name === null ? null : (
          <>
            {' · '}
            {name}
            {proposal.withheld ? (
              <span className="note">
                {' '}
                <Trans>(asked not to be named)</Trans>
              </span>
            ) : null}
          </>
        )}
        {' · '}
        <SupportWords supports={proposal.supports} />
      </p>
      <p className={styles.text} lang={langOf(proposal.language)}>
        {proposal.problem}
      </p>
      {proposal.photo === null ? null : (
        <img
          className={styles.photo}
          src={proposal.photo.url}
          width={proposal.photo.width}
          height={proposal.photo.height}
          loading="lazy"
          alt={t`Photograph sent with the proposal`}
        />
      )}
      <p>
        <Trans>Cost</Trans>: <ProposalCost cost={proposal.cost} costGuess={proposal.costGuess} />
      </p>
      <p>
        <a href={`/${locale}/proposals/${proposal.id}`}>
          <Trans>Public page of the proposal</Trans>
        </a>
      </p>
    </div>
  );
}

/** One proposal on the desk: read it, cost it, decide. */
export function DeskProposal(props: {
  readonly cycle: Cycle;
  readonly proposal: DeskProposalFragment;
  readonly address: DeskAddress;
}) {
  const { cycle, proposal, address } = props;
  const locale = useLocale();
  const [unsaved, setUnsaved] = useState<ReadonlySet<string>>(new Set());
  const [stored, setStored] = useState<'costs' | 'verdict' | 'merge' | null>(null);
  const leaving = useUnsaved(unsaved.size > 0);
  const touch = useCallback((part: string, dirty: boolean) => {
    setUnsaved((before) => {
      if (before.has(part) === dirty) return before;
      const after = new Set(before);
      if (dirty) after.add(part);
      else after.delete(part);
      return after;
    });
    if (dirty) setStored(null);
  }, []);
  const can = (act: string) => proposal.viewerCan.some((one) => one.act === act && one.allowed);
  const list = `/${locale}/work/cycles/${cycle.id}/screening`;
  return (
    <div className="flow-l">
      <p className={styles.back}>
        <Anchor href={list + deskSearch({ ...address, proposalId: null })}>
          <Trans>Back to the list</Trans>
        </Anchor>
      </p>
      {leaving}
      {stored === null ? null : (
        <Banner
          kind="ok"
          role="status"
          title={
            stored === 'costs' ? (
              <Trans>The cost lines are stored.</Trans>
            ) : (
              <Trans>The verdict is stored. The author and everyone else can read it.</Trans>
            )
          }
        />
      )}
      <Section
        id="asked"
        title={
          <>
            {proposal.number}. <span lang={langOf(proposal.language)}>{proposal.title}</span>
          </>
        }
      >
        <Asked proposal={proposal} />
      </Section>
      <CostLines
        key={`costs-${String(proposal.costRevision)}`}
        proposal={proposal}
        currency={cycle.currency}
        editable={can('setCostLines')}
        onTouch={touch}
        onStored={() => {
          setStored('costs');
        }}
      />
      {can('screenProposal') ? (
        <VerdictForm
          key={`verdict-${String(proposal.revision)}`}
          proposal={proposal}
          onTouch={touch}
          onStored={() => {
            setStored('verdict');
          }}
        />
      ) : null}
      {can('mergeProposal') ? (
        <MergeForm
          key={`merge-${String(proposal.revision)}`}
          cycleId={cycle.id}
          proposal={proposal}
          onTouch={touch}
          onStored={() => {
            setStored('merge');
          }}
        />
      ) : null}
      <Section id="trail" title={<Trans>What became of this proposal</Trans>}>
        <DeskTrail proposal={proposal} />
      </Section>
    </div>
  );
}
