import { Trans, useLingui } from '@lingui/react/macro';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Banner } from '../../ui/banner/Banner.js';
import type { ShownRoundFragment } from './Round.gen.js';

type Obstacles = ShownRoundFragment['tally']['obstacles'];

/** Everything that stands against consensus, a sentence each. */
export function ObstacleList({ obstacles }: { readonly obstacles: Obstacles }) {
  const { i18n } = useLingui();
  return (
    <ul>
      {obstacles.map((obstacle) => (
        <li key={obstacle.code}>{problemText(i18n, obstacle)}</li>
      ))}
    </ul>
  );
}

/** Whether consensus is reached and why, or why not: as it stands, as the rule computed it, as the chair declared it. */
export function RoundVerdict({ round }: { readonly round: ShownRoundFragment }) {
  const locale = useLocale();
  const { status, tally, declaredOutcome, declaredAt } = round;
  const reached = tally.outcome === 'reached';
  const obstacles = <ObstacleList obstacles={tally.obstacles} />;
  if (status === 'declared' && declaredAt !== null) {
    const day = formatLongDate(declaredAt, locale);
    const declared = (
      <p>
        <Trans>Declared by the chair of the committee on {day}.</Trans>
      </p>
    );
    return declaredOutcome === 'reached' ? (
      <Banner kind="ok" title={<Trans>Consensus is reached.</Trans>}>
        {declared}
      </Banner>
    ) : (
      <Banner kind="warn" title={<Trans>Consensus is not reached.</Trans>}>
        {obstacles}
        {declared}
      </Banner>
    );
  }
  if (status === 'closed') {
    return (
      <Banner
        kind={reached ? 'ok' : 'warn'}
        title={
          reached ? (
            <Trans>By the rule consensus is reached.</Trans>
          ) : (
            <Trans>By the rule consensus is not reached.</Trans>
          )
        }
      >
        {reached ? null : obstacles}
        <p>
          <Trans>The round is closed. The chair of the committee has yet to declare it.</Trans>
        </p>
      </Banner>
    );
  }
  return (
    <Banner
      icon={reached ? 'check' : 'clock'}
      title={
        reached ? (
          <Trans>As it stands now, consensus would be reached.</Trans>
        ) : (
          <Trans>As it stands now, consensus would not be reached.</Trans>
        )
      }
    >
      {reached ? null : obstacles}
      <p>
        <Trans>The round is open: every seat can still change its position.</Trans>
      </p>
    </Banner>
  );
}
