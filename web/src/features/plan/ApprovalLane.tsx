import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { daysBetween, todayInDushanbe } from '../../../../server/domain/calendar/calendar-date.js';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { outcomeLabels, stepLabels } from '../../lib/labels/plan.js';
import { type HeadingLevel } from '../../ui/heading/Heading.js';
import { Steps, type StepState } from '../../ui/steps/Steps.js';
import type { VersionTrailFragment } from './Plan.gen.js';

type Step = VersionTrailFragment['steps'][number];

function StepNote({ step, now }: { readonly step: Step; readonly now: Date }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { approval } = step;
  if (approval === null) {
    if (step.openedAt === null) return <Trans>Not its turn yet</Trans>;
    const day = daysBetween(todayInDushanbe(new Date(step.openedAt)), todayInDushanbe(now)) + 1;
    return <Trans>Day {day}</Trans>;
  }
  const { number, votes } = approval;
  const date = formatDate(approval.date, locale);
  const outcome = i18n._(outcomeLabels[approval.outcome]);
  return (
    <>
      {outcome}
      {', '}
      {number === null ? null : <Trans>no. {number}, </Trans>}
      {date}
      {votes === null ? null : <CouncilCount votes={votes} />}
      {approval.fromPaper ? (
        <>
          {' · '}
          <Trans>recorded from paper by two persons</Trans>
        </>
      ) : null}
    </>
  );
}

function CouncilCount({
  votes,
}: {
  readonly votes: NonNullable<NonNullable<Step['approval']>['votes']>;
}) {
  const { deputies, votesFor, votesAgainst, votesAbstain } = votes;
  return (
    <>
      {' · '}
      <Trans>
        for {votesFor}, against {votesAgainst}, abstained {votesAbstain}
      </Trans>{' '}
      <Plural value={deputies} one="of # deputy" other="of # deputies" />
    </>
  );
}

/** The three steps of a version's approval beside each other: done, now, next. */
export function ApprovalLane(props: {
  readonly steps: VersionTrailFragment['steps'];
  readonly now: Date;
  /** Of the steps' headings: 2 below the head of a screen, 3 within a section. */
  readonly level?: HeadingLevel;
}) {
  const { i18n, t } = useLingui();
  const states = props.steps.map((step): StepState => {
    // A version that was returned stopped at this step: no tick for it.
    if (step.status === 'returned') return 'returned';
    if (step.status === 'approved') return 'done';
    return step.openedAt !== null ? 'now' : 'next';
  });
  // After a return nothing is anybody's turn.
  const returned = props.steps.some((step) => step.status === 'returned');
  return (
    <Steps
      across
      level={props.level}
      stateWords={{ done: t`done`, now: t`now`, next: t`later`, returned: t`sent back` }}
      steps={props.steps.map((step, index) => ({
        key: step.id,
        state: returned && step.status === 'pending' ? 'next' : (states[index] ?? 'next'),
        title: i18n._(stepLabels[step.kind]),
        note: <StepNote step={step} now={props.now} />,
      }))}
    />
  );
}
