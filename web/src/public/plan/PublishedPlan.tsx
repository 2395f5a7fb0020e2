import { Plural, Trans } from '@lingui/react/macro';
import { PeriodsTable, SourcesTable } from '../../features/plan/PlanSums.js';
import { LineCount, PlanTable } from '../../features/plan/PlanTable.js';
import { VersionHistory } from '../../features/plan/VersionHistory.js';
import { formatDate } from '../../lib/format/date.js';
import { currencyName, formatAmount, formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Bar } from '../../ui/bar/Bar.js';
import { Panel } from '../../ui/panel/Panel.js';
import { Section } from '../../ui/section/Section.js';
import { Stat, Stats } from '../../ui/stat/Stat.js';
import { OrderOrigin } from './OrderOrigin.js';
import { PlanFiles, PlanFingerprint } from './PlanFiles.js';
import type { PublishedPlanFragment } from './PublishedPlan.gen.js';

function Figures({ plan }: { readonly plan: PublishedPlanFragment }) {
  const locale = useLocale();
  const { version } = plan;
  const works = version.lines.length;
  const all = formatNumber(works, locale);
  const completed = plan.progress.counts.find((one) => one.status === 'completed')?.works ?? 0;
  const villages = new Set(version.lines.flatMap((line) => line.villages.map(({ id }) => id))).size;
  return (
    <Panel id="figures" title={<Trans>The plan in figures</Trans>} titleHidden wide>
      <Stats>
        <Stat
          figure={formatAmount(version.total.amount, version.total.currency, locale)}
          of={currencyName(version.total.currency, locale)}
        >
          <Trans>all works cost together</Trans>
        </Stat>
        <Stat figure={formatNumber(works, locale)}>
          <Plural value={works} one="work" other="works" />{' '}
          <Plural value={villages} one="in # village" other="in # villages" />
        </Stat>
        <Stat figure={formatNumber(completed, locale)} of={<Trans>of {all}</Trans>}>
          <Trans>works are completed</Trans>
        </Stat>
      </Stats>
    </Panel>
  );
}

/** How the works stand, in one bar, with the way to the tracker. */
function ProgressTeaser({ plan }: { readonly plan: PublishedPlanFragment }) {
  const locale = useLocale();
  const { cost, spent } = plan.progress;
  const spentText = formatMoneyValue(spent, locale);
  const costText = formatMoneyValue(cost, locale);
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
        <Bar
          whole={BigInt(cost.amount)}
          parts={[{ amount: BigInt(spent.amount), tone: 'accent' }]}
        />
        <p>
          <Trans>
            Spent so far: <b className="num">{spentText}</b> of {costText}.
          </Trans>
        </p>
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
      <div className="flow">
        <Figures plan={plan} />
        <PlanFiles plan={plan} />
        <p className="note">
          <Trans>
            Published on {date} as No. {number} of the jamoat. It is never changed; a correction is
            a new plan beside it.
          </Trans>
        </p>
      </div>
      <ProgressTeaser plan={plan} />
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
