import { type ReactNode, useEffect, useRef } from 'react';
import { Heading, type HeadingLevel } from '../heading/Heading.js';
import styles from './error-summary.module.css';

export interface SummarisedProblem {
  /** The id of the field it is about, by default the field's name; without one it is about the whole form. */
  readonly field?: string | null;
  readonly text: ReactNode;
}

export interface ErrorSummaryProps {
  readonly title: ReactNode;
  readonly level?: HeadingLevel;
  readonly problems: readonly SummarisedProblem[];
  readonly id?: string;
}

/**
 * Stands on top of a refused form and takes the focus: by `autofocus` on a page that was just loaded, by hand where it
 * appears in a running app: give it a new `key` per attempt, so that it asks for attention each time and never while
 * somebody types. Draws nothing when there is no problem.
 */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { title, level = 2, problems, id = 'error-summary' } = props;
  const element = useRef<HTMLDivElement>(null);
  const refused = problems.length > 0;
  useEffect(() => {
    if (refused) element.current?.focus();
  }, [refused]);
  if (!refused) return null;
  return (
    <div
      ref={element}
      id={id}
      className={styles.summary}
      role="alert"
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      autoFocus
    >
      <Heading level={level} className={styles.title} id={`${id}-title`}>
        {title}
      </Heading>
      <ul className={styles.list} role="list">
        {problems.map(({ field, text }, index) => (
          <li key={index}>
            {field === undefined || field === null ? text : <a href={`#${field}`}>{text}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
