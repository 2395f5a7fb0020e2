import { type ReactNode } from 'react';
import { Icon } from '../icon/Icon.js';
import { Anchor } from '../link/Anchor.js';
import styles from './page-head.module.css';

export interface PageHeadProps {
  readonly title: ReactNode;
  /** The page above this one. */
  readonly back?: { readonly href: string; readonly label: ReactNode };
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  /** Badges and the like, under the lead. */
  readonly children?: ReactNode;
}

/** The page's only `h1` and what belongs to it. */
export function PageHead({ title, back, eyebrow, lead, children }: PageHeadProps) {
  return (
    <div className={styles.head}>
      {back === undefined ? null : (
        <p className={styles.back}>
          <Anchor href={back.href}>
            <Icon name="back" />
            {back.label}
          </Anchor>
        </p>
      )}
      {eyebrow === undefined ? null : <p className={styles.eyebrow}>{eyebrow}</p>}
      <h1>{title}</h1>
      {lead === undefined ? null : <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}
