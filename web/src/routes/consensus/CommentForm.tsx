import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { roundTextLimits } from '../../../../server/domain/consensus/round.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { TextareaField } from '../../ui/field/Field.js';
import { CommentRoundDocument } from './Consensus.gen.js';
import { type DeskRound, deskQueries } from './desk-round.js';

/** A word to the committee: an answer to an objection, a proposed amendment. */
export function CommentForm({ round }: { readonly round: DeskRound }) {
  const { i18n } = useLingui();
  const act = useAct(CommentRoundDocument, { refetch: deskQueries });
  const [id, setId] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const refused = act.problem?.kind === 'problem' ? act.problem.problem : null;
  const atText = refused?.path?.at(-1) === 'text';
  const send = async () => {
    const done = await act.run({ input: { id, roundId: round.id, text } });
    if (!done) return;
    setId(crypto.randomUUID());
    setText('');
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {atText ? null : <ProblemBanner problem={act.problem} />}
      <TextareaField
        name="comment"
        label={<Trans>Answer or propose an amendment</Trans>}
        hint={<Trans>Everybody can read it, under your role and seat.</Trans>}
        rows={3}
        required
        maxLength={roundTextLimits.comment}
        error={atText ? problemText(i18n, refused) : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          act.clear();
        }}
      />
      <Button kind="secondary" busy={act.busy} icon="speech">
        <Trans>Send</Trans>
      </Button>
    </form>
  );
}
