import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ObstacleList } from '../../features/consensus/RoundVerdict.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Dialog } from '../../ui/dialog/Dialog.js';
import { Section } from '../../ui/section/Section.js';
import { CloseRoundDocument, DeclareOutcomeDocument } from './Consensus.gen.js';
import { type DeskRound, deskQueries, mayIn } from './desk-round.js';

function CloseRound({ round }: { readonly round: DeskRound }) {
  const locale = useLocale();
  const act = useAct(CloseRoundDocument, { refetch: deskQueries });
  const [asking, setAsking] = useState(false);
  const silent = formatNumber(round.tally.yetToSpeak, locale);
  return (
    <>
      <ProblemBanner problem={act.problem} />
      <p>
        <Trans>After the close no position can be changed, and the rule gives the outcome.</Trans>
      </p>
      <Button
        kind="secondary"
        icon="lock"
        busy={act.busy}
        onClick={() => {
          setAsking(true);
        }}
      >
        <Trans>Close the round</Trans>
      </Button>
      <Dialog
        id="close-round"
        title={<Trans>Close the round now?</Trans>}
        open={asking}
        onClose={() => {
          setAsking(false);
        }}
        acts={
          <>
            <Button
              onClick={() => {
                setAsking(false);
                void act.run({ input: { roundId: round.id } });
              }}
            >
              <Trans>Yes, close the round</Trans>
            </Button>
            <Button
              kind="secondary"
              onClick={() => {
                setAsking(false);
              }}
            >
              <Trans>Leave it open</Trans>
            </Button>
          </>
        }
      >
        {round.tally.yetToSpeak === 0 ? (
          <p>
            <Trans>Every seat has spoken.</Trans>
          </p>
        ) : (
          <p>
            <Trans>
              Seats that have not spoken yet: {silent}. They will not be able to any more.
            </Trans>
          </p>
        )}
        {round.tally.outcome === 'reached' ? (
          <p>
            <Trans>As it stands now, consensus would be reached.</Trans>
          </p>
        ) : (
          <>
            <p>
              <Trans>As it stands now, consensus would not be reached.</Trans>
            </p>
            <ObstacleList obstacles={round.tally.obstacles} />
          </>
        )}
      </Dialog>
    </>
  );
}

function DeclareOutcome({ round }: { readonly round: DeskRound }) {
  const act = useAct(DeclareOutcomeDocument, { refetch: deskQueries });
  const { outcome, obstacles } = round.tally;
  return (
    <>
      <ProblemBanner problem={act.problem} />
      {outcome === 'reached' ? null : (
        <Banner kind="warn" icon="lock" title={<Trans>It cannot be declared as reached.</Trans>}>
          <ObstacleList obstacles={obstacles} />
        </Banner>
      )}
      <Button
        busy={act.busy}
        onClick={() => {
          void act.run({ input: { roundId: round.id, outcome } });
        }}
      >
        {outcome === 'reached' ? (
          <Trans>Declare consensus reached</Trans>
        ) : (
          <Trans>Declare consensus not reached</Trans>
        )}
      </Button>
    </>
  );
}

/** Closing the round and declaring what the rule makes of it, for those who may. */
export function EndRound({ round }: { readonly round: DeskRound }) {
  const mayClose = mayIn(round, 'closeRound');
  if (!mayClose && !mayIn(round, 'declareOutcome')) return null;
  return (
    <Section
      id="end"
      title={mayClose ? <Trans>Close the round</Trans> : <Trans>Declare the outcome</Trans>}
    >
      <div className="flow">
        {mayClose ? <CloseRound round={round} /> : <DeclareOutcome round={round} />}
      </div>
    </Section>
  );
}
