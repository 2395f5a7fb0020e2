import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { CodesDeskDocument } from './Codes.gen.js';
import type { Desk } from './desk.js';
import { Help } from './Help.js';
import { HelpLog } from './HelpLog.js';
import { NewSlip } from './NewSlip.js';
import { VillageSlips } from './VillageSlips.js';

function DeskScreen({ desk }: { readonly desk: Desk }) {
  const works = desk.villages.length > 0;
  const open = desk.choice.status === 'open';
  return (
    <div className="flow-l">
      {works ? <VillageSlips desk={desk} /> : null}
      {works && open ? (
        <>
          <NewSlip desk={desk} />
          <Help desk={desk} />
        </>
      ) : null}
      {desk.assistedLog === null ? null : <HelpLog log={desk.assistedLog} />}
    </div>
  );
}

/** Slips with personal codes, help with choosing, and its log. */
export default function CodesRoute() {
  const { t } = useLingui();
  const { cycleId = '' } = useParams();
  const state = useQuery(CodesDeskDocument, { variables: { cycleId } });
  return (
    <QueryGate state={state}>
      {({ cycle, codesDesk }) =>
        cycle ? (
          <>
            <CycleHead cycle={cycle} desk="codes" />
            {codesDesk ? (
              <DeskScreen desk={codesDesk} />
            ) : (
              <div className="pagetop">
                <EmptyState title={<Trans>There is nothing to do for you here now.</Trans>}>
                  <p>
                    <Trans>
                      Once a choice is prepared, the secretary, the recorders and the
                      representatives of the villages give out slips and help here.
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
