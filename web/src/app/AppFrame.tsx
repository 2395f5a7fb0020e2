import { Trans, useLingui } from '@lingui/react/macro';
import { type ComponentPropsWithoutRef, useEffect, useMemo, useRef } from 'react';
import { useQuery } from '@apollo/client/react';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { type Locale, locales } from '../../../server/domain/locale.js';
import { FaultBanner } from '../lib/act/FaultBanner.js';
import { queryFault } from '../lib/act/query-fault.js';
import { useLocale } from '../lib/i18n/use-locale.js';
import { Loading } from '../lib/screen/Loading.js';
import { ButtonLink } from '../ui/button/Button.js';
import { AnchorElement } from '../ui/link/Anchor.js';
import { PageHead } from '../ui/page-head/PageHead.js';
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

/** After a step inside the app the new screen is read from its beginning, by eyes and by ears. */
function useFocusOnNewScreen(pathname: string) {
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
}

/** What every screen of the app stands in; without a signed-in person it says where to sign in. */
export function AppFrame() {
  const { t } = useLingui();
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const { data, error, refetch } = useQuery(AppFrameDocument);
  const link = useMemo(() => AppLink, []);
  const person = data?.viewer?.person;
  const fault = error && !data ? queryFault(error) : null;
  useFocusOnNewScreen(pathname);
  return (
    <AnchorElement value={link}>
      <ScrollRestoration />
      <SiteHeader
        skip={{ href: '#main', label: t`To the main text` }}
        demo={
          data?.installation.demo === true ? (
            <p>
              <b>{t`DEMO`}</b> <Trans>The people, votes and figures here are invented.</Trans>
            </p>
          ) : undefined
        }
        brand={{
          href: `/${locale}/work`,
          name: 'Маслиҳат',
          // Several people share a tablet: who is at it stands in sight everywhere.
          note: person?.displayName ?? t`Work of the committee`,
        }}
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
      />
      <main id="main" className="wrap" tabIndex={-1}>
        {fault ? (
          <div className="pagetop">
            <FaultBanner
              fault={fault.kind === 'missing' ? { kind: 'unreachable' } : fault}
              onRetry={() => void refetch().catch(() => undefined)}
            />
          </div>
        ) : data && !person ? (
          <PageHead
            title={<Trans>You are not signed in.</Trans>}
            lead={
              <Trans>
                After a while without work you are signed out, so that nobody acts in your name.
              </Trans>
            }
          >
            <p className="pagetop">
              <ButtonLink href={`/${locale}/sign-in?next=/work${pathname === '/' ? '' : pathname}`}>
                <Trans>Sign in</Trans>
              </ButtonLink>
            </p>
          </PageHead>
        ) : data ? (
          <Outlet />
        ) : (
          <Loading />
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
