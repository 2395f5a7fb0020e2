import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { progressStatuses } from '../../../../server/domain/plan/progress.js';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { LineCount } from '../../features/plan/PlanTable.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { progressLabels } from '../../lib/labels/plan.js';
import { BudgetBar } from '../../ui/bar/BudgetBar.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { classNames } from '../../ui/class-names.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Section } from '../../ui/section/Section.js';
import { Stat, Stats } from '../../ui/stat/Stat.js';
import { ProgressDeskDocument, type ProgressDeskQuery } from './Progress.gen.js';
import styles from './progress-desk.module.css';
import { WorkCard } from './WorkCard.js';
import type { Publication } from './work-props.js';

type Cycle = NonNullable<ProgressDeskQuery['cycle']>;

/** How many works stand how; a status that no work has is not shown. */
function StatusCounts({ publication }: { readonly publication: Publication }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const all = formatNumber(publication.works.length, locale);
  const counted = progressStatuses.flatMap((status) => {
    const count = publication.works.filter((work) => work.status === status).length;
    return count === 0 ? [] : [{ status, count }];
  });
  return (
    <Stats>
      {counted.map(({ status, count }) => (
        <Stat key={status} figure={formatNumber(count, locale)} of={<Trans>of {all}</Trans>}>
          {i18n._(progressLabels[status])}
        </Stat>
      ))}
    </Stats>
  );
}

function DeskView({
  cycle,
  publication,
}: {
  readonly cycle: Cycle;
  readonly publication: Publication;
}) {
  const locale = useLocale();
  const { cost, spent } = publication.progress;
  const ofCost = formatMoneyValue(cost, locale);
  return (
    <div className="flow-l">
      <StatusCounts publication={publication} />
      <BudgetBar
        used={BigInt(spent.amount)}
        limit={BigInt(cost.amount)}
        figure={formatMoneyValue(spent, locale)}
        ofLimit={<Trans>spent of {ofCost}</Trans>}
      />
      <Section
        id="works"
        title={<Trans>Works</Trans>}
        note={<LineCount count={publication.works.length} />}
        action={{
          href: `/${locale}/publications/${publication.id}/progress`,
          label: <Trans>As everybody sees it</Trans>,
        }}
      >
        <ol className={classNames('grid', styles.works)} role="list">
          {publication.works.map((work) => (
            <WorkCard
              key={work.line.key}
              cycle={cycle}
              publicationId={publication.id}
              work={work}
            />
          ))}
        </ol>
      </Section>
    </div>
  );
}

export default function ProgressRoute() {
  const { cycleId = '' } = useParams();
  const { t } = useLingui();
  const state = useQuery(ProgressDeskDocument, { variables: { id: cycleId } });
  return (
    <QueryGate state={state}>
      {({ cycle }) =>
        cycle ? (
          <>
            <CycleHead cycle={cycle} desk="progress" />
            {cycle.publication ? (
              <DeskView cycle={cycle} publication={cycle.publication} />
            ) : (
              <EmptyState
                title={<Trans>Works are reported on when the plan is published.</Trans>}
              />
            )}
          </>
        ) : (
          <DeadEnd title={t`This cycle does not exist.`} />
        )
      }
    </QueryGate>
  );
}
