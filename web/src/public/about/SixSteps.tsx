import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { PublicStep } from '../../../../server/domain/phase/phase.js';
import { stepLabels } from '../../lib/labels/cycle.js';
import styles from './six-steps.module.css';

const steps: readonly PublicStep[] = [1, 2, 3, 4, 5, 6];

const sentences: Readonly<Record<PublicStep, MessageDescriptor>> = {
  1: msg`Anybody says what the village needs: by telephone, on paper or in a meeting.`,
  2: msg`The committee checks land, cost and use, and answers every author.`,
  3: msg`The seats of the villages and groups talk until all can live with the list.`,
  4: msg`Residents tick the works they need first. The ballot is secret.`,
  5: msg`Every work gets its cost, its year and its payers. Committee, council and district decide.`,
  6: msg`Everybody sees what was promised, what is done and what was spent.`,
};

/** How a plan comes about, in six sentences. */
export function SixSteps() {
  const { i18n } = useLingui();
  return (
    <ol className={styles.steps} role="list">
      {steps.map((step) => (
        <li key={step} className={styles.step}>
          <span className={styles.number} aria-hidden="true">
            {step}
          </span>
          <div>
            <h3>{i18n._(stepLabels[step])}</h3>
            <p className="note">{i18n._(sentences[step])}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
