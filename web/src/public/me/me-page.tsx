import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { firstValue } from '../../../../server/domain/form-values.js';
import { refusal, success } from '../../../../server/domain/outcome.js';
import { roleCodes } from '../../../../server/domain/policy/roles.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button, ButtonLink } from '../../ui/button/Button.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { actResult } from '../act-result.js';
import { ActForm } from '../form.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { formAct, type PageProps, publicPage } from '../page.js';
import { ChangeSecret } from './ChangeSecret.js';
import {
  ChangeSecretDocument,
  MePageDocument,
  type MePageQuery,
  SignOutDocument,
} from './Me.gen.js';
import { Standing } from './Standing.js';

type Viewer = NonNullable<MePageQuery['viewer']>;

function Guest({ locale }: { readonly locale: string }) {
  return (
    <>
      <PageHead title={<Trans>My page</Trans>} />
      <EmptyState
        title={<Trans>Nobody is signed in here.</Trans>}
        act={
          <div className="row">
            <ButtonLink href={`/${locale}/sign-in?next=/me`}>
              <Trans>Sign in</Trans>
            </ButtonLink>
            <ButtonLink kind="secondary" href={`/${locale}/register`}>
              <Trans>Register</Trans>
            </ButtonLink>
          </div>
        }
      />
    </>
  );
}

function byCode(a: Viewer['roles'][number], b: Viewer['roles'][number]): number {
  return roleCodes.indexOf(a.code) - roleCodes.indexOf(b.code);
}

function Roles({ roles }: { readonly roles: Viewer['roles'] }) {
  const { i18n } = useLingui();
  return (
    <ul>
      {[...roles].sort(byCode).map((role) => {
        const place = role.village ?? role.jamoat ?? role.district;
        return (
          <li key={role.id}>
            {i18n._(roleLabels[role.code])}
            {place === null ? null : (
              <>
                {' · '}
                <PlaceName name={place.name} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Me({ data, request, form }: PageProps<MePageQuery>) {
  const { viewer } = data;
  const { locale } = request;
  if (!viewer) {
    return (
      <PublicFrame request={request} frame={data}>
        <Guest locale={locale} />
      </PublicFrame>
    );
  }
  const { person, login } = viewer;
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={person.displayName}
        eyebrow={<Trans>My page</Trans>}
        lead={
          person.village === null ? undefined : (
            <>
              <PlaceName name={person.village.name} />
              {person.jamoat === null ? null : (
                <>
                  , <PlaceName name={person.jamoat.name} />
                </>
              )}
            </>
          )
        }
      />
      <Columns
        act={
          <div className="flow">
            {viewer.isStaff ? (
              <ButtonLink href={`/${locale}/work`} full>
                <Trans>To my work</Trans>
              </ButtonLink>
            ) : null}
            {person.jamoat === null ? null : (
              <ButtonLink
                href={`/${locale}/jamoats/${person.jamoat.id}`}
                kind={viewer.isStaff ? 'secondary' : 'primary'}
                full
              >
                <Trans>What goes on in my jamoat</Trans>
              </ButtonLink>
            )}
            <ActForm act="signOut" request={request}>
              <Button kind="secondary" full>
                <Trans>Sign out</Trans>
              </Button>
            </ActForm>
            <p className="note">
              <Trans>Several people use this phone? Sign out, then the next one signs in.</Trans>{' '}
              {viewer.signsInWith === 'pin' ? (
                <Trans>After 10 minutes without use you are signed out by itself.</Trans>
              ) : (
                <Trans>After an hour without use you are signed out by itself.</Trans>
              )}
            </p>
          </div>
        }
      >
        {request.query['changed'] === undefined ? null : (
          <Banner kind="ok" role="status" title={<Trans>Your PIN or password is changed.</Trans>}>
            <p>
              <Trans>Wherever else you were signed in, you are signed out now.</Trans>
            </p>
          </Banner>
        )}
        {viewer.mustChangeSecret ? (
          <Banner kind="warn" title={<Trans>Choose a PIN or password of your own now.</Trans>}>
            <p>
              <Trans>Somebody else has seen the present one.</Trans>{' '}
              <a href="#secret">
                <Trans>Change it</Trans>
              </a>
            </p>
          </Banner>
        ) : null}
        {person.village === null ? null : <Standing confirmedAt={viewer.confirmedAt} />}
        <Section id="roles" title={<Trans>What I am here</Trans>}>
          {viewer.roles.length === 0 ? (
            <p className="muted">
              <Trans>You hold no role yet. The administrator of the jamoat gives roles.</Trans>
            </p>
          ) : (
            <Roles roles={viewer.roles} />
          )}
        </Section>
        <Section id="secret" title={<Trans>PIN or password</Trans>}>
          <p>
            <Trans>
              Your sign-in name is <b>{login}</b>. Only you see it.
            </Trans>
          </p>
          <ChangeSecret passwordOnly={viewer.isStaff} request={request} form={form} />
        </Section>
      </Columns>
    </PublicFrame>
  );
}

const title = msg`My page`;

export const mePage = publicPage({
  path: '/me',
  document: MePageDocument,
  variables: () => ({}),
  title: (_data, i18n) => pageTitle(i18n._(title)),
  Component: Me,
  acts: {
    signOut: formAct({
      document: SignOutDocument,
      variables: () => success({ input: { everywhere: false } }),
      result: (data) => actResult(data.signOut, () => '/sign-in?out=1'),
    }),
    changeSecret: formAct({
      document: ChangeSecretDocument,
      variables: (values) => {
        const newSecret = firstValue(values, 'newSecret');
        return newSecret === firstValue(values, 'again')
          ? success({ input: { currentSecret: firstValue(values, 'currentSecret'), newSecret } })
          : refusal('identity.secrets_differ', { path: ['again'] });
      },
      result: (data) => actResult(data.changeSecret, () => '/me?changed=1'),
    }),
  },
});
