import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Anchor } from '../link/Anchor.js';
import { Beam } from './Beam.js';
import { Mark } from './Mark.js';
import styles from './header.module.css';

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean;
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
  readonly brand: { readonly href: string; readonly name: ReactNode; readonly note?: ReactNode };
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
          <Anchor className={styles.brand} href={brand.href}>
            <Mark />
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
              {nav.items.map(({ href, label, current }) => (
                <Anchor key={href} href={href} aria-current={current === true ? 'page' : undefined}>
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
