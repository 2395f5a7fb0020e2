import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './timeline.module.css';

export interface TimelineItem {
  readonly key: string;
  /** As it is written; for what lasts until today a word such as "now". */
  readonly date: ReactNode;
  /** `YYYY-MM-DD` or an ISO instant, when the date is one. */
  readonly dateTime?: string;
  readonly fact: ReactNode;
  /** Where it was decided, by which paper, with a link to it. */
  readonly evidence?: ReactNode;
  readonly now?: boolean;
}

/** What happened, newest last. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  return (
    <ol role="list">
      {items.map(({ key, date, dateTime, fact, evidence, now = false }) => (
        <li
          key={key}
          className={classNames(styles.item, now && styles.now)}
          aria-current={now ? 'true' : undefined}
        >
          {dateTime === undefined ? (
            <span className={styles.date}>{date}</span>
          ) : (
            <time className={styles.date} dateTime={dateTime}>
              {date}
            </time>
          )}
          <div>
            <p className={styles.fact}>{fact}</p>
            {evidence === undefined ? null : <p className={styles.evidence}>{evidence}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
