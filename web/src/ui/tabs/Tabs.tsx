import { type ReactNode } from 'react';
import { Anchor } from '../link/Anchor.js';
import styles from './tabs.module.css';

export interface Tab {
  readonly href: string;
  readonly label: ReactNode;
  readonly count?: ReactNode;
  readonly current?: boolean;
}

/** Several real pages about one thing: links, not a widget. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  return (
    <nav className={styles.tabs} aria-label={label}>
      {tabs.map((tab) => (
        <Anchor
          key={tab.href}
          href={tab.href}
          aria-current={tab.current === true ? 'page' : undefined}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className={styles.count}>{tab.count}</span>}
        </Anchor>
      ))}
    </nav>
  );
}
