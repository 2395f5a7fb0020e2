import { Trans } from '@lingui/react/macro';
import type { ChoiceRule } from '../../../../server/domain/choice/choice-rule.js';
import type { MoneyValue } from '../../lib/format/money.js';
import { Fingerprint } from './Fingerprint.js';
import { RuleInWords } from './RuleInWords.js';

/** What was fixed together with the ballot list: the rule in a sentence, its step, and the fingerprint of it all. */
export function HowItIsCounted(props: {
  readonly choice: {
    readonly rule: ChoiceRule;
    readonly step: MoneyValue;
    readonly fingerprint: string;
  };
}) {
  const { rule, step, fingerprint } = props.choice;
  return (
    <div className="flow-s">
      <RuleInWords rule={rule} step={step} />
      <p className="note">
        <Trans>
          Rule, money and ballot list were fixed together before the first ballot. Their
          fingerprint:
        </Trans>
      </p>
      <Fingerprint hex={fingerprint} />
    </div>
  );
}
