import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formText } from '../../lib/act/form-text.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { meetingKindLabels } from '../../lib/labels/meeting.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { type MeetingsQuery, RecordMeetingDocument } from './Meeting.gen.js';

type Village = NonNullable<MeetingsQuery['cycle']>['jamoat']['villages'][number];
type Kind = keyof typeof meetingKindLabels;
const kinds = Object.keys(meetingKindLabels) as Kind[];

/** Writing down that a village met. */
export function RecordMeeting(props: {
  readonly cycleId: string;
  readonly villages: readonly Village[];
}) {
  const { cycleId, villages } = props;
  const { i18n } = useLingui();
  const act = useAct(RecordMeetingDocument, { refetch: ['Meetings'] });
  const [id, setId] = useState(() => crypto.randomUUID());
  const record = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const kind = kinds.find((one) => one === formText(data, 'kind')) ?? 'general';
    const done = await act.run({
      input: {
        id,
        cycleId,
        kind,
        villageId: formText(data, 'villageId'),
        heldOn: formText(data, 'heldOn'),
        place: formText(data, 'place'),
        convener: formText(data, 'convener'),
      },
    });
    if (!done) return;
    setId(crypto.randomUUID());
    form.reset();
  };
  return (
    <Section id="record" title={<Trans>A meeting that was held</Trans>}>
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          void record(event.currentTarget);
        }}
      >
        <ProblemBanner problem={act.problem} />
        <SelectField name="kind" label={<Trans>Whose meeting</Trans>}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {i18n._(meetingKindLabels[kind])}
            </option>
          ))}
        </SelectField>
        <SelectField name="villageId" label={<Trans>Village</Trans>}>
          {villages.map((village) => (
            <option key={village.id} value={village.id} lang={village.name.language}>
              {village.name.text}
            </option>
          ))}
        </SelectField>
        <InputField name="heldOn" type="date" width="short" required label={<Trans>Day</Trans>} />
        <InputField
          name="place"
          required
          maxLength={120}
          label={<Trans>Place</Trans>}
          hint={<Trans>For example the school.</Trans>}
        />
        <InputField name="convener" required maxLength={120} label={<Trans>Called by</Trans>} />
        <Button busy={act.busy} icon="plus">
          <Trans>Write the meeting down</Trans>
        </Button>
      </form>
    </Section>
  );
}
