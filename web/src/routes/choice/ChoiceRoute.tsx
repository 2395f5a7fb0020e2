import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { Banner } from '../../ui/banner/Banner.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { ChoiceDeskDocument } from './Choice.gen.js';
import { ChoiceFacts } from './ChoiceFacts.js';
import { type Cycle, type Desk, type DeskProps, may } from './desk-props.js';
import { LateBallots } from './LateBallots.js';
import { MarkPaper } from './MarkPaper.js';
import { PrepareChoice } from './PrepareChoice.js';
import { Protocol } from './Protocol.js';
import { Roll } from './Roll.js';
import { TurnoutTable } from './TurnoutTable.js';
import { TwoPersons } from './TwoPersons.js';
import { TypePaper } from './TypePaper.js';

function DeskScreen({ cycle, desk }: { readonly cycle: Cycle; readonly desk: Desk }) {
  const { choice } = desk;
  return (
    <>
      <CycleHead cycle={cycle} desk="choice" />
      {choice ? (
        <Running cycle={cycle} desk={desk} choice={choice} />
      ) : (
        <PrepareChoice cycle={cycle} desk={desk} />
      )}
    </>
  );
}

function Running(props: DeskProps) {
  const { cycle, desk, choice } = props;
  const locale = useLocale();
  const taking = choice.status === 'open' || choice.status === 'closed';
  return (
    <Columns
      aside={
        <>
          <TurnoutTable choice={choice} />
          <ChoiceFacts choice={choice} />
        </>
      }
    >
      {choice.status === 'counted' ? (
        <Banner kind="ok" title={<Trans>The ballots are counted.</Trans>}>
          <p className="row pagetop">
            <ButtonLink href={`/${locale}/choices/${choice.id}/result`} icon="arrow">
              <Trans>See the result</Trans>
            </ButtonLink>
            <ButtonLink href={`/${locale}/work/cycles/${cycle.id}`} kind="secondary">
              <Trans>Where the cycle stands</Trans>
            </ButtonLink>
          </p>
        </Banner>
      ) : null}
      {choice.status === 'prepared' ? <Roll {...props} /> : null}
      {/* While ballots are taken the daily work comes first; before and after it the act that comes next. */}
      {choice.status === 'open' ? null : <TwoPersons {...props} />}
      {taking && may(desk, 'markPaperParticipation') ? <MarkPaper {...props} /> : null}
      {taking && may(desk, 'typePaperBallot') ? <TypePaper {...props} /> : null}
      {choice.status === 'open' ? <TwoPersons {...props} /> : null}
      {choice.status === 'prepared' ? null : <Protocol {...props} />}
      <LateBallots late={choice.lateBallots ?? []} />
    </Columns>
  );
}

function NoDesk({ cycle }: { readonly cycle: Cycle | null }) {
  const { t } = useLingui();
  if (!cycle) return <DeadEnd title={t`This cycle does not exist.`} />;
  return (
    <>
      <CycleHead cycle={cycle} desk="choice" />
      <div className="pagetop">
        <EmptyState title={<Trans>You have no work at this desk.</Trans>}>
          <p>
            <Trans>
              It is the place of the secretary, the recorders, and the chairs of the committee and
              of the jamoat.
            </Trans>
          </p>
        </EmptyState>
      </div>
    </>
  );
}

export default function ChoiceRoute() {
  const { cycleId = '' } = useParams();
  const state = useQuery(ChoiceDeskDocument, { variables: { cycleId } });
  return (
    <QueryGate state={state}>
      {({ cycle, choiceDesk }) =>
        cycle && choiceDesk ? (
          <DeskScreen cycle={cycle} desk={choiceDesk} />
        ) : (
          <NoDesk cycle={cycle} />
        )
      }
    </QueryGate>
  );
}
