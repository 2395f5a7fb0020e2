import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Anchor } from '../link/Anchor.js';
import { Beam } from './Beam.js';
import { type NavItem } from './SiteHeader.js';
import styles from './footer.module.css';

export interface SiteFooterProps {
  /** What the site is and who decides, in a sentence or two. */
  readonly children: ReactNode;
  readonly nav?: { readonly label: string; readonly items: readonly NavItem[] };
}

export function SiteFooter({ children, nav }: SiteFooterProps) {
  return (
    <footer className={styles.footer}>
      <Beam quiet />
      <div className={classNames('wrap', styles.content)}>
        <div>{children}</div>
        {nav === undefined ? null : (
          <nav className={styles.links} aria-label={nav.label}>
            {nav.items.map(({ href, label }) => (
              <Anchor key={href} href={href}>
                {label}
              </Anchor>
            ))}
          </nav>
        )}
      </div>
    </footer>
  );
}
