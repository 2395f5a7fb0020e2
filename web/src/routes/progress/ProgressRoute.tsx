import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { CycleHead } from '../../features/cycle/CycleHead.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { BudgetBar } from '../../ui/bar/BudgetBar.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Section } from '../../ui/section/Section.js';
import { ProgressDeskDocument, type ProgressDeskQuery } from './Progress.gen.js';
import { WorkCard } from './WorkCard.js';
import type { Publication } from './work-props.js';

type Cycle = NonNullable<ProgressDeskQuery['cycle']>;

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
      <BudgetBar
        used={BigInt(spent.amount)}
        limit={BigInt(cost.amount)}
        figure={formatMoneyValue(spent, locale)}
        ofLimit={<Trans>spent of {ofCost}</Trans>}
      />
      <Section
        id="works"
        title={<Trans>Works</Trans>}
        note={String(publication.works.length)}
        action={{
          href: `/${locale}/publications/${publication.id}/progress`,
          label: <Trans>As everybody sees it</Trans>,
        }}
      >
        <ol className="flow" role="list">
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
          <EmptyState title={<Trans>This cycle does not exist.</Trans>} />
        )
      }
    </QueryGate>
  );
}
