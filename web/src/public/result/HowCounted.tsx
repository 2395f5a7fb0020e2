import { Trans } from '@lingui/react/macro';
import { RuleSentence } from '../../features/choice/RuleSentence.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { Section } from '../../ui/section/Section.js';
import { Replay } from './Replay.js';
import { type Choice, isByBlocks, type Result } from './result.js';
import styles from './result.module.css';

/** The rule in one sentence, and the steps it takes with the numbers of this choice. */
export function HowCounted({
  choice,
  result,
}: {
  readonly choice: Choice;
  readonly result: Result;
}) {
  const { rule } = result.binding;
  const byBlocks = isByBlocks(result, result.binding);
  return (
    <Section id="rule" title={<Trans>How it was counted</Trans>}>
      <div className="flow">
        <p className={styles.sentence}>
          <RuleSentence rule={rule} />
        </p>
        {result.tallies.length > 0 ? <WithHands byBlocks={byBlocks} /> : null}
        {rule === 'greedy_score' || byBlocks ? null : <Shares choice={choice} result={result} />}
        {result.binding.winners.length === 0 || byBlocks ? null : (
          <Disclosure summary={<Trans>How did it go, step by step?</Trans>} id="steps">
            <Replay result={result} rule={result.binding} />
          </Disclosure>
        )}
        <p className="note">
          <Trans>
            The choice is counsel: the committee makes the plan from it, and the council decides.
          </Trans>
        </p>
      </div>
    </Section>
  );
}

/** What hands counted at meetings change about the rule. */
function WithHands({ byBlocks }: { readonly byBlocks: boolean }) {
  return byBlocks ? (
    <p>
      <Trans>
        Hands were counted at meetings, and nobody can tell who raised which hands together. So each
        group of a meeting holds one common purse, with the same money for each of its people as for
        every ballot; it pays for a work by the hands raised for it, and the majority of a group can
        spend its purse. This is a rule of its own and not equal shares of ballots; what is left
        over goes to the works with the most supporters.
      </Trans>
    </p>
  ) : (
    <p>
      <Trans>
        Hands raised for a work at meetings are added to its ballots. Hands against it are not taken
        off.
      </Trans>
    </p>
  );
}

function Shares({ choice, result }: { readonly choice: Choice; readonly result: Result }) {
  const locale = useLocale();
  const { firstShare, share, steps } = result.shares;
  const budget = formatMoneyValue(result.budget, locale);
  const ballots = formatNumber(result.ballots, locale);
  const first = formatMoneyValue(firstShare, locale);
  const last = formatMoneyValue(share, locale);
  const growth = formatMoneyValue(choice.step, locale);
  const times = formatNumber(steps, locale);
  return (
    <ol className={styles.steps}>
      <li>
        <Trans>
          <b>The money is the same for all.</b> {budget} over {ballots} ballots: each decides over{' '}
          {first}.
        </Trans>
      </li>
      <li>
        <Trans>
          <b>Supporters pay together.</b> A work is chosen when the money of its supporters reaches
          its cost; whoever has less than the equal part pays what is left to them.
        </Trans>
      </li>
      <li>
        <Trans>
          <b>Most supporters who can still pay first.</b> Whoever got a work has less money for the
          next one, so a small village gets its turn too.
        </Trans>
      </li>
      {steps === 0 ? null : (
        <li>
          <Trans>
            <b>Until the money is used.</b> As some was left over, all shares grew {times} times by{' '}
            {growth}, to {last}, and everything was counted again each time.
          </Trans>
        </li>
      )}
    </ol>
  );
}
