import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { ConsentRule } from '../../features/consensus/ConsentRule.js';
import { EarlierRounds } from '../../features/consensus/EarlierRounds.js';
import { PositionBar } from '../../features/consensus/PositionBar.js';
import { Objections, OtherPositions, Reservations } from '../../features/consensus/Positions.js';
import { RoundComments } from '../../features/consensus/RoundComments.js';
import { RoundProposals } from '../../features/consensus/RoundProposals.js';
import { RoundVerdict } from '../../features/consensus/RoundVerdict.js';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Columns } from '../../ui/columns/Columns.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Section } from '../../ui/section/Section.js';
import { CommentForm } from './CommentForm.js';
import { ConsensusDeskDocument, type ConsensusDeskQuery } from './Consensus.gen.js';
import { type DeskRound, mayIn } from './desk-round.js';
import { EndRound } from './EndRound.js';
import { OpenRound } from './OpenRound.js';
import { OwnPosition } from './OwnPosition.js';
import { RoundInside } from './RoundInside.js';

type Cycle = NonNullable<ConsensusDeskQuery['cycle']>;

function Round(props: { readonly cycle: Cycle; readonly round: DeskRound }) {
  const { cycle, round } = props;
  const locale = useLocale();
  const { number } = round;
  return (
    <div className="flow-l">
      {/* Before the form on phones too: nobody takes a position on a question not read. */}
      <p className="lead" lang={round.language}>
        {round.question}
      </p>
      <Columns
        act={round.viewerSeat === null ? undefined : <OwnPosition round={round} />}
        aside={
          <Section id="rule" size="s" title={<Trans>The rule</Trans>}>
            <div className="flow-s">
              <ConsentRule />
              <p>
                <a href={`/${locale}/cycles/${cycle.id}/consensus`}>
                  <Trans>The public page of this round</Trans>
                </a>
              </p>
            </div>
          </Section>
        }
      >
        {cycle.viewerMayOpenRound.allowed ? <OpenRound key={round.id} cycle={cycle} /> : null}
        <Section id="round" title={<Trans>Round {number}</Trans>}>
          <div className="flow">
            <RoundVerdict round={round} />
            <PositionBar tally={round.tally} />
          </div>
        </Section>
        <EndRound round={round} />
        <Objections round={round} />
        <Reservations round={round} />
        <Section id="comments" title={<Trans>Said in the committee</Trans>}>
          <div className="flow">
            <RoundComments round={round} />
            {mayIn(round, 'commentRound') ? <CommentForm round={round} /> : null}
          </div>
        </Section>
        <RoundInside round={round} />
        <OtherPositions round={round} />
        <RoundProposals round={round} />
        <EarlierRounds rounds={cycle.consensusRounds.slice(1)} />
      </Columns>
    </div>
  );
}

function NoRound({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const { allowed, reason } = cycle.viewerMayOpenRound;
  if (allowed) return <OpenRound cycle={cycle} />;
  return (
    <EmptyState title={<Trans>No consensus round was held yet.</Trans>}>
      <p>
        {reason === 'cycle.wrong_phase' ? (
          <Trans>
            A round can be opened in the phase of discussion, when the shortlist stands.
          </Trans>
        ) : reason === null || reason === 'common.not_permitted' ? (
          <Trans>The chair of the committee or the facilitator opens one.</Trans>
        ) : (
          problemText(i18n, { code: reason, message: reason, details: [] })
        )}
      </p>
    </EmptyState>
  );
}

function Desk({ cycle }: { readonly cycle: Cycle }) {
  const [round] = cycle.consensusRounds;
  return (
    <>
      <CycleHead cycle={cycle} desk="consensus" />
      {round ? <Round key={round.id} cycle={cycle} round={round} /> : <NoRound cycle={cycle} />}
    </>
  );
}

export default function ConsensusRoute() {
  const { t } = useLingui();
  const { cycleId = '' } = useParams();
  const state = useQuery(ConsensusDeskDocument, {
    variables: { id: cycleId },
    // Others state positions while this screen is looked at.
    pollInterval: 20_000,
  });
  return (
    <QueryGate state={state}>
      {({ cycle }) =>
        cycle ? <Desk cycle={cycle} /> : <DeadEnd title={t`This cycle does not exist.`} />
      }
    </QueryGate>
  );
}
