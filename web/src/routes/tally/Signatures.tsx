import { Trans } from '@lingui/react/macro';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { Section } from '../../ui/section/Section.js';
import { Comparison } from './TellerSheet.js';
import { type Desk, may } from './desk.js';
import { SignTallyDocument } from './Tally.gen.js';

/** The tally both tellers agree on, and the two who sign it. */
export function Signatures({ desk }: { readonly desk: Desk }) {
  const act = useAct(SignTallyDocument, { refetch: ['MeetingDesk'] });
  const { chair, secretary } = desk;
  const agreed = desk.agreed.length > 0;
  return (
    <Section id="tally" title={<Trans>Tally</Trans>}>
      <div className="flow">
        <Comparison desk={desk} />
        {chair === null ? null : (
          <p>
            <Trans>Signed as the chair of the meeting: {chair}</Trans>
          </p>
        )}
        {secretary === null ? null : (
          <p>
            <Trans>Signed as the secretary of the meeting: {secretary}</Trans>
          </p>
        )}
        {chair !== null && secretary !== null ? (
          <Banner kind="ok" title={<Trans>The tally is signed and not changed any more.</Trans>} />
        ) : null}
        <ProblemBanner problem={act.problem} />
        {agreed && may(desk, 'signTally') && !desk.viewerSigned ? (
          <Button
            busy={act.busy}
            icon="lock"
            onClick={() => void act.run({ input: { meetingId: desk.meeting.id } })}
          >
            <Trans>Sign the tally</Trans>
          </Button>
        ) : null}
      </div>
    </Section>
  );
}
