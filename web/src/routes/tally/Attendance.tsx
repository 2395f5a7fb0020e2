import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type Section as Part, sections } from '../../../../server/domain/choice/meeting-tally.js';
import { PeopleSearch } from '../../features/roll/PeopleSearch.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { sectionLabels } from '../../lib/labels/meeting.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { SelectField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { type Desk, may } from './desk.js';
import {
  MarkAttendanceDocument,
  MeetingPeopleDocument,
  type MeetingPeopleQuery,
} from './Tally.gen.js';

type Person = MeetingPeopleQuery['meetingPeople'][number];

/** Who came: look the person up and mark, counted or only present. */
export function Attendance({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useLingui();
  return (
    <Section id="attendance" title={<Trans>Who came</Trans>}>
      <div className="flow">
        <Table
          caption={<Trans>Who came, by groups</Trans>}
          captionHidden
          rows={sections}
          rowKey={(section) => section}
          columns={[
            { key: 'section', head: t`Group`, cell: (section) => i18n._(sectionLabels[section]) },
            { key: 'present', head: t`Present`, kind: 'number', cell: (one) => desk.present[one] },
            { key: 'counted', head: t`Counted`, kind: 'number', cell: (one) => desk.counted[one] },
          ]}
        />
        {desk.households ? <Households households={desk.households} /> : null}
        {may(desk, 'markAttendance') ? <FindPerson desk={desk} /> : null}
        {desk.people.length === 0 ? null : <Present desk={desk} />}
      </div>
    </Section>
  );
}

/** How many households of the village were reached, which is what its quorum asks. */
function Households({ households }: { readonly households: NonNullable<Desk['households']> }) {
  const { present, onRoll } = households;
  return (
    <p>
      <Trans>
        Households of the village with somebody present: {present} of {onRoll} on the roll.
      </Trans>
    </p>
  );
}

function FindPerson({ desk }: { readonly desk: Desk }) {
  const { t } = useLingui();
  const meetingId = desk.meeting.id;
  const act = useAct(MarkAttendanceDocument, { refetch: ['MeetingDesk', 'MeetingPeople'] });
  const mark = (person: Person, counted: boolean, section: Part | null) => {
    const { rollEntryId } = person;
    void act.run({ input: { meetingId, rollEntryId, counted, section } });
  };
  return (
    <PeopleSearch
      id="person"
      document={MeetingPeopleDocument}
      variables={(text) => ({ meetingId, text })}
      people={(data) => data.meetingPeople}
      personKey={({ rollEntryId }) => rollEntryId}
      act={{
        head: t`Came`,
        wide: true,
        cell: (person) => (
          <MarkPerson
            person={person}
            busy={act.busy}
            hands={desk.handCounting}
            mark={(counted, section) => mark(person, counted, section)}
          />
        ),
      }}
    >
      <ProblemBanner problem={act.problem} />
    </PeopleSearch>
  );
}

function MarkPerson(props: {
  readonly person: Person;
  readonly busy: boolean;
  readonly hands: boolean;
  readonly mark: (counted: boolean, section: Part | null) => void;
}) {
  const { person, busy, hands, mark } = props;
  const { t, i18n } = useLingui();
  const [said, setSaid] = useState<Part | null>(null);
  if (person.counted !== null) {
    return (
      <Badge kind="ok" icon="check">
        {person.counted ? t`Counted` : t`Present`}
      </Badge>
    );
  }
  const section = person.section ?? said;
  return (
    <div className="flow-s">
      {person.section === null ? (
        <SelectField
          name="section"
          id={`section-${person.rollEntryId}`}
          value={said ?? ''}
          onChange={(event) =>
            setSaid(sections.find((one) => one === event.currentTarget.value) ?? null)
          }
          label={<Trans>The roll does not say: where does the person stand?</Trans>}
        >
          <option value="">{t`Choose`}</option>
          {sections.map((one) => (
            <option key={one} value={one}>
              {i18n._(sectionLabels[one])}
            </option>
          ))}
        </SelectField>
      ) : null}
      <span className="row">
        {hands ? (
          <Button size="s" kind="secondary" busy={busy} onClick={() => mark(true, section)}>
            <Trans>Came, hand is counted</Trans>
          </Button>
        ) : null}
        <Button size="s" kind="quiet" busy={busy} onClick={() => mark(false, section)}>
          <Trans>Only present</Trans>
        </Button>
      </span>
    </div>
  );
}

function Present({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useLingui();
  const act = useAct(MarkAttendanceDocument, { refetch: ['MeetingDesk', 'MeetingPeople'] });
  const off = (rollEntryId: string) => {
    void act.run({ input: { meetingId: desk.meeting.id, rollEntryId, present: false } });
  };
  return (
    <Disclosure summary={<Trans>The list of those who came</Trans>}>
      <ProblemBanner problem={act.problem} />
      <Table
        stack
        caption={<Trans>The list of those who came</Trans>}
        captionHidden
        rows={desk.people}
        rowKey={({ rollEntryId }) => rollEntryId}
        columns={[
          { key: 'name', head: t`Name`, cell: ({ name, listNumber }) => name ?? listNumber },
          {
            key: 'section',
            head: t`Group`,
            cell: ({ section }) => (section === null ? '–' : i18n._(sectionLabels[section])),
          },
          {
            key: 'counted',
            head: t`Hand`,
            cell: ({ counted }) => (counted === true ? t`Counted` : t`Only present`),
          },
          {
            key: 'act',
            head: t`Take off`,
            headHidden: true,
            cell: ({ rollEntryId }) =>
              may(desk, 'markAttendance') ? (
                <Button size="s" kind="quiet" busy={act.busy} onClick={() => off(rollEntryId)}>
                  <Trans>Take off the list</Trans>
                </Button>
              ) : null,
          },
        ]}
      />
    </Disclosure>
  );
}
