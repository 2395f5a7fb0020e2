import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams, useSearchParams } from 'react-router';
import { isProposalStatus } from '../../../../server/domain/proposal/proposal.js';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { classNames } from '../../ui/class-names.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import type { DeskAddress } from './desk-address.js';
import { DeskList } from './DeskList.js';
import { DeskProposal } from './DeskProposal.js';
import styles from './screening.module.css';
import { ScreeningDeskDocument, type ScreeningDeskQuery } from './Screening.gen.js';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const noId = '00000000-0000-0000-0000-000000000000';

function readAddress(search: URLSearchParams): DeskAddress {
  const status = search.get('status');
  const proposalId = search.get('proposal') ?? '';
  return {
    status: isProposalStatus(status) ? status : null,
    text: search.get('text') ?? '',
    after: search.get('after'),
    proposalId: uuid.test(proposalId) ? proposalId : null,
  };
}

function Desk(props: { readonly data: ScreeningDeskQuery; readonly address: DeskAddress }) {
  const { data, address } = props;
  const { t } = useLingui();
  const locale = useLocale();
  const { cycle, screeningDesk: desk } = data;
  if (!cycle) return <DeadEnd title={t`This cycle does not exist.`} />;
  const head = <CycleHead cycle={cycle} desk="screening" />;
  if (!desk) {
    return (
      <>
        {head}
        <EmptyState
          title={<Trans>This desk is open to those who check proposals here.</Trans>}
          act={
            <ButtonLink href={`/${locale}/cycles/${cycle.id}/proposals`} kind="secondary">
              <Trans>Read the proposals on the public pages</Trans>
            </ButtonLink>
          }
        />
      </>
    );
  }
  const chosen = data.proposal ?? null;
  return (
    <>
      {head}
      <div className={classNames(styles.desk, chosen !== null && styles.chosen)}>
        <div className={styles.list}>
          <DeskList cycleId={cycle.id} desk={desk} address={address} />
        </div>
        {chosen === null ? (
          <div className={styles.choose}>
            <EmptyState title={<Trans>Choose a proposal from the list.</Trans>}>
              <p>
                <Trans>Its text, its costs and the verdict open here.</Trans>
              </p>
            </EmptyState>
          </div>
        ) : (
          <DeskProposal key={chosen.id} cycle={cycle} proposal={chosen} address={address} />
        )}
      </div>
    </>
  );
}

export default function ScreeningRoute() {
  const { cycleId = '' } = useParams();
  const [search] = useSearchParams();
  const address = readAddress(search);
  const state = useQuery(ScreeningDeskDocument, {
    variables: {
      cycleId: uuid.test(cycleId) ? cycleId : noId,
      status: address.status,
      text: address.text,
      after: address.after,
      proposalId: address.proposalId ?? noId,
      withProposal: address.proposalId !== null,
    },
  });
  // While another part of the desk loads, the one that is there stays.
  const { data, previousData, error, refetch } = state;
  return (
    <QueryGate state={{ data: data ?? previousData, error, refetch }}>
      {(shown) => <Desk data={shown} address={address} />}
    </QueryGate>
  );
}
