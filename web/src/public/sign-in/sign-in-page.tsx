import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { firstValue } from '../../../../server/domain/form-values.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { InputField } from '../../ui/field/Field.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { actResult } from '../act-result.js';
import { usePageForm } from '../form.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, publicPage } from '../page.js';
import { afterSignIn } from './after-sign-in.js';
import { DemoCards } from './DemoCards.js';
import { keptQuery, QueryForm } from './QueryForm.js';
import {
  DemoSignInDocument,
  SignInDocument,
  SignInPageDocument,
  type SignInPageQuery,
} from './SignIn.gen.js';

function SignIn({ data, request, form }: PageProps<SignInPageQuery>) {
  const { t } = useLingui();
  const fields = usePageForm('signIn', form, request);
  const demo = usePageForm('demoSignIn', form, request);
  const name = data.viewer?.person.displayName;
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={<Trans>Sign in</Trans>}
        lead={<Trans>Reading needs no sign-in. Proposing, supporting and choosing do.</Trans>}
      />
      <div className="flow-l">
        {request.query['out'] === undefined ? null : (
          <Banner kind="ok" role="status" title={<Trans>You are signed out.</Trans>}>
            <p>
              <Trans>The next person can sign in here.</Trans>
            </p>
          </Banner>
        )}
        {name === undefined ? null : (
          <Banner title={<Trans>You are signed in as {name}.</Trans>}>
            <p>
              <Trans>Signing in here as somebody else signs you out.</Trans>{' '}
              <a href={`/${request.locale}/me`}>
                <Trans>My page</Trans>
              </a>
            </p>
          </Banner>
        )}
        <ErrorSummary
          title={t`You are not signed in`}
          problems={[...fields.problems, ...demo.problems]}
        />
        <QueryForm act="signIn" request={request} keep={['next']}>
          <InputField
            name="login"
            label={<Trans>Sign-in name or phone number</Trans>}
            defaultValue={fields.value('login')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <InputField
            name="secret"
            type="password"
            label={<Trans>PIN or password</Trans>}
            autoComplete="current-password"
            required
          />
          <Button>
            <Trans>Sign in</Trans>
          </Button>
        </QueryForm>
        <p>
          <Trans>Not registered yet?</Trans>{' '}
          <a href={`/${request.locale}/register${keptQuery(request, ['next'])}`}>
            <Trans>Register</Trans>
          </a>
        </p>
        <p className="note">
          <Trans>
            Forgot the PIN? The representative of your village gives you a slip with a new one.
          </Trans>{' '}
          <Trans>
            Forgot the password? The administrator of your jamoat gives you a link for a new one.
          </Trans>
        </p>
        {data.demoAccounts.length === 0 ? null : (
          <DemoCards accounts={data.demoAccounts} request={request} />
        )}
      </div>
    </PublicFrame>
  );
}

const title = msg`Sign in`;

export const signInPage = publicPage({
  path: '/sign-in',
  document: SignInPageDocument,
  variables: () => ({}),
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: SignIn,
  acts: {
    signIn: formAct({
      document: SignInDocument,
      variables: (values) => ({
        ok: true,
        value: {
          input: { login: firstValue(values, 'login'), secret: firstValue(values, 'secret') },
        },
      }),
      result: (data, request) =>
        actResult(data.signIn, ({ viewer }) => afterSignIn(viewer, request)),
    }),
    demoSignIn: formAct({
      document: DemoSignInDocument,
      variables: (values) => ({
        ok: true,
        value: { input: { login: firstValue(values, 'login') } },
      }),
      result: (data, request) =>
        actResult(data.demoSignIn, ({ viewer }) => afterSignIn(viewer, request)),
    }),
  },
});
