import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { may } from '../../../../server/domain/policy/act-rule.js';
import { permissions } from '../../../../server/domain/policy/permissions.js';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { heldRoles } from '../../features/cycle/may-do.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { meetingKindLabels } from '../../lib/labels/meeting.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Anchor } from '../../ui/link/Anchor.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { MeetingsDocument, type MeetingsQuery } from './Meeting.gen.js';
import { RecordMeeting } from './RecordMeeting.js';

type Cycle = NonNullable<MeetingsQuery['cycle']>;

function MeetingTable({ cycle }: { readonly cycle: Cycle }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  if (cycle.meetings.length === 0) {
    return (
      <EmptyState title={<Trans>No meeting is written down yet.</Trans>}>
        <p>
          <Trans>Whoever held one writes it down here, with its day and place.</Trans>
        </p>
      </EmptyState>
    );
  }
  return (
    <Table
      stack
      caption={<Trans>Meetings of this cycle</Trans>}
      captionHidden
      rows={cycle.meetings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          head: t`Day`,
          cell: ({ id, heldOn }) => (
            <Anchor href={`/${locale}/work/cycles/${cycle.id}/meetings/${id}`}>
              {formatDate(heldOn, locale)}
            </Anchor>
          ),
        },
        {
          key: 'kind',
          head: t`Whose meeting`,
          cell: ({ kind }) => i18n._(meetingKindLabels[kind]),
        },
        {
          key: 'village',
          head: t`Village`,
          cell: ({ village }) => <PlaceName name={village.name} />,
        },
        { key: 'place', head: t`Place`, cell: ({ place }) => place },
        { key: 'convener', head: t`Called by`, cell: ({ convener }) => convener },
      ]}
    />
  );
}

function Screen({ data, cycle }: { readonly data: MeetingsQuery; readonly cycle: Cycle }) {
  const roles = heldRoles(data.viewer?.roles ?? []);
  const actor = { kind: 'person', personId: '', sessionId: '', roles } as const;
  const jamoatId = cycle.jamoat.id;
  const villages = cycle.jamoat.villages.filter(
    ({ id }) => may(actor, permissions.recordMeeting, { jamoatId, villageIds: [id] }).allowed,
  );
  return (
    <>
      <CycleHead cycle={cycle} desk="meetings" />
      <div className="flow-l pagetop">
        {cycle.handCounting ? (
          <p>
            <Trans>
              Hands raised at a meeting are counted in this cycle: open the meeting, mark who came,
              and let two tellers write down their counts.
            </Trans>
          </p>
        ) : (
          <p>
            <Trans>
              Raised hands are not counted in this cycle. Paper ballots can be handed out at a
              meeting; they are counted like any other.
            </Trans>
          </p>
        )}
        <Section id="meetings" title={<Trans>Meetings</Trans>}>
          <MeetingTable cycle={cycle} />
        </Section>
        {villages.length === 0 ? null : <RecordMeeting cycleId={cycle.id} villages={villages} />}
      </div>
    </>
  );
}

export default function MeetingRoute() {
  const { t } = useLingui();
  const { cycleId = '' } = useParams();
  const state = useQuery(MeetingsDocument, { variables: { cycleId } });
  return (
    <QueryGate state={state}>
      {(data) =>
        data.cycle ? (
          <Screen data={data} cycle={data.cycle} />
        ) : (
          <DeadEnd title={t`This cycle does not exist.`} />
        )
      }
    </QueryGate>
  );
}
