import { useLingui } from '@lingui/react/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type Locale, locales } from '../../../../server/domain/locale.js';
import { Badge } from '../../ui/badge/Badge.js';
import { SiteFooter } from '../../ui/shell/SiteFooter.js';
import { type NavItem, SiteHeader } from '../../ui/shell/SiteHeader.js';
import type { PageRequest } from '../page.js';
import type { FrameFragment } from './Frame.gen.js';

const languageNames: Readonly<Record<Locale, string>> = {
  tg: 'Тоҷикӣ',
  ru: 'Русский',
  en: 'English',
};

export interface PublicFrameProps {
  readonly request: PageRequest;
  readonly frame: FrameFragment;
  /** The jamoat the page is about: its name stands in the head and leads to its page. */
  readonly place?: { readonly href: string; readonly name: ReactNode; readonly note?: ReactNode };
  /** Pages about the same thing, after the general ones. */
  readonly nav?: readonly NavItem[];
  readonly children: ReactNode;
}

/** What every public page stands in: head with languages, the page itself, foot. */
export function PublicFrame({ request, frame, place, nav = [], children }: PublicFrameProps) {
  const { t } = useLingui();
  const home = `/${request.locale}`;
  const at = (path: string) => `${home}${path}`;
  const path = request.path === '/' ? '' : request.path;
  const here = (href: string) => href === at(path);
  // Whoever changes the language keeps what was searched for, and the one-time link that is good only once.
  const query = new URLSearchParams(request.query).toString();
  const general: NavItem[] = [
    { href: home, label: t`Jamoats` },
    ...nav,
    ...(frame.viewer
      ? [
          { href: at('/me'), label: t`My page` },
          ...(frame.viewer.isStaff ? [{ href: at('/work'), label: t`My work` }] : []),
        ]
      : [
          { href: at('/sign-in'), label: t`Sign in` },
          { href: at('/register'), label: t`Register` },
        ]),
  ];
  return (
    <>
      <SiteHeader
        skip={{ href: '#main', label: t`To the main text` }}
        demo={
          frame.installation.demo ? (
            <p>
              <b>{t`DEMO`}</b> <Trans>The people, votes and figures here are invented.</Trans>
            </p>
          ) : undefined
        }
        brand={{
          href: place?.href ?? home,
          name: place?.name ?? 'Маслиҳат',
          note: place ? place.note : t`The plan of the jamoat, made together`,
        }}
        nav={{
          label: t`Sections`,
          items: general.map((item) => ({ ...item, current: here(item.href) })),
        }}
        status={
          frame.viewer ? <Badge icon="people">{frame.viewer.person.displayName}</Badge> : undefined
        }
        languages={{
          label: t`Language`,
          items: locales.map((locale) => ({
            href: `/${locale}${path}${query === '' ? '' : `?${query}`}`,
            lang: locale,
            label: languageNames[locale],
            current: locale === request.locale,
          })),
        }}
      />
      <main id="main" className="wrap">
        {children}
      </main>
      <SiteFooter
        nav={{
          label: t`About this site`,
          items: [
            { href: at('/about'), label: t`About and credits` },
            { href: home, label: t`All jamoats` },
          ],
        }}
      >
        <p>
          <Trans>
            Maslihat: we make the plan of the jamoat together. The residents’ choice is counsel; the
            council of the jamoat decides.
          </Trans>
        </p>
      </SiteFooter>
    </>
  );
}
