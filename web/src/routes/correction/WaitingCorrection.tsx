import { Trans, useLingui } from '@lingui/react/macro';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatDateTime } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { Section } from '../../ui/section/Section.js';
import { ConfirmResultCorrectionDocument } from './Correction.gen.js';
import styles from './correction.module.css';
import { type Desk, may, type Waiting } from './desk.js';
import { LeftOutWorks } from './LeftOutWorks.js';
import { useSides } from './use-sides.js';

/** What one person has proposed, for the second to read and confirm. */
export function WaitingCorrection(props: { readonly desk: Desk; readonly waiting: Waiting }) {
  const { desk, waiting } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const { version, proposer } = waiting;
  const when = formatDateTime(waiting.proposedAt, locale);
  return (
    <Section
      id="waiting"
      title={<Trans>This correction waits for a second person</Trans>}
      note={<Trans>It would be version {version}</Trans>}
    >
      <Card as="div">
        <div className="flow">
          <p>
            {proposer.name}, {i18n._(roleLabels[proposer.role as RoleCode])}
            <span className="note"> · {when}</span>
          </p>
          <p lang={waiting.language} className={styles.reason}>
            {waiting.reason}
          </p>
          <LeftOutWorks desk={desk} leftOut={waiting.leftOut} />
          <Consequence waiting={waiting} />
          <Confirm desk={desk} waiting={waiting} />
        </div>
      </Card>
    </Section>
  );
}

function Consequence({ waiting }: { readonly waiting: Waiting }) {
  return (
    <p className="note">
      {waiting.countedAnew ? (
        <Trans>
          The same sealed ballots are counted again. Everybody sees the new version at once, with
          the reason and both names; the earlier one stays to be read.
        </Trans>
      ) : (
        <Trans>
          The numbers stay as they are. Everybody sees the reason and both names beside them at
          once.
        </Trans>
      )}
    </p>
  );
}

function Confirm({ desk, waiting }: { readonly desk: Desk; readonly waiting: Waiting }) {
  const both = useSides();
  const act = useAct(ConfirmResultCorrectionDocument, { refetch: ['CorrectionDesk'] });
  if (waiting.own) {
    return (
      <p className="note">
        <Trans>You have proposed it. It takes effect when the other side confirms: {both}.</Trans>
      </p>
    );
  }
  if (!may(desk, 'confirmResultCorrection')) {
    return (
      <p className="note">
        <Trans>Two different persons confirm this: {both}.</Trans>
      </p>
    );
  }
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void act.run({ input: { correctionId: waiting.id } });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <Button busy={act.busy} icon="check">
        <Trans>I confirm this correction</Trans>
      </Button>
    </form>
  );
}
