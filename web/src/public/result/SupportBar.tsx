import { Plural, Trans } from '@lingui/react/macro';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { formatPercent } from '../../lib/format/percent.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { peopleOf, type Result, type ResultProject } from './result.js';

interface Of {
  readonly result: Result;
  readonly project: ResultProject;
}

/** How strong a work's support was, as the rule of the choice sees it: a bar and the same in words. */
export function SupportBar({ result, project }: Of) {
  if (result.tallies.length > 0) return <BallotsAndHands result={result} project={project} />;
  if (result.binding.rule === 'greedy_score') return <Votes result={result} project={project} />;
  if (project.support?.effectiveVotes != null) return <EffectiveVotes {...{ result, project }} />;
  return <Raised project={project} />;
}

/** Supporters among all ballots. */
function Votes({ result, project }: Of) {
  const locale = useLocale();
  const supporters = project.votes;
  const votes = formatNumber(supporters, locale);
  const ballots = formatNumber(result.ballots, locale);
  return (
    <>
      <Bar size="s" whole={result.ballots} parts={[{ amount: supporters, tone: 'accent' }]} />
      <p className="note">
        <Trans>
          <b>{votes}</b> <Plural value={supporters} one="supporter" other="supporters" /> on{' '}
          {ballots} ballots
        </Trans>
      </p>
    </>
  );
}

/** Supporters by ballot and by hand, among all who are counted. */
function BallotsAndHands({ result, project }: Of) {
  const locale = useLocale();
  const supporters = project.votes;
  const votes = formatNumber(supporters, locale);
  const people = formatNumber(peopleOf(result), locale);
  return (
    <>
      <Bar size="s" whole={peopleOf(result)} parts={[{ amount: supporters, tone: 'accent' }]} />
      <p className="note">
        <Trans>
          <b>{votes}</b> <Plural value={supporters} one="supporter" other="supporters" /> of{' '}
          {people} people, by ballot and by hand
        </Trans>
      </p>
    </>
  );
}

/** The effective support inside the raw one, among all ballots. */
function EffectiveVotes({ result, project }: Of) {
  const locale = useLocale();
  const effective = project.support?.effectiveVotes ?? 0;
  const payment = project.support?.highestPayment;
  const some = formatNumber(effective, locale);
  const all = formatNumber(project.votes, locale);
  const most = payment ? formatMoneyValue(payment, locale) : '';
  return (
    <>
      <Bar
        size="s"
        whole={result.ballots}
        parts={[
          { amount: effective, tone: 'accent' },
          { amount: project.votes - effective, tone: 'soft' },
        ]}
      />
      <p className="note">
        <Trans>
          <b>{some}</b> effective support of {all} supporters · at most {most} from each
        </Trans>
      </p>
    </>
  );
}

/** How much of the cost the supporters could raise at best. */
function Raised({ project }: Pick<Of, 'project'>) {
  const locale = useLocale();
  const { support, votes, cost } = project;
  const perMille = support?.perMille ?? 0;
  const share = formatPercent(perMille, 1000, locale);
  const all = formatNumber(votes, locale);
  const money = formatMoneyValue(cost, locale);
  return (
    <>
      <Bar size="s" whole={1000} parts={[{ amount: perMille, tone: 'warn' }]} />
      <p className="note">
        <Trans>
          {all} supporters could raise at best <b>{share}</b> of {money}
        </Trans>
      </p>
    </>
  );
}
