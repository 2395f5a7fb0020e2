import { useLazyQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { addDays, todayInDushanbe } from '../../../../server/domain/calendar/calendar-date.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { formText } from '../../lib/act/form-text.js';
import { useAct } from '../../lib/act/use-act.js';
import { sexLabels } from '../../lib/labels/sddc.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { FillSeatDocument, SeatCandidatesDocument } from './Sddc.gen.js';
import { type DeskSeat, deskQueries } from './sddc-desk.js';

const usualTermDays = 3 * 365;

/** Finds a person of the jamoat and gives them the seat. */
export function FillSeat(props: {
  readonly jamoatId: string;
  readonly seat: DeskSeat;
  readonly viewerId: string | null;
}) {
  const { jamoatId, seat, viewerId } = props;
  const { i18n } = useLingui();
  const act = useAct(FillSeatDocument, { refetch: deskQueries });
  const [search, { data, loading, error }] = useLazyQuery(SeatCandidatesDocument);
  const [id, setId] = useState(() => crypto.randomUUID());
  const [today] = useState(() => todayInDushanbe(new Date()));
  const [personId, setPersonId] = useState<string | null>(null);
  const refused = act.problem?.kind === 'problem' ? act.problem.problem : null;
  const field = refused?.path?.at(-1);
  const errorAt = (name: string) =>
    refused && field === name ? problemText(i18n, refused) : undefined;
  const people = data?.peopleOfJamoat.filter((one) => one.person.id !== viewerId);
  const touch = () => {
    setId(crypto.randomUUID());
    act.clear();
  };
  const fill = (form: FormData) => {
    if (personId === null) return;
    const sex = (['woman', 'man'] as const).find((one) => one === form.get('sex')) ?? null;
    void act.run({
      input: {
        id,
        seatId: seat.id,
        personId,
        sex,
        termFrom: formText(form, 'termFrom'),
        termTo: formText(form, 'termTo'),
      },
    });
  };
  return (
    <div className="flow">
      <form
        role="search"
        className="flow-s"
        onSubmit={(event) => {
          event.preventDefault();
          const text = formText(new FormData(event.currentTarget), 'text').trim();
          setPersonId(null);
          touch();
          void search({ variables: { jamoatId, text } });
        }}
      >
        <InputField
          name="text"
          id={`find-${seat.id}`}
          type="search"
          label={<Trans>Find a person of this jamoat</Trans>}
          hint={<Trans>Part of the name; Tajik, Russian or Latin letters.</Trans>}
        />
        <Button kind="secondary" size="s" icon="search" busy={loading}>
          <Trans>Search</Trans>
        </Button>
      </form>
      {error ? (
        <Banner kind="bad" role="alert" title={<Trans>The server does not answer.</Trans>} />
      ) : null}
      {people === undefined ? null : people.length === 0 ? (
        <p className="muted" role="status">
          <Trans>Nobody here has a name like this.</Trans>
        </p>
      ) : (
        <form
          className="flow"
          onSubmit={(event) => {
            event.preventDefault();
            fill(new FormData(event.currentTarget));
          }}
        >
          {field === undefined || field === 'seatId' ? (
            <ProblemBanner problem={act.problem} />
          ) : null}
          <PickGroup
            id={`who-${seat.id}`}
            legend={<Trans>Who takes the seat?</Trans>}
            hint={
              <Trans>
                Members of the committee sign in with a password; whoever has a PIN changes it to a
                password on the page “Me” first.
              </Trans>
            }
            error={errorAt('personId')}
          >
            {people.map(({ person, signsInWith }) => (
              <RadioCard
                key={person.id}
                name={`person-${seat.id}`}
                value={person.id}
                required
                checked={personId === person.id}
                title={person.displayName}
                detail={
                  person.village === null ? undefined : <PlaceName name={person.village.name} />
                }
                why={signsInWith === 'password' ? undefined : <Trans>needs a password first</Trans>}
                onChange={() => {
                  setPersonId(person.id);
                  touch();
                }}
              />
            ))}
          </PickGroup>
          <SelectField
            name="sex"
            id={`sex-${seat.id}`}
            label={<Trans>Woman or man</Trans>}
            aside={<Trans>where the person’s entry does not say</Trans>}
          >
            <option value="" />
            <option value="woman">{i18n._(sexLabels.woman)}</option>
            <option value="man">{i18n._(sexLabels.man)}</option>
          </SelectField>
          <InputField
            name="termFrom"
            id={`from-${seat.id}`}
            type="date"
            width="short"
            required
            defaultValue={today}
            onChange={touch}
            label={<Trans>First day of the term</Trans>}
          />
          <InputField
            name="termTo"
            id={`to-${seat.id}`}
            type="date"
            width="short"
            required
            defaultValue={addDays(today, usualTermDays)}
            onChange={touch}
            label={<Trans>Last day of the term</Trans>}
            error={errorAt('termTo')}
          />
          <Button busy={act.busy}>
            <Trans>Give the seat</Trans>
          </Button>
        </form>
      )}
    </div>
  );
}
