import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Banner } from '../../ui/banner/Banner.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { actResult } from '../act-result.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, publicPage } from '../page.js';
import { afterSignIn } from '../sign-in/after-sign-in.js';
import { keptQuery } from '../sign-in/QueryForm.js';
import { ChooseJamoat } from './ChooseJamoat.js';
import { readRegisterForm } from './read-register-form.js';
import { RegisterDocument, RegisterPageDocument, type RegisterPageQuery } from './Register.gen.js';
import { RegisterForm } from './RegisterForm.js';

function Register({ data, request, form }: PageProps<RegisterPageQuery>) {
  const name = data.viewer?.person.displayName;
  const { jamoat } = data;
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={<Trans>Register</Trans>}
        lead={
          <Trans>
            With a name, a village and a PIN you can propose, support and comment. To take part in
            the choice, the representative of your village confirms you in person.
          </Trans>
        }
      />
      <div className="flow-l">
        {name === undefined ? null : (
          <Banner title={<Trans>You are signed in as {name}.</Trans>}>
            <p>
              <Trans>Registering somebody else on this phone signs you out.</Trans>
            </p>
          </Banner>
        )}
        {jamoat ? (
          <RegisterForm jamoat={jamoat} request={request} form={form} />
        ) : (
          <ChooseJamoat data={data} request={request} />
        )}
        <p>
          <Trans>Registered already?</Trans>{' '}
          <a href={`/${request.locale}/sign-in${keptQuery(request, ['next'])}`}>
            <Trans>Sign in</Trans>
          </a>
        </p>
      </div>
    </PublicFrame>
  );
}

const title = msg`Register`;

export const registerPage = publicPage({
  path: '/register',
  document: RegisterPageDocument,
  variables: ({ query }) => {
    const jamoatId = query['jamoat'] ?? '';
    const text = (query['q'] ?? '').trim();
    return { jamoatId, chosen: jamoatId !== '', text, searching: text !== '' };
  },
  found: (data) => data.jamoat !== null,
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: Register,
  acts: {
    register: formAct({
      document: RegisterDocument,
      variables: readRegisterForm,
      result: (data, request) =>
        actResult(data.register, ({ viewer }) => afterSignIn(viewer, request)),
    }),
  },
});
