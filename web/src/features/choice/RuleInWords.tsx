import { Trans } from '@lingui/react/macro';
import type { ChoiceRule } from '../../../../server/domain/choice/choice-rule.js';
import { formatMoneyValue, type MoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { RuleSentence } from './RuleSentence.js';

/** A rule with its settings, paragraph by paragraph: how a work is chosen, and under equal shares how the shares grow. */
export function RuleInWords({
  rule,
  step,
}: {
  readonly rule: ChoiceRule;
  readonly step: MoneyValue;
}) {
  const locale = useLocale();
  const growth = formatMoneyValue(step, locale);
  return (
    <>
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
    </>
  );
}
