import { type ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../heading/Heading.js';
import { Anchor } from '../link/Anchor.js';
import styles from './section.module.css';

export interface SectionHeadProps {
  readonly title: ReactNode;
  readonly id?: string;
  readonly level?: HeadingLevel;
  /** `s` beside the main column. */
  readonly size?: 'm' | 's';
  /** A count or the order of what follows. */
  readonly note?: ReactNode;
  readonly action?: { readonly href: string; readonly label: ReactNode };
}

/** A heading under the heavy rule, with a note or a way on at its right. */
export function SectionHead({ title, id, level = 2, size = 'm', note, action }: SectionHeadProps) {
  return (
    <div className={styles.head}>
      <Heading level={level} id={id} className={size === 's' ? styles.small : undefined}>
        {title}
      </Heading>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      {action === undefined ? null : (
        <Anchor href={action.href} className={styles.action}>
          {action.label}
        </Anchor>
      )}
    </div>
  );
}
