import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { attendance } from '../../../../server/domain/choice/meeting-tally.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { meetingKindLabels } from '../../lib/labels/meeting.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { useScreenTitle } from '../../lib/screen/use-screen-title.js';
import { Banner } from '../../ui/banner/Banner.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Attendance } from './Attendance.js';
import { type Desk, may } from './desk.js';
import { Signatures } from './Signatures.js';
import { MeetingDeskDocument } from './Tally.gen.js';
import { TellerSheet } from './TellerSheet.js';

function Screen({ cycleId, desk }: { readonly cycleId: string; readonly desk: Desk }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { meeting, choice } = desk;
  const title = i18n._(meetingKindLabels[meeting.kind]);
  const day = formatLongDate(meeting.heldOn, locale);
  const { place, convener } = meeting;
  useScreenTitle(`${title}, ${day}`);
  const hasRoll = choice !== null && choice.status !== 'prepared';
  const counting = desk.handCounting && attendance(desk.counted) > 0;
  const counts = desk.sheetsEntered < 2 || desk.ownSheet.length > 0;
  return (
    <>
      <PageHead
        title={title}
        back={{
          href: `/${locale}/work/cycles/${cycleId}/meetings`,
          label: <Trans>Meetings</Trans>,
        }}
        eyebrow={<PlaceName name={meeting.village.name} />}
        lead={
          <Trans>
            {day}, {place}. Called by {convener}.
          </Trans>
        }
      />
      <div className="flow-l pagetop">
        {hasRoll ? null : (
          <Banner title={<Trans>Who came is marked once the choice is open.</Trans>}>
            <p>
              <Trans>Until then the roll may still change.</Trans>
            </p>
          </Banner>
        )}
        {hasRoll && !desk.handCounting ? (
          <Banner title={<Trans>Raised hands are not counted in this cycle.</Trans>}>
            <p>
              <Trans>Hand out paper ballots at the meeting; they are counted like any other.</Trans>
            </p>
          </Banner>
        ) : null}
        {hasRoll && desk.handCounting ? (
          <Banner title={<Trans>Better: tick-cards on paper</Trans>}>
            <p>
              <Trans>
                A paper ballot for everybody who came keeps the choice secret and tells more than
                raised hands. Count hands only where that is not possible.
              </Trans>
            </p>
          </Banner>
        ) : null}
        {hasRoll ? <Attendance desk={desk} /> : null}
        {counting && counts && may(desk, 'enterTallySheet') ? <TellerSheet desk={desk} /> : null}
        {counting ? <Signatures desk={desk} /> : null}
      </div>
    </>
  );
}

export default function TallyRoute() {
  const { t } = useLingui();
  const { cycleId = '', meetingId = '' } = useParams();
  const state = useQuery(MeetingDeskDocument, { variables: { cycleId, meetingId } });
  return (
    <QueryGate state={state}>
      {({ meetingDesk }) =>
        meetingDesk ? (
          <Screen cycleId={cycleId} desk={meetingDesk} />
        ) : (
          <DeadEnd title={t`You have no work at this meeting.`} />
        )
      }
    </QueryGate>
  );
}
