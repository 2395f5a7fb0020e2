import { type ReactNode } from 'react';
import { type IconName } from '../../lib/icons/icon-paths.js';
import { Icon } from '../icon/Icon.js';
import { Anchor } from '../link/Anchor.js';
import styles from './link-list.module.css';

export interface LinkItem {
  readonly href: string;
  readonly label: ReactNode;
  readonly icon?: IconName;
  /** What is to be found there. */
  readonly note?: ReactNode;
  /** A badge at the right. */
  readonly end?: ReactNode;
}

/** Ways to other screens, one below the other; the whole row is the target. */
export function LinkList({ items }: { readonly items: readonly LinkItem[] }) {
  return (
    <ul className={styles.list} role="list">
      {items.map(({ href, label, icon, note, end }) => (
        <li key={href} className={styles.item}>
          {icon === undefined ? null : <Icon name={icon} className={styles.icon} />}
          <div className={styles.text}>
            <Anchor href={href} className={styles.link}>
              {label}
            </Anchor>
            {note === undefined ? null : <p className="note">{note}</p>}
          </div>
          {end}
        </li>
      ))}
    </ul>
  );
}
