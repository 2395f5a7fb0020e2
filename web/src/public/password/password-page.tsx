import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { firstValue } from '../../../../server/domain/form-values.js';
import { refusal, success } from '../../../../server/domain/outcome.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { InputField } from '../../ui/field/Field.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { actResult } from '../act-result.js';
import { type PageForm, usePageForm } from '../form.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, publicPage } from '../page.js';
import { afterSignIn } from '../sign-in/after-sign-in.js';
import { QueryForm } from '../sign-in/QueryForm.js';
import {
  PasswordPageDocument,
  type PasswordPageQuery,
  RenewPasswordDocument,
} from './Password.gen.js';

function Password({ data, request, form }: PageProps<PasswordPageQuery>) {
  const { t } = useLingui();
  const fields = usePageForm('renewPassword', form, request);
  const link = data.passwordLink;
  const name = link?.person.displayName;
  const here = data.viewer?.person;
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={<Trans>A new password</Trans>}
        lead={name === undefined ? undefined : <Trans>For {name}</Trans>}
      />
      {link === null ? (
        <EmptyState title={<Trans>This link can no longer be used.</Trans>}>
          <p>
            <Trans>
              It works once and for one day, and a newer one takes its place. Ask for a new one
              where you got it.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <div className="flow-l">
          {here === undefined || here.id === link.person.id ? null : (
            <SomebodyElse name={here.displayName} owner={link.person.displayName} />
          )}
          <ErrorSummary title={t`The password is not changed yet`} problems={fields.problems} />
          <QueryForm act="renewPassword" request={request} keep={['token']}>
            <Fields login={link.login} fields={fields} />
          </QueryForm>
        </div>
      )}
    </PublicFrame>
  );
}

/** Several people share a computer: whoever is signed in here is not the one the link is for. */
function SomebodyElse({ name, owner }: { readonly name: string; readonly owner: string }) {
  return (
    <Banner title={<Trans>You are signed in as {name}.</Trans>}>
      <p>
        <Trans>Only {owner} should go on here. It signs you out.</Trans>
      </p>
    </Banner>
  );
}

function Fields({ login, fields }: { readonly login: string; readonly fields: PageForm }) {
  return (
    <>
      {/* Also tells the browser's password store whose password this is. */}
      <InputField
        name="login"
        label={<Trans>Your sign-in name</Trans>}
        hint={<Trans>You need it together with the password. It stays as it is.</Trans>}
        value={login}
        autoComplete="username"
        readOnly
      />
      <InputField
        name="password"
        type="password"
        label={<Trans>New password</Trans>}
        hint={<Trans>At least 10 characters: three words in a row are easy to keep in mind.</Trans>}
        error={fields.error('password')}
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
      <p className="note">
        <Trans>You are then signed out everywhere else and signed in here.</Trans>
      </p>
      <Button>
        <Trans>Save the new password</Trans>
      </Button>
    </>
  );
}

const title = msg`A new password`;

/** Where the one-time link leads that somebody who forgot the password was given. */
export const passwordPage = publicPage({
  path: '/password',
  document: PasswordPageDocument,
  variables: (request) => ({ token: request.query['token'] ?? '' }),
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: Password,
  acts: {
    renewPassword: formAct({
      document: RenewPasswordDocument,
      variables: (values, request) => {
        const password = firstValue(values, 'password');
        if (password !== firstValue(values, 'again')) {
          return refusal('identity.secrets_differ', { path: ['again'] });
        }
        return success({ input: { token: request.query['token'] ?? '', password } });
      },
      result: (data, request) =>
        actResult(data.renewPassword, ({ viewer }) => afterSignIn(viewer, request)),
    }),
  },
});
