import { type ReactNode, useId, useState } from 'react';
import styles from './folds.module.css';

export interface Fold {
  readonly key: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

/**
 * What can be done with one thing of a long list, side by side on one line; one of them opens below. Needs the browser's
 * script: public pages use Disclosure.
 */
export function Folds({ folds }: { readonly folds: readonly Fold[] }) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
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
          {open.content}
        </div>
      )}
    </div>
  );
}
