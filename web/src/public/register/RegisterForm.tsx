import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { usePageForm } from '../form.js';
import type { FormState, PageRequest } from '../page.js';
import { QueryForm } from '../sign-in/QueryForm.js';
import type { RegisterPageQuery } from './Register.gen.js';

/** Second step of registering: village, name, sign-in name and PIN. */
export function RegisterForm(props: {
  readonly jamoat: NonNullable<RegisterPageQuery['jamoat']>;
  readonly request: PageRequest;
  readonly form: FormState | null;
}) {
  const { jamoat, request, form } = props;
  const { t } = useLingui();
  const fields = usePageForm('register', form, request);
  if (jamoat.villages.length === 0) {
    return (
      <EmptyState title={<Trans>The villages of this jamoat are not entered yet.</Trans>}>
        <p>
          <Trans>The administrator of the jamoat enters them; then you can register.</Trans>
        </p>
      </EmptyState>
    );
  }
  return (
    <>
      <ErrorSummary title={t`You are not registered yet`} problems={fields.problems} />
      <QueryForm act="register" request={request} keep={['jamoat', 'next']} id={fields.id}>
        <p>
          <Trans>Jamoat</Trans>: <PlaceName name={jamoat.name} />,{' '}
          <PlaceName name={jamoat.district.name} />
          {'. '}
          <a href={`/${request.locale}/register`}>
            <Trans>Choose another</Trans>
          </a>
        </p>
        <SelectField
          name="villageId"
          label={<Trans>Village</Trans>}
          defaultValue={fields.value('villageId')}
          error={fields.error('villageId')}
          required
        >
          <option value="">{t`Choose your village`}</option>
          {jamoat.villages.map((village) => (
            <option key={village.id} value={village.id} lang={village.name.language}>
              {village.name.text}
            </option>
          ))}
        </SelectField>
        <InputField
          name="displayName"
          label={<Trans>Your name</Trans>}
          hint={<Trans>It stands beside what you write, with your village.</Trans>}
          defaultValue={fields.value('displayName')}
          error={fields.error('displayName')}
          autoComplete="name"
          maxLength={80}
          required
        />
        <InputField
          name="login"
          label={<Trans>Sign-in name</Trans>}
          hint={
            <Trans>
              Your phone number, or a word of your own that nobody else uses. It is never shown.
            </Trans>
          }
          defaultValue={fields.value('login')}
          error={fields.error('login')}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <InputField
          name="secret"
          type="password"
          inputMode="numeric"
          label={<Trans>PIN</Trans>}
          hint={<Trans>At least 6 digits that nobody guesses. Write it down at home.</Trans>}
          error={fields.error('secret')}
          autoComplete="new-password"
          required
        />
        <InputField
          name="again"
          type="password"
          inputMode="numeric"
          label={<Trans>The PIN once more</Trans>}
          error={fields.error('again')}
          autoComplete="new-password"
          required
        />
        <PickGroup
          id="sex"
          legend={<Trans>Woman or man</Trans>}
          hint={
            <Trans>Not required. It is used for totals only, never shown with your name.</Trans>
          }
          columns={2}
        >
          <RadioCard
            name="sex"
            value="woman"
            defaultChecked={fields.value('sex') === 'woman'}
            title={<Trans>Woman</Trans>}
          />
          <RadioCard
            name="sex"
            value="man"
            defaultChecked={fields.value('sex') === 'man'}
            title={<Trans>Man</Trans>}
          />
        </PickGroup>
        <InputField
          name="birthYear"
          inputMode="numeric"
          width="short"
          label={<Trans>Year of birth</Trans>}
          aside={<Trans>not required</Trans>}
          hint={<Trans>Never shown. Choosing priorities is for those of 18 and older.</Trans>}
          defaultValue={fields.value('birthYear')}
          error={fields.error('birthYear')}
        />
        <Button>
          <Trans>Register</Trans>
        </Button>
      </QueryForm>
    </>
  );
}
