import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { formText } from '../../lib/act/form-text.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { CheckCard } from '../../ui/pick/PickCard.js';
import { Section } from '../../ui/section/Section.js';
import { PutPollingPlaceDocument } from './Paper.gen.js';
import { type PaperProps, refetch } from './paper-props.js';

export function AddPlace({ cycle, choice }: PaperProps) {
  const act = useAct(PutPollingPlaceDocument, { refetch });
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  return (
    <Section id="add-place" title={<Trans>A new polling place</Trans>}>
      <form
        // A new place begins with an empty form.
        key={id}
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          const form = new FormData(event.currentTarget);
          const input = {
            id,
            choiceId: choice.id,
            name: formText(form, 'name'),
            villageId: formText(form, 'villageId'),
            offline: form.has('offline'),
          };
          void act.run({ input }).then((done) => {
            if (done) setId(crypto.randomUUID());
          });
        }}
      >
        <ProblemBanner problem={act.problem} />
        <InputField
          name="name"
          required
          autoComplete="off"
          label={<Trans>Name of the place</Trans>}
          hint={<Trans>For instance the school or the house of culture</Trans>}
        />
        <SelectField name="villageId" label={<Trans>Village</Trans>}>
          {cycle.jamoat.villages.map((village) => (
            <option key={village.id} value={village.id} lang={village.name.language}>
              {village.name.text}
            </option>
          ))}
        </SelectField>
        <CheckCard
          name="offline"
          value="yes"
          plain
          title={<Trans>Works without network</Trans>}
          detail={<Trans>It marks on a printed list, which is handed in afterwards.</Trans>}
        />
        <Button busy={act.busy} kind="secondary">
          <Trans>Set the place up</Trans>
        </Button>
      </form>
    </Section>
  );
}
