import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { AddRollEntryDocument, BuildRollDocument } from './Choice.gen.js';
import { type DeskProps, field, may } from './desk-props.js';
import { RollPairs } from './RollPairs.js';
import { RollTable } from './RollTable.js';

/** The roll while it is open: everybody who is confirmed at a stroke, a list out of a spreadsheet, people one by one. */
export function Roll({ cycle, desk, choice }: DeskProps) {
  const locale = useLocale();
  const build = useAct(BuildRollDocument, { refetch: ['ChoiceDesk', 'RollPairs'] });
  const [added, setAdded] = useState<number | null>(null);
  const onRoll = formatNumber(choice.turnout.onRoll, locale);
  return (
    <Section id="roll" title={<Trans>The roll</Trans>} note={<Trans>{onRoll} people</Trans>}>
      <div className="flow">
        <p>
          <Trans>
            It holds the confirmed residents of voting age and people of the paper list. The opening
            closes it.
          </Trans>
        </p>
        {may(desk, 'buildRoll') ? (
          <>
            <ProblemBanner problem={build.problem} />
            {added === null ? null : (
              <Banner
                kind="ok"
                role="status"
                title={
                  <Plural value={added} one="# person was added." other="# people were added." />
                }
              />
            )}
            <Button
              busy={build.busy}
              kind="secondary"
              icon="people"
              onClick={() => {
                void build
                  .run({ input: { choiceId: choice.id } })
                  .then((built) => setAdded(built?.added ?? null));
              }}
            >
              <Trans>Put the confirmed residents on the roll</Trans>
            </Button>
          </>
        ) : null}
        {may(desk, 'importRoll') ? <RollTable choiceId={choice.id} /> : null}
        {may(desk, 'mergeRollEntries') ? <RollPairs choiceId={choice.id} /> : null}
        {may(desk, 'addRollEntry') ? <AddEntry cycle={cycle} choiceId={choice.id} /> : null}
      </div>
    </Section>
  );
}

function AddEntry(props: { readonly cycle: DeskProps['cycle']; readonly choiceId: string }) {
  const { cycle, choiceId } = props;
  const act = useAct(AddRollEntryDocument, { refetch: ['ChoiceDesk', 'RollPairs'] });
  const [id, setId] = useState(() => crypto.randomUUID());
  const [lastName, setLastName] = useState<string | null>(null);
  const add = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    setLastName(null);
    const done = await act.run({
      input: {
        id,
        choiceId,
        name: field(data, 'name'),
        listNumber: field(data, 'listNumber'),
        villageId: field(data, 'villageId'),
        household: field(data, 'household'),
      },
    });
    if (!done) return;
    setId(crypto.randomUUID());
    setLastName(done.entry.name);
    for (const name of ['name', 'listNumber']) {
      const input = form.elements.namedItem(name);
      if (input instanceof HTMLInputElement) input.value = '';
    }
    const first = form.elements.namedItem('name');
    if (first instanceof HTMLInputElement) first.focus();
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void add(event.currentTarget);
      }}
    >
      <h3>
        <Trans>Somebody from the paper list</Trans>
      </h3>
      <ProblemBanner problem={act.problem} />
      {lastName === null ? null : (
        <Banner kind="ok" role="status" title={<Trans>{lastName} is on the roll.</Trans>} />
      )}
      <SelectField name="villageId" id="entry-village" label={<Trans>Village</Trans>}>
        {cycle.jamoat.villages.map((village) => (
          <option key={village.id} value={village.id} lang={village.name.language}>
            {village.name.text}
          </option>
        ))}
      </SelectField>
      <InputField name="name" required autoComplete="off" label={<Trans>Name</Trans>} />
      <InputField
        name="listNumber"
        required
        autoComplete="off"
        width="short"
        label={<Trans>Number on the list</Trans>}
      />
      <InputField
        name="household"
        autoComplete="off"
        width="short"
        label={<Trans>Number of the household, if the list names it</Trans>}
      />
      <Button busy={act.busy} kind="secondary" icon="plus">
        <Trans>Add to the roll</Trans>
      </Button>
    </form>
  );
}
