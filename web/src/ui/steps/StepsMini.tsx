import styles from './steps.module.css';

export interface StepsMiniProps {
  /** How many steps there are, 1 or more. */
  readonly total: number;
  /** The step that runs now, counted from 1; 0 before the first, more than `total` after the last. */
  readonly now: number;
  /** "Now: step 4 of 6"; leave out only when the same words stand beside it. */
  readonly label?: string;
}

const pitch = 24;
const middle = 9;

/** All steps on one line. */
export function StepsMini({ total, now, label }: StepsMiniProps) {
  const at = (index: number) => middle + index * pitch;
  const numbers = Array.from({ length: total }, (_, index) => index + 1);
  const squares = numbers
    .filter((number) => number < now)
    .map((number) => `M${at(number - 1) - 6} 3h12v12h-12z`);
  const diamonds = numbers
    .filter((number) => number > now)
    .map((number) => `M${at(number - 1)} 3l6 6-6 6-6-6z`);
  const current = now >= 1 && now <= total ? at(now - 1) : null;
  const width = (total - 1) * pitch + 2 * middle;
  return (
    <svg
      className={styles.mini}
      viewBox={`0 0 ${width} 18`}
      width={width}
      height="18"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {squares.length === 0 ? null : <path className={styles.filled} d={squares.join('')} />}
      {current === null ? null : (
        <>
          <path d={`M${current - 8} 1h16v16h-16zM${current} 1l8 8-8 8-8-8z`} />
          <path className={styles.filled} d={`M${current} 5l4 4-4 4-4-4z`} />
        </>
      )}
      {diamonds.length === 0 ? null : <path className={styles.hollow} d={diamonds.join('')} />}
    </svg>
  );
}
