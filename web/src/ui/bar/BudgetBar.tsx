import { type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import { Bar } from './Bar.js';
import { type Amount } from './share-of.js';
import styles from './bar.module.css';

export interface BudgetBarProps {
  readonly used: Amount;
  readonly limit: Amount;
  /** `used` as it is written, with its unit or its name. */
  readonly figure: ReactNode;
  /** "of 3 500 000 somoni". */
  readonly ofLimit: ReactNode;
  /** What is left, or by how much it is too much: always in words as well. */
  readonly words?: ReactNode;
  readonly tone?: 'accent' | 'ok';
}

/** A sum beside its ceiling. Beyond it the bar shows the excess at its end, at the scale of what is used. */
export function BudgetBar({
  used,
  limit,
  figure,
  ofLimit,
  words,
  tone = 'accent',
}: BudgetBarProps) {
  const [spent, ceiling] = [BigInt(used), BigInt(limit)];
  const over = spent > ceiling;
  return (
    <div className={styles.budget}>
      <p className={styles.figures}>
        <span className={styles.figure}>{figure}</span> <span className={styles.of}>{ofLimit}</span>
      </p>
      <Bar
        whole={over ? spent : ceiling}
        parts={
          over
            ? [
                { amount: ceiling, tone },
                { amount: spent - ceiling, tone: 'bad' },
              ]
            : [{ amount: spent, tone }]
        }
      />
      {words === undefined ? null : (
        <p className={classNames(styles.words, over && styles.over)}>
          {over ? <Icon name="alert" /> : null}
          <span>{words}</span>
        </p>
      )}
    </div>
  );
}
