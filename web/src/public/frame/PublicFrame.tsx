import { useLingui } from '@lingui/react/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type Locale, locales } from '../../../../server/domain/locale.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { SiteFooter } from '../../ui/shell/SiteFooter.js';
import { type NavItem, SiteHeader } from '../../ui/shell/SiteHeader.js';
import type { PageRequest } from '../page.js';
import type { FrameFragment } from './Frame.gen.js';
import { placeNav, type PlaceNavOf } from './place-nav.js';

const languageNames: Readonly<Record<Locale, string>> = {
  tg: 'Тоҷикӣ',
  ru: 'Русский',
  en: 'English',
};

export interface PublicFrameProps {
  readonly request: PageRequest;
  readonly frame: FrameFragment;
  /** The jamoat the page is about: its name stands in the head and leads to its page, its sections under it. */
  readonly place?: PlaceNavOf;
  /** On paper only what the page holds, without the head: a slip to put in the pocket. */
  readonly slip?: boolean;
  readonly children: ReactNode;
}

/** What every public page stands in: head with languages, the page itself, foot. */
export function PublicFrame({ request, frame, place, slip = false, children }: PublicFrameProps) {
  const { t, i18n } = useLingui();
  const home = `/${request.locale}`;
  const at = (path: string) => `${home}${path}`;
  const path = request.path === '/' ? '' : request.path;
  const here = (href: string) => href === at(path);
  // Whoever changes the language keeps what was searched for, and the one-time link that is good only once.
  const query = new URLSearchParams(request.query).toString();
  const { viewer } = frame;
  const account: NavItem[] = viewer
    ? [
        {
          href: at('/me'),
          label: viewer.person.displayName,
          hint: t`My page`,
          icon: 'people',
          aside: true,
        },
        ...(viewer.isStaff ? [{ href: at('/work'), label: t`My work`, aside: true }] : []),
      ]
    : [
        { href: at('/sign-in'), label: t`Sign in`, aside: true },
        { href: at('/register'), label: t`Register`, aside: true },
      ];
  const sections = place
    ? placeNav(place, home, i18n)
    : [
        { href: home, label: t`Jamoats` },
        { href: at('/about'), label: t`How it works` },
      ];
  return (
    <>
      <div className={slip ? 'no-print' : undefined}>
        <SiteHeader
          skip={{ href: '#main', label: t`To the main text` }}
          demo={
            frame.installation.demo ? (
              <p>
                <b>{t`DEMO`}</b> <Trans>The people, votes and figures here are invented.</Trans>
              </p>
            ) : undefined
          }
          brand={
            place
              ? {
                  href: at(`/jamoats/${place.jamoat.id}`),
                  name: <PlaceName name={place.jamoat.name} />,
                  note: <PlaceName name={place.jamoat.district.name} />,
                  home: { href: home, label: t`Maslihat: all jamoats` },
                }
              : { href: home, name: 'Маслиҳат', note: t`The plan of the jamoat, made together` }
          }
          nav={{
            label: t`Sections`,
            items: [...sections, ...account].map((item) =>
              here(item.href) ? { ...item, current: true } : item,
            ),
          }}
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
      </div>
      <main id="main" className="wrap">
        {children}
      </main>
      <SiteFooter
        nav={{
          label: t`About this site`,
          items: [
            { href: home, label: t`All jamoats` },
            { href: at('/trail'), label: t`Trail of acts` },
            { href: at('/about'), label: t`About and credits` },
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
