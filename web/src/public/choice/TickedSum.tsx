import { Trans, useLingui } from '@lingui/react/macro';
import { formatMoney } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { BudgetBar } from '../../ui/bar/BudgetBar.js';

export interface TickedSumProps {
  /** Costs of the ticked works together, in the smallest unit. */
  readonly sum: bigint;
  readonly budget: { readonly amount: string; readonly currency: string };
}

/** What the ticked works cost together beside the money there is. It informs and never blocks. */
export function TickedSum({ sum, budget }: TickedSumProps) {
  const locale = useLocale();
  const { currency } = budget;
  const limit = BigInt(budget.amount);
  const money = (amount: bigint) => formatMoney(amount, currency, locale);
  const all = money(limit);
  const left = money(limit - sum);
  const over = money(sum - limit);
  return (
    <BudgetBar
      used={sum}
      limit={limit}
      figure={money(sum)}
      ofLimit={<Trans>of {all}</Trans>}
      words={
        sum > limit ? (
          <Trans>{over} more than there is. You may choose so; not all of it can be built.</Trans>
        ) : (
          <Trans>Left: {left}</Trans>
        )
      }
    />
  );
}

/**
 * The same bar for the foot of the page, hidden until a script keeps it up to date: without one it would show an old
 * sum. Drawn beyond the limit so that both parts of the bar are there to be moved.
 */
export function LiveTickedSum({ budget }: Pick<TickedSumProps, 'budget'>) {
  const { t } = useLingui();
  const locale = useLocale();
  const { amount, currency } = budget;
  const limit = BigInt(amount);
  const all = formatMoney(limit, currency, locale);
  const money = '{money}';
  return (
    <div
      hidden
      data-ticked-sum
      data-limit={amount}
      data-currency={currency}
      data-left={t`Left: ${money}`}
      data-over={t`${money} more than there is`}
    >
      <BudgetBar
        used={limit * 2n}
        limit={limit}
        figure={<span data-figure />}
        ofLimit={<Trans>of {all}</Trans>}
      />
      <p className="note" data-words role="status" />
    </div>
  );
}
