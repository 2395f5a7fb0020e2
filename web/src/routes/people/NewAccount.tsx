import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { CreateStaffAccountDocument } from './People.gen.js';
import { peopleQueries } from './people-queries.js';
import type { PlaceOfWork } from './place-of-work.js';

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** Makes an account for somebody who is to hold a role; the first password is told by word of mouth. */
export function NewAccount({ place }: { readonly place: PlaceOfWork }) {
  const { t } = useLingui();
  const act = useAct(CreateStaffAccountDocument, { refetch: peopleQueries });
  const [id, setId] = useState(() => crypto.randomUUID());
  const [made, setMade] = useState<string | null>(null);
  const send = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const villageId = text(data, 'villageId');
    setMade(null);
    const answer = await act.run({
      input: {
        id,
        displayName: text(data, 'displayName'),
        login: text(data, 'login'),
        password: text(data, 'password'),
        jamoatId: place.jamoat?.id,
        villageId: villageId === '' ? undefined : villageId,
      },
    });
    if (!answer) return;
    setMade(answer.person.person.displayName);
    setId(crypto.randomUUID());
    form.reset();
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void send(event.currentTarget);
      }}
    >
      <ProblemBanner problem={act.problem} />
      {made === null ? null : (
        <Banner kind="ok" role="status" title={<Trans>The account of {made} is made.</Trans>}>
          <p>
            <Trans>Now give the role, and tell the person the sign-in name and the password.</Trans>
          </p>
        </Banner>
      )}
      <InputField
        name="displayName"
        label={<Trans>Name</Trans>}
        maxLength={80}
        autoComplete="off"
        required
      />
      <InputField
        name="login"
        label={<Trans>Sign-in name</Trans>}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <InputField
        name="password"
        type="password"
        label={<Trans>First password</Trans>}
        hint={<Trans>At least 10 characters. The person is asked to change it.</Trans>}
        autoComplete="new-password"
        required
      />
      {place.villages.length === 0 ? null : (
        <SelectField
          name="villageId"
          label={<Trans>Lives in</Trans>}
          aside={<Trans>not required</Trans>}
        >
          <option value="">{t`Not in this jamoat`}</option>
          {place.villages.map((village) => (
            <option key={village.id} value={village.id} lang={village.name.language}>
              {village.name.text}
            </option>
          ))}
        </SelectField>
      )}
      <Button busy={act.busy} icon="plus">
        <Trans>Make the account</Trans>
      </Button>
    </form>
  );
}
