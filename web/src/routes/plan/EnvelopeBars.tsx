import { Trans } from '@lingui/react/macro';
import { useSourceName } from '../../features/plan/SourceName.js';
import { formatMoney, formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { BudgetBar } from '../../ui/bar/BudgetBar.js';
import type { DeskVersion } from './desk.js';
import styles from './plan-desk.module.css';

/** How far each source is used: figure of figure, bar, and what is left or too much in words. */
export function EnvelopeBars({ version }: { readonly version: DeskVersion }) {
  const locale = useLocale();
  const nameOf = useSourceName();
  return (
    <div className={styles.envelopes}>
      {version.envelopes.map(({ envelope, used, over }) => {
        const { currency } = used;
        const rest = BigInt(envelope.ceiling.amount) - BigInt(used.amount);
        const tooMuch = formatMoneyValue(over, locale);
        const left = formatMoney(rest < 0n ? 0n : rest, currency, locale);
        const ceiling = formatMoneyValue(envelope.ceiling, locale);
        return (
          <div key={envelope.id}>
            <p>
              <b>{nameOf(envelope)}</b>
            </p>
            <BudgetBar
              used={BigInt(used.amount)}
              limit={BigInt(envelope.ceiling.amount)}
              figure={formatMoneyValue(used, locale)}
              ofLimit={<Trans>of {ceiling}</Trans>}
              words={
                rest < 0n ? (
                  <Trans>{tooMuch} too much</Trans>
                ) : rest === 0n ? (
                  <Trans>Given out in full</Trans>
                ) : (
                  <Trans>{left} left</Trans>
                )
              }
            />
          </div>
        );
      })}
    </div>
  );
}
