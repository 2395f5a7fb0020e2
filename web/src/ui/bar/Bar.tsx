import { classNames } from '../class-names.js';
import { type Amount, shareOf } from './share-of.js';
import styles from './bar.module.css';

export interface BarPart {
  readonly amount: Amount;
  readonly tone: 'accent' | 'soft' | 'ok' | 'warn' | 'bad';
}

export interface BarProps {
  /** From the left; together at most the whole, what is beyond it is not drawn. */
  readonly parts: readonly BarPart[];
  readonly whole: Amount;
  /** A line across the bar: a quorum, a limit. */
  readonly mark?: Amount;
  readonly size?: 's' | 'm' | 'l';
  /** The figures in words; leave out only when the same words stand beside the bar. */
  readonly label?: string;
}

const percent = (hundredths: number) => `${hundredths / 100}%`;

function placed(parts: readonly BarPart[], whole: Amount) {
  let sum = 0n;
  return parts.map(({ amount, tone }) => {
    const x = shareOf(sum, whole);
    sum += BigInt(amount);
    return { tone, x, width: shareOf(sum, whole) - x };
  });
}

/** A drawing of figures that stand beside it. Widths are attributes of the drawing, so the page needs no inline style. */
export function Bar({ parts, whole, mark, size = 'm', label }: BarProps) {
  const drawn = placed(parts, whole);
  return (
    <svg
      className={classNames(styles.bar, size === 's' && styles.small, size === 'l' && styles.large)}
      height="12"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <rect className={styles.rest} width="100%" height="100%" />
      {drawn.map(({ tone, x, width }, index) =>
        width === 0 ? null : (
          <rect
            key={index}
            className={styles[tone]}
            x={percent(x)}
            width={percent(width)}
            height="100%"
          />
        ),
      )}
      {mark === undefined ? null : (
        <svg x={percent(shareOf(mark, whole))} overflow="visible">
          <rect className={styles.halo} x="-3" width="6" height="100%" />
          <rect className={styles.mark} x="-1" width="2" height="100%" />
        </svg>
      )}
    </svg>
  );
}
