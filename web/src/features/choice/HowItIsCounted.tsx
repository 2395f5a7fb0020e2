import { Trans } from '@lingui/react/macro';
import type { ChoiceRule } from '../../../../server/domain/choice/choice-rule.js';
import { formatMoneyValue, type MoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Fingerprint } from './Fingerprint.js';
import { RuleSentence } from './RuleSentence.js';

/** What was fixed together with the ballot list: the rule in a sentence, its step, and the fingerprint of it all. */
export function HowItIsCounted(props: {
  readonly choice: {
    readonly rule: ChoiceRule;
    readonly step: MoneyValue;
    readonly fingerprint: string;
  };
}) {
  const { rule, step, fingerprint } = props.choice;
  const locale = useLocale();
  const growth = formatMoneyValue(step, locale);
  return (
    <div className="flow-s">
      <p>
        <RuleSentence rule={rule} />
      </p>
      {rule === 'greedy_score' ? null : (
        <p>
          <Trans>
            As long as money is left over, all shares grow by {growth} and everything is counted
            again; what is left in the end goes by the number of supporters.
          </Trans>
        </p>
      )}
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
