import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Heading, type HeadingLevel } from '../heading/Heading.js';
import styles from './steps.module.css';

/** `returned`: it came this far and was sent back. */
export type StepState = 'done' | 'now' | 'next' | 'returned';

export interface Step {
  readonly key: string;
  readonly state: StepState;
  readonly title: ReactNode;
  /** Dates, and for a finished step what came out of it. */
  readonly note?: ReactNode;
}

export interface StepsProps {
  readonly steps: readonly Step[];
  /** The state in words, for ears; eyes have the shapes. */
  readonly stateWords: Readonly<Record<Exclude<StepState, 'returned'>, string>> & {
    /** Needed only where something can be sent back. */
    readonly returned?: string;
  };
  readonly level?: HeadingLevel;
  /** Side by side where there is room: the lane of an approval. */
  readonly across?: boolean;
}

const shapes: Readonly<Record<StepState, ReactNode>> = {
  done: (
    <>
      <path className={styles.square} d="M4 4h20v20H4z" />
      <path d="M8.5 14.5l4 4 7-8" />
    </>
  ),
  now: (
    <>
      <path d="M3 3h22v22H3zM14 3l11 11-11 11L3 14z" />
      <path className={styles.core} d="M14 8.5l5.5 5.5-5.5 5.5-5.5-5.5z" />
    </>
  ),
  next: <path d="M14 5l9 9-9 9-9-9z" />,
  returned: (
    <>
      <path className={styles.square} d="M4 4h20v20H4z" />
      <path d="M12 9l-3.5 3.5 3.5 3.5M8.5 12.5h7.5a3 3 0 010 6h-3" />
    </>
  ),
};

/** A green square with a tick, the skylight, a hollow diamond, an arrow back: the shapes differ, not only the colours. */
export function Steps({ steps, stateWords, level = 3, across = false }: StepsProps) {
  return (
    <ol className={across ? styles.across : undefined} role="list">
      {steps.map(({ key, state, title, note }) => (
        <li
          key={key}
          className={classNames(styles.step, styles[state])}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <svg className={styles.dot} viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
            {shapes[state]}
          </svg>
          <div>
            <Heading level={level} className={styles.title}>
              {title}
              <span className="vh"> ({stateWords[state]})</span>
            </Heading>
            {note === undefined ? null : <p className={styles.note}>{note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
