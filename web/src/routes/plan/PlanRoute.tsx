import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { mayNow } from '../../features/plan/viewer-can.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Builder } from './Builder.js';
import type { Desk, DeskCycle } from './desk.js';
import { DraftPlan } from './DraftPlan.js';
import { PlanDeskDocument } from './Plan.gen.js';

function DeskView({ cycle, desk }: { readonly cycle: DeskCycle; readonly desk: Desk }) {
  const locale = useLocale();
  const { version } = desk;
  if (version) return <Builder cycle={cycle} desk={desk} version={version} />;
  if (mayNow(desk.viewerCan, 'draftPlan')) return <DraftPlan cycle={cycle} desk={desk} />;
  return (
    <EmptyState
      title={<Trans>The plan is not drafted yet.</Trans>}
      act={
        <ButtonLink kind="secondary" href={`/${locale}/work/cycles/${cycle.id}`}>
          <Trans>Where the cycle stands</Trans>
        </ButtonLink>
      }
    >
      <p>
        <Trans>The secretary of the committee drafts it when the cycle has come to drafting.</Trans>
      </p>
    </EmptyState>
  );
}

export default function PlanRoute() {
  const { cycleId = '' } = useParams();
  const { t } = useLingui();
  const state = useQuery(PlanDeskDocument, { variables: { id: cycleId } });
  return (
    <QueryGate state={state}>
      {({ cycle, planDesk: desk }) =>
        cycle ? (
          <>
            <CycleHead cycle={cycle} desk="plan" />
            {desk ? (
              <DeskView cycle={cycle} desk={desk} />
            ) : (
              <EmptyState title={<Trans>This desk is open to those who work on the plan.</Trans>} />
            )}
          </>
        ) : (
          <DeadEnd title={t`This cycle does not exist.`} />
        )
      }
    </QueryGate>
  );
}
