import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Verdict } from '../../../../server/domain/proposal/proposal.js';
import { textLimits } from '../../../../server/domain/proposal/proposal-text.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { verdictFormLabels } from '../../lib/labels/proposal.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { TextareaField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { Section } from '../../ui/section/Section.js';
import { type DeskProposalFragment, ScreenProposalDocument } from './Screening.gen.js';

type PlainVerdict = Exclude<Verdict, 'merged'>;
const plainVerdicts: readonly PlainVerdict[] = [
  'accepted',
  'accepted_with_reservation',
  'returned',
  'rejected',
];

/** Decides on a proposal. A verdict that is there already is replaced, and stays in the trail. */
export function VerdictForm(props: {
  readonly proposal: DeskProposalFragment;
  readonly onTouch: (part: string, dirty: boolean) => void;
  readonly onStored: () => void;
}) {
  const { proposal, onTouch, onStored } = props;
  const { i18n } = useLingui();
  const act = useAct(ScreenProposalDocument, { refetch: ['ScreeningDesk'] });
  const [id] = useState(() => crypto.randomUUID());
  const [verdict, setVerdict] = useState<PlainVerdict | null>(null);
  const [reason, setReason] = useState('');
  const refused = act.problem?.kind === 'problem' ? act.problem.problem : null;
  const atReason = refused?.path?.at(-1) === 'reason';
  const record = async () => {
    if (verdict === null) return;
    const { id: proposalId, revision } = proposal;
    const done = await act.run({ input: { id, proposalId, revision, verdict, reason } });
    if (done) {
      onTouch('verdict', false);
      onStored();
    }
  };
  return (
    <Section id="verdict" title={<Trans>Verdict</Trans>}>
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        {atReason ? null : <ProblemBanner problem={act.problem} />}
        <PickGroup
          id="verdict-pick"
          columns={2}
          legend={
            proposal.revision === 0 ? (
              <Trans>What does the committee’s desk decide?</Trans>
            ) : (
              <Trans>What replaces the verdict that is there?</Trans>
            )
          }
        >
          {plainVerdicts.map((one) => (
            <RadioCard
              key={one}
              name="verdict"
              value={one}
              required
              checked={verdict === one}
              title={i18n._(verdictFormLabels[one].title)}
              detail={i18n._(verdictFormLabels[one].detail)}
              onChange={() => {
                setVerdict(one);
                act.clear();
                onTouch('verdict', true);
              }}
            />
          ))}
        </PickGroup>
        <TextareaField
          name="reason"
          id="verdict-reason"
          label={<Trans>Reason</Trans>}
          aside={verdict === 'accepted' ? <Trans>not required</Trans> : undefined}
          hint={<Trans>The author and everyone else can read it at once.</Trans>}
          error={atReason ? problemText(i18n, refused) : undefined}
          value={reason}
          maxLength={textLimits.reason}
          required={verdict !== null && verdict !== 'accepted'}
          onChange={(event) => {
            setReason(event.target.value);
            act.clear();
            onTouch('verdict', true);
          }}
        />
        <Button busy={act.busy}>
          <Trans>Record and publish the verdict</Trans>
        </Button>
      </form>
    </Section>
  );
}
