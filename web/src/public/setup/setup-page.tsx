import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { firstValue } from '../../../../server/domain/form-values.js';
import { refusal, success } from '../../../../server/domain/outcome.js';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { InputField } from '../../ui/field/Field.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { actResult } from '../act-result.js';
import { usePageForm } from '../form.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, publicPage } from '../page.js';
import { QueryForm } from '../sign-in/QueryForm.js';
import {
  CreateFirstAdministratorDocument,
  SetupPageDocument,
  type SetupPageQuery,
} from './Setup.gen.js';

function Setup({ data, request, form }: PageProps<SetupPageQuery>) {
  const { t } = useLingui();
  const fields = usePageForm('createFirstAdministrator', form, request);
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={<Trans>The first administrator</Trans>}
        lead={
          <Trans>
            This account appoints the administrators of the jamoats. It holds no vote and approves
            nothing.
          </Trans>
        }
      />
      {request.query['token'] === undefined ? (
        <EmptyState title={<Trans>Open the whole link that the server printed.</Trans>}>
          <p>
            <Trans>
              It is printed at the start while there is no administrator, and works once.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <ErrorSummary title={t`The account is not made yet`} problems={fields.problems} />
          <QueryForm
            act="createFirstAdministrator"
            request={request}
            keep={['token']}
            id={fields.id}
          >
            <InputField
              name="displayName"
              label={<Trans>Your name</Trans>}
              defaultValue={fields.value('displayName')}
              error={fields.error('displayName')}
              autoComplete="name"
              maxLength={80}
              required
            />
            <InputField
              name="login"
              label={<Trans>Sign-in name</Trans>}
              defaultValue={fields.value('login')}
              error={fields.error('login')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
            <InputField
              name="password"
              type="password"
              label={<Trans>Password</Trans>}
              hint={
                <Trans>
                  At least 10 characters: three words in a row are easy to keep in mind.
                </Trans>
              }
              error={fields.error('password')}
              autoComplete="new-password"
              required
            />
            <InputField
              name="again"
              type="password"
              label={<Trans>The password once more</Trans>}
              error={fields.error('again')}
              autoComplete="new-password"
              required
            />
            <Button>
              <Trans>Make the account</Trans>
            </Button>
          </QueryForm>
        </>
      )}
    </PublicFrame>
  );
}

const title = msg`The first administrator`;

export const setupPage = publicPage({
  path: '/setup',
  document: SetupPageDocument,
  variables: () => ({}),
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: Setup,
  acts: {
    createFirstAdministrator: formAct({
      document: CreateFirstAdministratorDocument,
      variables: (values, request) => {
        const password = firstValue(values, 'password');
        if (password !== firstValue(values, 'again')) {
          return refusal('identity.secrets_differ', { path: ['again'] });
        }
        return success({
          input: {
            token: request.query['token'] ?? '',
            id: firstValue(values, 'id'),
            displayName: firstValue(values, 'displayName'),
            login: firstValue(values, 'login'),
            password,
          },
        });
      },
      result: (data) => actResult(data.createFirstAdministrator, () => '/work'),
    }),
  },
});
