import { type ReactNode } from 'react';
import { SectionHead, type SectionHeadProps } from './SectionHead.js';
import styles from './section.module.css';

export interface SectionProps extends SectionHeadProps {
  /** The heading's id, which names the section and is its address. */
  readonly id: string;
  readonly children: ReactNode;
}

export function Section({ children, ...head }: SectionProps) {
  return (
    <section className={styles.section} aria-labelledby={head.id}>
      <SectionHead {...head} />
      {children}
    </section>
  );
}
