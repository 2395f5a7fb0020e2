import { Plural, Trans } from '@lingui/react/macro';
import { PeriodsTable, SourcesTable } from '../../features/plan/PlanSums.js';
import { LineCount, PlanTable } from '../../features/plan/PlanTable.js';
import { VersionHistory } from '../../features/plan/VersionHistory.js';
import { formatDate } from '../../lib/format/date.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Section } from '../../ui/section/Section.js';
import { OrderOrigin } from './OrderOrigin.js';
import { PlanFiles, PlanFingerprint } from './PlanFiles.js';
import type { PublishedPlanFragment } from './PublishedPlan.gen.js';

function Figures({ plan }: { readonly plan: PublishedPlanFragment }) {
  const locale = useLocale();
  const { version } = plan;
  const works = version.lines.length;
  const villages = new Set(version.lines.flatMap((line) => line.villages.map(({ id }) => id))).size;
  return (
    <p className="lead">
      <b className="num nowrap">{formatMoneyValue(version.total, locale)}</b>{' '}
      <Plural value={works} one="for # line" other="for # lines" />{' '}
      <Plural value={villages} one="in # village" other="in # villages" />
    </p>
  );
}

/** How the works stand, in one bar, with the way to the tracker. */
function ProgressTeaser({ plan }: { readonly plan: PublishedPlanFragment }) {
  const locale = useLocale();
  const { cost, spent } = plan.progress;
  const spentText = formatMoneyValue(spent, locale);
  const costText = formatMoneyValue(cost, locale);
  const works = plan.version.lines.length;
  const completed = plan.progress.counts.find((one) => one.status === 'completed')?.works ?? 0;
  return (
    <Section
      id="progress"
      title={<Trans>Carrying out</Trans>}
      action={{
        href: `/${locale}/publications/${plan.id}/progress`,
        label: <Trans>How each work stands</Trans>,
      }}
    >
      <div className="flow-s">
        <p>
          <Trans>
            Works completed: <b className="num">{completed}</b> of {works}. Spent so far:{' '}
            <b className="num">{spentText}</b> of {costText}.
          </Trans>
        </p>
        <Bar
          whole={BigInt(cost.amount)}
          parts={[{ amount: BigInt(spent.amount), tone: 'accent' }]}
        />
      </div>
    </Section>
  );
}

/** A published plan as everybody reads it. */
export function PublishedPlan(props: { readonly plan: PublishedPlanFragment; readonly now: Date }) {
  const { plan, now } = props;
  const locale = useLocale();
  const { version, cycle } = plan;
  const date = formatDate(plan.publishedAt, locale);
  const { number } = plan;
  const titles = new Map(
    [...version.lines, ...version.reserve].map((line) => [line.key, line.title]),
  );
  return (
    <div className="flow-l">
      <div className="flow-l">
        <p>
          <Trans>
            Published on {date} as No. {number} of the jamoat. It is never changed; a correction is
            a new plan beside it.
          </Trans>
        </p>
        <Figures plan={plan} />
        <PlanFiles plan={plan} />
        <ProgressTeaser plan={plan} />
      </div>
      <Section
        id="lines"
        title={<Trans>Lines of the plan</Trans>}
        note={<LineCount count={version.lines.length} />}
      >
        <PlanTable
          lines={version.lines}
          currency={cycle.currency}
          caption={<Trans>Lines of the plan</Trans>}
        />
      </Section>
      <Section id="sources" title={<Trans>Who pays</Trans>}>
        <SourcesTable version={version} />
      </Section>
      <Section id="years" title={<Trans>When</Trans>}>
        <PeriodsTable version={version} />
      </Section>
      {version.reserve.length === 0 ? null : (
        <Section
          id="reserve"
          title={<Trans>Reserve list</Trans>}
          note={<LineCount count={version.reserve.length} />}
        >
          <div className="flow-s">
            <p>
              <Trans>No money is set aside for these lines.</Trans>
            </p>
            <PlanTable
              lines={version.reserve}
              currency={cycle.currency}
              caption={<Trans>Reserve list</Trans>}
              withShares={false}
            />
          </div>
        </Section>
      )}
      <Section id="trail" title={<Trans>How it was approved</Trans>}>
        <div className="flow">
          <OrderOrigin jmp={version.jmp} choice={cycle.choice} />
          <VersionHistory
            versions={version.jmp.versions}
            titleOf={(key) => titles.get(key) ?? '–'}
            now={now}
          />
        </div>
      </Section>
      <PlanFingerprint plan={plan} />
    </div>
  );
}
