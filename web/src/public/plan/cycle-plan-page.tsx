import { Trans } from '@lingui/react/macro';
import { PeriodsTable, SourcesTable } from '../../features/plan/PlanSums.js';
import { LineCount, PlanTable } from '../../features/plan/PlanTable.js';
import { VersionBadge, VersionHistory } from '../../features/plan/VersionHistory.js';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels } from '../../lib/labels/cycle.js';
import { Banner } from '../../ui/banner/Banner.js';
import { ButtonLink } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { Section } from '../../ui/section/Section.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { uuidParam } from '../uuid-param.js';
import { OrderOrigin } from './OrderOrigin.js';
import { CyclePlanPageDocument, type CyclePlanPageQuery } from './Plan.gen.js';
import { PlanHead } from './PlanHead.js';

type Cycle = NonNullable<CyclePlanPageQuery['cycle']>;
type Jmp = NonNullable<Cycle['jmp']>;

function PlanInApproval(props: { readonly cycle: Cycle; readonly jmp: Jmp; readonly now: Date }) {
  const { cycle, jmp, now } = props;
  const latest = jmp.versions.at(-1);
  if (!latest) return null;
  const titles = new Map(
    jmp.versions.flatMap((version) =>
      [...version.lines, ...version.reserve].map((line) => [line.key, line.title] as const),
    ),
  );
  return (
    <div className="flow-l">
      <Section id="trail" title={<Trans>How far the approval is</Trans>}>
        <VersionHistory
          folded
          versions={jmp.versions}
          titleOf={(key) => titles.get(key) ?? '–'}
          now={now}
        />
      </Section>
      <Section
        id="lines"
        title={<Trans>Lines of the plan</Trans>}
        note={<LineCount count={latest.lines.length} />}
      >
        <div className="flow">
          <OrderOrigin jmp={jmp} />
          <PlanTable
            lines={latest.lines}
            currency={cycle.currency}
            caption={<Trans>Lines of the plan</Trans>}
          />
        </div>
      </Section>
      <Section id="sources" title={<Trans>Who pays</Trans>}>
        <SourcesTable version={latest} />
      </Section>
      <Section id="years" title={<Trans>When</Trans>}>
        <PeriodsTable version={latest} />
      </Section>
    </div>
  );
}

function CyclePlan({ data, request }: PageProps<CyclePlanPageQuery>) {
  const locale = useLocale();
  const { cycle } = data;
  if (!cycle) return null;
  const latest = cycle.jmp?.versions.at(-1);
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{ jamoat: cycle.jamoat, cycleId: cycle.id, section: 'plan' }}
    >
      <PlanHead plan={cycle}>
        {latest ? (
          <p className="row">
            <VersionBadge status={latest.status} />
          </p>
        ) : null}
      </PlanHead>
      {cycle.publication ? (
        <Banner kind="ok" title={<Trans>This plan is published.</Trans>}>
          <ButtonLink href={`/${locale}/publications/${cycle.publication.id}`} icon="arrow">
            <Trans>Read the published plan</Trans>
          </ButtonLink>
        </Banner>
      ) : null}
      {cycle.jmp ? (
        <PlanInApproval cycle={cycle} jmp={cycle.jmp} now={request.now} />
      ) : (
        <EmptyState title={<Trans>The plan is not written yet.</Trans>}>
          <p>
            <Trans>It can be read here as soon as it is sent for approval.</Trans>
          </p>
        </EmptyState>
      )}
    </PublicFrame>
  );
}

/** The plan of a cycle on its way through the approval: every version, what was returned and why. */
export const cyclePlanPage = publicPage({
  path: '/cycles/:id/plan',
  document: CyclePlanPageDocument,
  variables: ({ params }) => ({ id: uuidParam(params['id']) }),
  found: (data) => data.cycle !== null,
  title: ({ cycle }, i18n) =>
    cycle
      ? pageTitle(
          `${i18n._(cycleKindLabels[cycle.kind])} ${formatYears(cycle.fromYear, cycle.toYear)}`,
          cycle.jamoat.name.text,
        )
      : pageTitle(),
  Component: CyclePlan,
});
