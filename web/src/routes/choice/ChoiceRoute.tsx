import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { desks } from '../../features/cycle/desks.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { Banner } from '../../ui/banner/Banner.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { LinkCard } from '../../ui/card/Card.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Challenges } from '../challenges/Challenges.js';
import { CorrectionCard } from '../correction/CorrectionCard.js';
import { ChoiceDeskDocument } from './Choice.gen.js';
import { ChoiceFacts } from './ChoiceFacts.js';
import type { Cycle, Desk, DeskProps } from './desk-props.js';
import { LateBallots } from './LateBallots.js';
import { Suspensions } from './Suspensions.js';
import { PrepareChoice } from './PrepareChoice.js';
import { Roll } from './Roll.js';
import { TurnoutTable } from './TurnoutTable.js';
import { TwoPersons } from './TwoPersons.js';

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
  const { cycle, choice } = props;
  const locale = useLocale();
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
            <ButtonLink
              href={`/choices/${choice.id}/result-${locale}.pdf`}
              kind="secondary"
              icon="download"
            >
              <Trans>Result sheet to sign (PDF)</Trans>
            </ButtonLink>
            <ButtonLink href={`/${locale}/work/cycles/${cycle.id}`} kind="secondary">
              <Trans>Where the cycle stands</Trans>
            </ButtonLink>
          </p>
        </Banner>
      ) : null}
      <Suspensions choice={choice} />
      {choice.status === 'counted' ? <CorrectionCard cycleId={cycle.id} /> : null}
      {choice.status === 'prepared' ? <Roll {...props} /> : null}
      <Places cycleId={cycle.id} open={choice.status === 'open'} />
      <TwoPersons {...props} />
      <LateBallots late={choice.lateBallots ?? []} />
      {choice.status === 'prepared' ? null : (
        <Challenges
          choiceId={choice.id}
          open={choice.status === 'open'}
          villages={cycle.jamoat.villages}
        />
      )}
    </Columns>
  );
}

/** Where the daily work is done: each way of taking part has a place of its own. */
function Places(props: { readonly cycleId: string; readonly open: boolean }) {
  const locale = useLocale();
  const { i18n } = useLingui();
  const below = `/${locale}/work/cycles/${props.cycleId}`;
  const others = desks.filter(
    ({ path }) => path === 'meetings' || (path === 'codes' && props.open),
  );
  return (
    <div className="flow-s">
      <LinkCard href={`${below}/paper`} title={<Trans>Ballots on paper</Trans>}>
        <p>
          <Trans>Polling places, papers to print, the desks, the boxes and their balances</Trans>
        </p>
      </LinkCard>
      {others.map(({ path, title, what }) => (
        <LinkCard key={path} href={`${below}/${path}`} title={i18n._(title)}>
          <p>{i18n._(what)}</p>
        </LinkCard>
      ))}
    </div>
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
