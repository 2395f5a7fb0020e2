import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { todayInDushanbe } from '../../../../server/domain/calendar/calendar-date.js';
import { termEndReasons } from '../../../../server/domain/sddc/seat.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { formText } from '../../lib/act/form-text.js';
import { useAct } from '../../lib/act/use-act.js';
import { termEndReasonLabels } from '../../lib/labels/sddc.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { VacateSeatDocument } from './Sddc.gen.js';
import { deskQueries } from './sddc-desk.js';

/** Ends somebody's time on a seat. */
export function VacateSeat({ termId }: { readonly termId: string }) {
  const { i18n } = useLingui();
  const act = useAct(VacateSeatDocument, { refetch: deskQueries });
  const [today] = useState(() => todayInDushanbe(new Date()));
  const refused = act.problem?.kind === 'problem' ? act.problem.problem : null;
  const atDay = refused?.path?.at(-1) === 'endedOn';
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const reason = termEndReasons.find((one) => one === form.get('reason')) ?? 'term_over';
        void act.run({ input: { termId, endedOn: formText(form, 'endedOn'), reason } });
      }}
    >
      <p>
        <Trans>
          What the member stated in a round that is still open no longer counts. Their roles in the
          committee (member, chair, secretary) end with the seat.
        </Trans>
      </p>
      {atDay ? null : <ProblemBanner problem={act.problem} />}
      <InputField
        name="endedOn"
        id={`ended-${termId}`}
        type="date"
        width="short"
        required
        max={today}
        defaultValue={today}
        onChange={() => {
          act.clear();
        }}
        label={<Trans>Last day on the seat</Trans>}
        error={atDay ? problemText(i18n, refused) : undefined}
      />
      <SelectField name="reason" id={`reason-${termId}`} label={<Trans>Why</Trans>}>
        {termEndReasons.map((reason) => (
          <option key={reason} value={reason}>
            {i18n._(termEndReasonLabels[reason])}
          </option>
        ))}
      </SelectField>
      <Button kind="secondary" busy={act.busy}>
        <Trans>Vacate the seat</Trans>
      </Button>
    </form>
  );
}
