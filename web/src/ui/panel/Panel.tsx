import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Heading, type HeadingLevel } from '../heading/Heading.js';
import styles from './panel.module.css';

export interface PanelProps {
  readonly id: string;
  readonly title: ReactNode;
  /** When the figures inside speak for themselves: the title stays for ears. */
  readonly titleHidden?: boolean;
  readonly level?: HeadingLevel;
  /** A small line above the title: the steps and where they stand. */
  readonly eyebrow?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The one deep block of a page: where are we, until when, what can I do. Any part may stand in it. */
export function Panel(props: PanelProps) {
  const { id, title, titleHidden = false, level = 2, eyebrow, wide = false, children } = props;
  return (
    <section className={styles.panel} aria-labelledby={id}>
      <svg className={styles.sky} viewBox="0 0 32 32" aria-hidden="true">
        <path d="M1 1h30v30H1zM3 3h26v26H3zM16 3l13 13-13 13L3 16zM16 5l11 11-11 11L5 16zM10.5 10.5h11v11h-11zM12 12h8v8h-8zM16 12l4 4-4 4-4-4z" />
      </svg>
      <div className={classNames(styles.content, wide && styles.wide)}>
        {eyebrow === undefined ? null : <div className={styles.eyebrow}>{eyebrow}</div>}
        <Heading level={level} id={id} className={titleHidden ? 'vh' : styles.title}>
          {title}
        </Heading>
        {children}
      </div>
    </section>
  );
}
