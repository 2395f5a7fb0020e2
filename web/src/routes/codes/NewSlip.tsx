import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { Section } from '../../ui/section/Section.js';
import { ReissueCodeDocument } from './Codes.gen.js';
import type { Desk } from './desk.js';
import { SlipFile } from './SlipFile.js';
import { VoterSearch } from './VoterSearch.js';

/** A slip for one person: the first, or a new one when the old is lost or was seen by others. */
export function NewSlip({ desk }: { readonly desk: Desk }) {
  const reissue = useAct(ReissueCodeDocument, { refetch: ['CodesDesk', 'IssuedSlips'] });
  const [pdf, setPdf] = useState<string | null>(null);
  // Sent again after a lost answer, the same id brings the same slip.
  const [sent, setSent] = useState<{ id: string; rollEntryId: string } | null>(null);
  const make = async (rollEntryId: string) => {
    const id = sent?.rollEntryId === rollEntryId ? sent.id : crypto.randomUUID();
    setPdf(null);
    setSent({ id, rollEntryId });
    const done = await reissue.run({ input: { id, choiceId: desk.choice.id, rollEntryId } });
    if (!done) return;
    setPdf(done.pdf);
    setSent(null);
  };
  return (
    <Section id="new-slip" title={<Trans>A slip for one person</Trans>}>
      <div className="flow">
        <p>
          <Trans>
            For somebody without a slip, or whose slip is lost or was seen by others. The old code
            then opens nothing; a ballot handed in with it stays and can be replaced.
          </Trans>
        </p>
        <ProblemBanner problem={reissue.problem} />
        {pdf === null ? null : <SlipFile pdf={pdf} count={1} />}
        <VoterSearch
          id="slip-voter"
          choiceId={desk.choice.id}
          act={(voter) => (
            <Button
              size="s"
              kind="secondary"
              busy={reissue.busy}
              onClick={() => void make(voter.id)}
            >
              <Trans>New slip</Trans>
            </Button>
          )}
        />
      </div>
    </Section>
  );
}
