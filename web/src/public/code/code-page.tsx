import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { firstValue } from '../../../../server/domain/form-values.js';
import { success } from '../../../../server/domain/outcome.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button, ButtonLink } from '../../ui/button/Button.js';
import { ErrorSummary } from '../../ui/error-summary/ErrorSummary.js';
import { InputField } from '../../ui/field/Field.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { actResult } from '../act-result.js';
import { ActForm, usePageForm } from '../form.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, publicPage } from '../page.js';
import { CodePageDocument, type CodePageQuery, UsePersonalCodeDocument } from './Code.gen.js';
import { endVoterSession } from './end-voter-session.js';
import { VoterBanner } from './VoterBanner.js';

function CodePage({ data, request, form }: PageProps<CodePageQuery>) {
  const { t } = useLingui();
  const fields = usePageForm('usePersonalCode', form, request);
  const { voterSession, viewer, slipCode } = data;
  const name = viewer?.person.displayName;
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={<Trans>Choose with the code of a slip</Trans>}
        lead={<Trans>No sign-in is needed. One slip is for one person and one choice.</Trans>}
      />
      <div className="flow-l">
        {request.query['ended'] === undefined || voterSession !== null ? null : (
          <Banner kind="ok" role="status" title={<Trans>It has ended.</Trans>}>
            <p>
              <Trans>The next person can choose here.</Trans>
            </p>
          </Banner>
        )}
        {voterSession === null ? null : (
          <>
            <VoterBanner voter={voterSession} request={request} />
            <p>
              <ButtonLink href={`/${request.locale}/choices/${voterSession.choice.id}`}>
                <Trans>To the ballot</Trans>
              </ButtonLink>
            </p>
          </>
        )}
        {voterSession === null && name !== undefined ? (
          <Banner title={<Trans>You are signed in as {name}.</Trans>}>
            <p>
              <Trans>
                With a code you choose for the person on the slip. Afterwards you are {name} again.
              </Trans>
            </p>
          </Banner>
        ) : null}
        <ErrorSummary title={t`The code was not taken`} problems={fields.problems} />
        <ActForm act="usePersonalCode" request={request}>
          <InputField
            name="code"
            label={<Trans>Code on the slip</Trans>}
            hint={
              <Trans>
                Ten letters and digits in two groups. Capitals or not, with or without a hyphen.
              </Trans>
            }
            error={fields.error('code')}
            defaultValue={fields.value('code', slipCode ?? '')}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={40}
            width="short"
            required
          />
          <Button>
            <Trans>To the ballot</Trans>
          </Button>
        </ActForm>
        <p className="note">
          <Trans>
            No slip, or it is lost? The representative of your village gives you a new one; the old
            one then opens nothing.
          </Trans>
        </p>
      </div>
    </PublicFrame>
  );
}

const title = msg`Choose with the code of a slip`;

export const codePage = publicPage({
  path: '/c',
  document: CodePageDocument,
  variables: () => ({}),
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: CodePage,
  acts: {
    usePersonalCode: formAct({
      document: UsePersonalCodeDocument,
      variables: (values) => success({ input: { code: firstValue(values, 'code').slice(0, 100) } }),
      result: (data) => actResult(data.usePersonalCode, ({ choice }) => `/choices/${choice.id}`),
    }),
    endVoterSession,
  },
});
