import { Trans } from '@lingui/react/macro';
import { useSourceName } from '../../features/plan/SourceName.js';
import { formatMoney, formatMoneyValue } from '../../lib/format/money.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { BudgetBar } from '../../ui/bar/BudgetBar.js';
import { Button } from '../../ui/button/Button.js';
import { deskQueries, type DeskVersion } from './desk.js';
import { FillFundingSharesDocument } from './Plan.gen.js';
import styles from './plan-desk.module.css';

/**
 * How far each source is used: figure of figure, bar, and what is left or too much in words. Whoever may fill finds the
 * act beside each source that has something left while lines lack money.
 */
export function EnvelopeBars(props: { readonly version: DeskVersion; readonly mayFill: boolean }) {
  const { version, mayFill } = props;
  const locale = useLocale();
  const nameOf = useSourceName();
  const fill = useAct(FillFundingSharesDocument, { refetch: deskQueries });
  const lacking = version.lines.some((line) => line.missing.amount !== '0');
  return (
    <div className="flow">
      <ProblemBanner problem={fill.problem} />
      <div className={styles.envelopes}>
        {version.envelopes.map(({ envelope, used, over }) => {
          const { currency } = used;
          const rest = BigInt(envelope.ceiling.amount) - BigInt(used.amount);
          const tooMuch = formatMoneyValue(over, locale);
          const left = formatMoney(rest < 0n ? 0n : rest, currency, locale);
          const ceiling = formatMoneyValue(envelope.ceiling, locale);
          return (
            <div key={envelope.id} className="flow-s">
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
              {mayFill && lacking && rest > 0n ? (
                <div>
                  <Button
                    kind="secondary"
                    size="s"
                    busy={fill.busy}
                    onClick={() => {
                      const { id: versionId, revision } = version;
                      void fill.run({ input: { versionId, revision, envelopeId: envelope.id } });
                    }}
                  >
                    <Trans>Pay what is missing from this source</Trans>{' '}
                    <span className="vh">{nameOf(envelope)}</span>
                  </Button>
                </div>
              ) : null}
            </div>
          );
        })}
      </div>
      {mayFill && lacking ? (
        <p className="note">
          <Trans>
            Line by line in their order, until the source is used up. What is written in the lines
            already stays.
          </Trans>
        </p>
      ) : null}
    </div>
  );
}
