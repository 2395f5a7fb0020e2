import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { keepUnits } from '../../lib/format/keep-units.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Button } from '../../ui/button/Button.js';
import { Purses } from './Purses.js';
import { projectAt, type Result, wholeUnits } from './result.js';
import styles from './result.module.css';

type Round = Result['shares']['rounds'][number];
type Turn = Result['binding']['turns'][number];

/**
 * A list of steps. A script, where there is one, shows them one at a time with the purses of the villages; without it the
 * whole list stands there.
 */
export function Replay(props: { readonly result: Result; readonly rule: Result['binding'] }) {
  const { result, rule } = props;
  const { t } = useLingui();
  const rounds = rule.rule === 'greedy_score' ? [] : result.shares.rounds;
  const step = '{step}';
  const all = '{all}';
  return (
    <div className="flow" data-replay>
      <div className={styles.controls} data-replay-controls hidden>
        <Button kind="secondary" type="button" data-replay-back>
          <Trans>Back</Trans>
        </Button>
        <p role="status" data-replay-place={t`Step ${step} of ${all}`} />
        <Button kind="secondary" type="button" data-replay-on>
          <Trans>Next</Trans>
        </Button>
        <Button kind="quiet" type="button" data-replay-all>
          <Trans>Show all steps</Trans>
        </Button>
      </div>
      <ol className={styles.rounds} role="list" data-replay-steps>
        {rounds.map((round, index) => (
          <SharesStep key={round.position} result={result} round={round} number={index + 1} />
        ))}
        {rule.turns.map((turn, index) => (
          <TurnStep
            key={turn.position}
            result={result}
            turn={turn}
            number={rounds.length + index + 1}
          />
        ))}
      </ol>
      {rounds.length === 0 ? null : <Purses result={result} />}
    </div>
  );
}

function Step(props: {
  readonly result: Result;
  readonly position: number;
  readonly number: number;
  readonly children: ReactNode;
}) {
  const { proposal } = projectAt(props.result, props.position);
  return (
    <li className={styles.round}>
      <h3>
        {props.number}. <span lang={proposal.language}>{keepUnits(proposal.title)}</span>
      </h3>
      {props.children}
    </li>
  );
}

function SharesStep(props: {
  readonly result: Result;
  readonly round: Round;
  readonly number: number;
}) {
  const { result, round, number } = props;
  const { shares, projects } = result;
  const locale = useLocale();
  const cost = formatMoneyValue(projectAt(result, round.position).cost, locale);
  const behind = formatMoneyValue(wholeUnits(round.behind), locale);
  const most = formatMoneyValue(round.highestPayment, locale);
  const payers = formatNumber(round.payers, locale);
  const short = formatNumber(round.payers - round.paidInFull, locale);
  const left = formatMoneyValue(wholeUnits(round.left), locale);
  const equal = round.tied.filter((position) => position !== round.position).join(', ');
  const first = shares.rounds[0];
  const firstCost = projects.find(({ position }) => position === first?.position)?.cost.amount;
  const pot = BigInt(first?.left.amount ?? 0) + BigInt(firstCost ?? 0);
  return (
    <Step result={result} position={round.position} number={number}>
      <p>
        <Trans>
          Its supporters had {behind} together. {payers} ballots paid its {cost}, none more than{' '}
          {most}.
        </Trans>{' '}
        {round.payers === round.paidInFull ? null : (
          <Trans>{short} of them had less left and gave all of it.</Trans>
        )}
      </p>
      {equal === '' ? null : (
        <p className="note">
          <Trans>Equal with No. {equal}: the order among equals decided.</Trans>
        </p>
      )}
      <Bar size="s" whole={pot} parts={[{ amount: BigInt(round.left.amount), tone: 'accent' }]} />
      <p className="note">
        <Trans>Left to all ballots together: {left}</Trans>
      </p>
    </Step>
  );
}

function TurnStep(props: {
  readonly result: Result;
  readonly turn: Turn;
  readonly number: number;
}) {
  const { result, turn, number } = props;
  const locale = useLocale();
  const project = projectAt(result, turn.position);
  const votes = formatNumber(project.votes, locale);
  const rest = formatMoneyValue(turn.rest, locale);
  const cost = formatMoneyValue(project.cost, locale);
  return (
    <Step result={result} position={turn.position} number={number}>
      <p>
        {turn.taken ? (
          <Trans>
            {votes} supporters. {rest} were left, it costs {cost}: <b>chosen</b>.
          </Trans>
        ) : (
          <Trans>
            {votes} supporters. {rest} were left, it costs {cost}: passed over.
          </Trans>
        )}
      </p>
      <Bar
        size="s"
        whole={BigInt(result.budget.amount)}
        parts={[{ amount: BigInt(turn.rest.amount), tone: turn.taken ? 'accent' : 'soft' }]}
      />
    </Step>
  );
}
