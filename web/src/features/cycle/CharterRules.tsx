import { Plural, Trans } from '@lingui/react/macro';
import type { ChoiceRule } from '../../../../server/domain/choice/choice-rule.js';
import type { MoneyValue } from '../../lib/format/money.js';
import { RuleInWords } from '../choice/RuleInWords.js';

export interface CharterOfCycle {
  readonly choiceEnabled: boolean;
  readonly ballotMax: number | null;
  readonly choiceRule: ChoiceRule;
  readonly choiceStep: MoneyValue;
  /** No lot was drawn for a choice that comes from a file. */
  readonly imported: boolean;
}

/** The rules of a cycle in sentences, the same at the working places and on the public page. */
export function CharterRules({ cycle }: { readonly cycle: CharterOfCycle }) {
  const { choiceEnabled, ballotMax, choiceRule, choiceStep, imported } = cycle;
  if (!choiceEnabled) {
    return (
      <p>
        <Trans>The committee sets the order; there is no choice of priorities.</Trans>
      </p>
    );
  }
  return (
    <div className="flow-s">
      <p>
        <Trans>Residents choose priorities.</Trans>{' '}
        {ballotMax === null ? (
          <Trans>A ballot may support any number of proposals.</Trans>
        ) : (
          <Plural
            value={ballotMax}
            one="A ballot may support one proposal."
            other="A ballot may support at most # proposals."
          />
        )}
      </p>
      <RuleInWords rule={choiceRule} step={choiceStep} />
      {imported ? null : (
        <p>
          <Trans>
            Between equal works the one that costs less comes first, then the one with more
            supporters, then a published lot decides.
          </Trans>
        </p>
      )}
    </div>
  );
}
