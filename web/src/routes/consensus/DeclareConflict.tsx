import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { roundTextLimits } from '../../../../server/domain/consensus/round.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { TextareaField } from '../../ui/field/Field.js';
import { DeclareConflictDocument } from './Consensus.gen.js';
import { type DeskRound, deskQueries } from './desk-round.js';

/** Stepping aside in this round. It cannot be taken back, so it says what follows before it is sent. */
export function DeclareConflict({ round }: { readonly round: DeskRound }) {
  const { i18n } = useLingui();
  const act = useAct(DeclareConflictDocument, { refetch: deskQueries });
  const [reason, setReason] = useState('');
  const refused = act.problem?.kind === 'problem' ? act.problem.problem : null;
  const atReason = refused?.path?.at(-1) === 'reason';
  return (
    <Disclosure summary={<Trans>Do you stand to gain from this yourself?</Trans>}>
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void act.run({ input: { roundId: round.id, reason } });
        }}
      >
        <p>
          <Trans>
            Then declare a conflict of interest. Your seat takes no position in this round; what you
            stated before is set aside. In this round it cannot be taken back.
          </Trans>
        </p>
        {atReason ? null : <ProblemBanner problem={act.problem} />}
        <TextareaField
          name="conflict"
          label={<Trans>What is it?</Trans>}
          hint={
            <Trans>Read by the committee only. Everybody sees that your seat stepped aside.</Trans>
          }
          rows={2}
          required
          error={atReason ? problemText(i18n, refused) : undefined}
          value={reason}
          maxLength={roundTextLimits.reason}
          onChange={(event) => {
            setReason(event.target.value);
            act.clear();
          }}
        />
        <Button kind="secondary" busy={act.busy} icon="lock">
          <Trans>Declare a conflict of interest</Trans>
        </Button>
      </form>
    </Disclosure>
  );
}
