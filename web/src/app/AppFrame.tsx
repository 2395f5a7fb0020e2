import { Trans, useLingui } from '@lingui/react/macro';
import { type ComponentPropsWithoutRef, useMemo } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link, Outlet, useLocation } from 'react-router';
import { type Locale, locales } from '../../../server/domain/locale.js';
import { useLocale } from '../lib/i18n/use-locale.js';
import { Banner } from '../ui/banner/Banner.js';
import { Badge } from '../ui/badge/Badge.js';
import { AnchorElement } from '../ui/link/Anchor.js';
import { SiteFooter } from '../ui/shell/SiteFooter.js';
import { SiteHeader } from '../ui/shell/SiteHeader.js';
import { AppFrameDocument } from './AppFrame.gen.js';

const languageNames: Readonly<Record<Locale, string>> = {
  tg: 'Тоҷикӣ',
  ru: 'Русский',
  en: 'English',
};

/** A link of the app asks the router; one that leads out of it is an ordinary link. */
function AppLink({ href = '', ...rest }: ComponentPropsWithoutRef<'a'>) {
  const locale = useLocale();
  const base = `/${locale}/work`;
  if (href === base || href.startsWith(`${base}/`)) {
    return <Link {...rest} to={href.slice(base.length) || '/'} />;
  }
  return <a {...rest} href={href} />;
}

/** What every screen of the app stands in; without a signed-in person it says where to sign in. */
export function AppFrame() {
  const { t } = useLingui();
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const { data, error } = useQuery(AppFrameDocument);
  const link = useMemo(() => AppLink, []);
  const person = data?.viewer?.person;
  return (
    <AnchorElement value={link}>
      <SiteHeader
        skip={{ href: '#main', label: t`To the main text` }}
        demo={
          data?.installation.demo === true ? (
            <p>
              <b>{t`DEMO`}</b> <Trans>The people, votes and figures here are invented.</Trans>
            </p>
          ) : undefined
        }
        brand={{ href: `/${locale}/work`, name: 'Маслиҳат', note: t`Work of the committee` }}
        nav={{
          label: t`Sections`,
          items: [
            { href: `/${locale}/work`, label: t`My work`, current: pathname === '/' },
            { href: `/${locale}`, label: t`Public pages` },
            { href: `/${locale}/me`, label: t`Me` },
          ],
        }}
        languages={{
          label: t`Language`,
          items: locales.map((one) => ({
            href: `/${one}/work${pathname === '/' ? '' : pathname}${search}`,
            lang: one,
            label: languageNames[one],
            current: one === locale,
          })),
        }}
        status={person ? <Badge icon="people">{person.displayName}</Badge> : undefined}
      />
      <main id="main" className="wrap">
        {error ? (
          <Banner kind="bad" role="alert" title={<Trans>The server does not answer.</Trans>}>
            <p>
              <Trans>Check the connection and reload the page. Nothing was lost.</Trans>
            </p>
          </Banner>
        ) : data && !person ? (
          <Banner kind="info" title={<Trans>You are not signed in.</Trans>}>
            <p>
              <a href={`/${locale}/sign-in?next=/work${pathname === '/' ? '' : pathname}`}>
                <Trans>Sign in</Trans>
              </a>
            </p>
          </Banner>
        ) : data ? (
          <Outlet />
        ) : (
          <p className="note" role="status">
            <Trans>Loading…</Trans>
          </p>
        )}
      </main>
      <SiteFooter>
        <p>
          <Trans>Every act here is recorded with your name and the time.</Trans>
        </p>
      </SiteFooter>
    </AnchorElement>
  );
}
