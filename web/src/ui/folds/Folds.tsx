import { type ReactNode, useId, useState } from 'react';
import styles from './folds.module.css';

export interface Fold {
  readonly key: string;
  readonly label: ReactNode;
  /** `close` folds it again, when what it is for is done. */
  readonly content: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * What can be done with one thing of a long list, side by side on one line; one of them opens below. Needs the browser's
 * script: public pages use Disclosure.
 */
export function Folds(props: {
  readonly folds: readonly Fold[];
  /** The key of the one that stands open at first. */
  readonly initial?: string | null;
}) {
  const { folds, initial = null } = props;
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(initial);
  const open = folds.find(({ key }) => key === chosen);
  if (folds.length === 0) return null;
  return (
    <div>
      <div className={styles.row}>
        {folds.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            className={styles.fold}
            aria-expanded={key === chosen}
            aria-controls={key === chosen ? `${id}${key}` : undefined}
            onClick={() => {
              setChosen(key === chosen ? null : key);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {open === undefined ? null : (
        <div key={open.key} id={`${id}${open.key}`} className={styles.content}>
          {typeof open.content === 'function'
            ? open.content(() => {
                setChosen(null);
              })
            : open.content}
        </div>
      )}
    </div>
  );
}
