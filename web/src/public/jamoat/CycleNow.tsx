import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { endOfDayInDushanbe } from '../../../../server/domain/calendar/calendar-date.js';
import { daysLeft, formatLongDate } from '../../lib/format/date.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber, noBreakSpace } from '../../lib/format/number.js';
import { formatPercent } from '../../lib/format/percent.js';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels, phaseLabels } from '../../lib/labels/cycle.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Card } from '../../ui/card/Card.js';
import { Panel } from '../../ui/panel/Panel.js';
import { StepsMini } from '../../ui/steps/StepsMini.js';
import { byUrgency } from './by-urgency.js';
import { completedWorks, type Cycle, phaseSentences } from './cycle.js';
import { CycleActs } from './CycleActs.js';

function CycleFacts({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const step = cycle.publicStep;
  return (
    <>
      <StepsMini total={6} now={step ?? (cycle.phase === 'closed' ? 7 : 0)} />
      <p>
        {i18n._(cycleKindLabels[cycle.kind])}, {formatYears(cycle.fromYear, cycle.toYear)}
        {step === null ? null : (
          <>
            {' · '}
            <Trans>step {step} of 6</Trans>
          </>
        )}
      </p>
    </>
  );
}

/** Until when, and how many days that is. */
function CycleUntil({ cycle, now }: { readonly cycle: Cycle; readonly now: Date }) {
  const locale = useLocale();
  if (cycle.phaseUntil === null) return null;
  const until = formatLongDate(cycle.phaseUntil, locale);
  const left = daysLeft(now, endOfDayInDushanbe(cycle.phaseUntil));
  return (
    <p className="lead">
      <Trans>Until {until}</Trans>
      {left === null ? null : (
        <>
          {`${noBreakSpace}· `}
          <span className="nowrap">
            {left === 0 ? (
              <Trans>today is the last day</Trans>
            ) : (
              <Plural value={left} one="# day is left" other="# days are left" />
            )}
          </span>
        </>
      )}
    </p>
  );
}

/** How far it has come, where the phase has a figure for it: a bar with its figures under it. */
function CycleMeasure({ cycle }: { readonly cycle: Cycle }) {
  const locale = useLocale();
  const { choice, publication } = cycle;
  if (cycle.phase === 'choice' && choice?.status === 'open') {
    const { onRoll, tookPart } = choice.turnout;
    if (tookPart === null) return null;
    const some = formatNumber(tookPart, locale);
    const all = formatNumber(onRoll, locale);
    const share = formatPercent(tookPart, onRoll, locale);
    return (
      <div className="flow-s">
        <Bar whole={onRoll} parts={[{ amount: tookPart, tone: 'accent' }]} />
        <p>
          <Trans>
            {some} of {all} people on the roll have chosen ({share})
          </Trans>
        </p>
      </div>
    );
  }
  if (cycle.phase === 'implementation' && publication) {
    const { cost, spent } = publication.progress;
    const { completed, works } = completedWorks(publication);
    const spentText = formatMoneyValue(spent, locale);
    const costText = formatMoneyValue(cost, locale);
    return (
      <div className="flow-s">
        <Bar
          whole={BigInt(cost.amount)}
          parts={[{ amount: BigInt(spent.amount), tone: 'accent' }]}
        />
        <p>
          <Trans>
            {completed} of {works} works are completed.
          </Trans>{' '}
          <Trans>
            Spent so far: <b className="num">{spentText}</b> of {costText}.
          </Trans>
        </p>
      </div>
    );
  }
  return null;
}

/** Taking part needs no telephone: where else one goes. */
function WithoutTelephone({ cycle }: { readonly cycle: Cycle }) {
  if (cycle.phase === 'collection') {
    return (
      <p className="note">
        <Trans>No telephone? The representative of your village writes your proposal down.</Trans>
      </p>
    );
  }
  if (cycle.phase === 'choice' && cycle.choice?.status === 'open') {
    return (
      <p className="note">
        <Trans>No telephone? Ask the representative of your village for a ballot on paper.</Trans>
      </p>
    );
  }
  return null;
}

/** The cycle with most to do stands in the deep block of the page; another one on a card below it. */
export function CyclesNow(props: {
  readonly cycles: readonly Cycle[];
  readonly jamoatId: string;
  readonly now: Date;
}) {
  const { cycles, jamoatId, now } = props;
  const { i18n } = useLingui();
  const [first, ...others] = byUrgency(cycles);
  if (first === undefined) return null;
  return (
    <div className="flow">
      <Panel
        id={`cycle-${first.id}`}
        title={i18n._(phaseLabels[first.phase])}
        eyebrow={<CycleFacts cycle={first} />}
      >
        <CycleUntil cycle={first} now={now} />
        <p>{i18n._(phaseSentences[first.phase])}</p>
        <CycleMeasure cycle={first} />
        <CycleActs cycle={first} jamoatId={jamoatId} deep />
        <WithoutTelephone cycle={first} />
      </Panel>
      {others.map((cycle) => (
        <Card key={cycle.id} as="div" level={2} title={i18n._(phaseLabels[cycle.phase])} roomy>
          <div className="row note">
            <CycleFacts cycle={cycle} />
          </div>
          <CycleUntil cycle={cycle} now={now} />
          <p>{i18n._(phaseSentences[cycle.phase])}</p>
          <CycleMeasure cycle={cycle} />
          <CycleActs cycle={cycle} jamoatId={jamoatId} />
        </Card>
      ))}
    </div>
  );
}
