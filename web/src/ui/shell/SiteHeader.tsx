import { type ReactNode } from 'react';
import { type IconName } from '../../lib/icons/icon-paths.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import { Anchor } from '../link/Anchor.js';
import { Beam } from './Beam.js';
import { Mark } from './Mark.js';
import styles from './header.module.css';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  /** `within` when the page lies behind this link without being it. */
  readonly current?: boolean | 'within';
  /** What the label alone does not say, for ears: whose page a person's name leads to. */
  readonly hint?: string;
  readonly icon?: IconName;
  /** At the far end on wide screens: who is signed in. */
  readonly aside?: boolean;
}

export interface LanguageLink {
  /** The same page in that language. */
  readonly href: string;
  /** Code of the language, for the `lang` of its own name. */
  readonly lang: string;
  /** The language's name in itself; phones show its first three letters. */
  readonly label: string;
  readonly current?: boolean;
}

export interface SiteHeaderProps {
  readonly skip: { readonly href: string; readonly label: string };
  /** Says that people and figures are invented, on a demonstration site. */
  readonly demo?: ReactNode;
  readonly brand: {
    readonly href: string;
    readonly name: ReactNode;
    readonly note?: ReactNode;
    /** Where the sign leads when the name leads elsewhere. */
    readonly home?: { readonly href: string; readonly label: string };
  };
  readonly nav: { readonly label: string; readonly items: readonly NavItem[] };
  readonly languages?: { readonly label: string; readonly items: readonly LanguageLink[] };
  /** A badge at the right: unsent work, who is signed in. */
  readonly status?: ReactNode;
}

const shortName = 3;

export function SiteHeader({ skip, demo, brand, nav, languages, status }: SiteHeaderProps) {
  return (
    <>
      <a className={styles.skip} href={skip.href}>
        {skip.label}
      </a>
      <header>
        {demo === undefined ? null : (
          <div className={styles.demo}>
            <div className="wrap">{demo}</div>
          </div>
        )}
        <div className={classNames('wrap', styles.top)}>
          {brand.home === undefined ? null : (
            <Anchor className={styles.home} href={brand.home.href} aria-label={brand.home.label}>
              <Mark />
            </Anchor>
          )}
          <Anchor className={styles.brand} href={brand.href}>
            {brand.home === undefined ? <Mark /> : null}
            <span>
              {brand.name}
              {brand.note === undefined ? null : (
                <>
                  {' '}
                  <span className={styles.note}>{brand.note}</span>
                </>
              )}
            </span>
          </Anchor>
          {nav.items.length === 0 ? null : (
            <nav className={classNames(styles.nav, styles.sections)} aria-label={nav.label}>
              {nav.items.map(({ href, label, current, hint, icon, aside }) => (
                <Anchor
                  key={href}
                  href={href}
                  className={aside === true ? styles.aside : undefined}
                  aria-current={
                    current === true ? 'page' : current === 'within' ? 'true' : undefined
                  }
                >
                  {icon === undefined ? null : <Icon name={icon} />}
                  {hint === undefined ? null : <span className="vh">{hint}: </span>}
                  {label}
                </Anchor>
              ))}
            </nav>
          )}
          <div className={styles.end}>
            {status}
            {languages === undefined ? null : (
              <nav
                className={classNames(styles.nav, styles.languages)}
                aria-label={languages.label}
              >
                {languages.items.map(({ href, lang, label, current }) => (
                  // Another language is another document: never the router's business.
                  <a
                    key={lang}
                    href={href}
                    lang={lang}
                    hrefLang={lang}
                    aria-current={current === true ? 'true' : undefined}
                  >
                    <span className={styles.short} aria-hidden="true">
                      {label.slice(0, shortName)}
                    </span>
                    <span className={styles.full}>{label}</span>
                  </a>
                ))}
              </nav>
            )}
          </div>
        </div>
        <Beam />
      </header>
    </>
  );
}
