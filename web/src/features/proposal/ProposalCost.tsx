import { Trans } from '@lingui/react/macro';
import { formatMoneyValue, type MoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';

/** What it costs, or what its author thinks it costs, always saying which. */
export function ProposalCost(props: {
  readonly cost: MoneyValue | null;
  readonly costGuess: MoneyValue | null;
}) {
  const locale = useLocale();
  if (props.cost !== null) return <b className="num">{formatMoneyValue(props.cost, locale)}</b>;
  if (props.costGuess === null) {
    return (
      <span className="muted">
        <Trans>cost not known yet</Trans>
      </span>
    );
  }
  const guess = formatMoneyValue(props.costGuess, locale);
  return (
    <span>
      <Trans>
        about <b className="num">{guess}</b>, by its author
      </Trans>
    </span>
  );
}
