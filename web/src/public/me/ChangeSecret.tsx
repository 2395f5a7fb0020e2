import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button/Button.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { InputField } from '../../ui/field/Field.js';
import { ActForm, usePageForm } from '../form.js';
import type { FormState, PageRequest } from '../page.js';

/** A new PIN, or a new password for whoever holds a role. */
export function ChangeSecret(props: {
  readonly passwordOnly: boolean;
  readonly request: PageRequest;
  readonly form: FormState | null;
}) {
  const { passwordOnly, request, form } = props;
  const { t } = useLingui();
  const fields = usePageForm('changeSecret', form, request);
  return (
    <>
      <ErrorSummary title={t`Nothing was changed`} problems={fields.problems} />
      <ActForm act="changeSecret" request={request}>
        <InputField
          name="currentSecret"
          type="password"
          label={<Trans>Present PIN or password</Trans>}
          error={fields.error('currentSecret')}
          autoComplete="current-password"
          required
        />
        <InputField
          name="newSecret"
          type="password"
          label={passwordOnly ? <Trans>New password</Trans> : <Trans>New PIN or password</Trans>}
          hint={
            passwordOnly ? (
              <Trans>At least 10 characters: three words in a row are easy to keep in mind.</Trans>
            ) : (
              <Trans>A PIN of at least 6 digits, or a password of at least 10 characters.</Trans>
            )
          }
          error={fields.error('newSecret')}
          autoComplete="new-password"
          required
        />
        <InputField
          name="again"
          type="password"
          label={<Trans>The new one once more</Trans>}
          error={fields.error('again')}
          autoComplete="new-password"
          required
        />
        <Button kind="secondary">
          {passwordOnly ? <Trans>Change password</Trans> : <Trans>Change PIN</Trans>}
        </Button>
      </ActForm>
    </>
  );
}
