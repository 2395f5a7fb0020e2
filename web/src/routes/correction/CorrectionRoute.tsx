import { useQuery } from '@apollo/client/react';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { CorrectionDeskDocument } from './Correction.gen.js';
import { type Desk, may } from './desk.js';
import { ProposeCorrection } from './ProposeCorrection.js';
import { Versions } from './Versions.js';
import { WaitingCorrection } from './WaitingCorrection.js';

function DeskScreen(props: { readonly desk: Desk; readonly cycleId: string }) {
  const { desk, cycleId } = props;
  const locale = useLocale();
  const { version } = desk.result;
  return (
    <Columns aside={<Versions desk={desk} />}>
      <div className="flow-s">
        <p>
          <a href={`/${locale}/work/cycles/${cycleId}/choice`}>
            <Trans>Back to the desk of the choice</Trans>
          </a>
        </p>
        <p>
          <Trans>
            A result is never changed. A correction is a new version with its reason beside the
            earlier ones; the sealed ballots, the rule, the money and the dice stay what they were.
          </Trans>
        </p>
      </div>
      {desk.waiting ? <WaitingCorrection desk={desk} waiting={desk.waiting} /> : null}
      {may(desk, 'proposeResultCorrection') ? (
        // A new version is another place to begin from.
        <ProposeCorrection key={version} desk={desk} />
      ) : (
        <p className="note">
          <Trans>The cycle is closed: its result is not corrected any more.</Trans>
        </p>
      )}
    </Columns>
  );
}

/** The desk at which a counted result gets a new version. */
export default function CorrectionRoute() {
  const { t } = useLingui();
  const { cycleId = '' } = useParams();
  const state = useQuery(CorrectionDeskDocument, { variables: { cycleId } });
  return (
    <QueryGate state={state}>
      {({ cycle, correctionDesk: desk }) =>
        cycle ? (
          <>
            <CycleHead cycle={cycle} desk="choice" act={msg`Correct the result`} />
            {desk ? (
              <DeskScreen desk={desk} cycleId={cycle.id} />
            ) : (
              <div className="pagetop">
                <EmptyState title={<Trans>There is nothing to correct here.</Trans>}>
                  <p>
                    <Trans>
                      Once the ballots are counted, the secretary, the recorders and the chairs
                      correct the result here, two persons together.
                    </Trans>
                  </p>
                </EmptyState>
              </div>
            )}
          </>
        ) : (
          <DeadEnd title={t`This cycle does not exist.`} />
        )
      }
    </QueryGate>
  );
}
