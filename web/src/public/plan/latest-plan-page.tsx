import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { LatestPlanPageDocument, type LatestPlanPageQuery } from './Plan.gen.js';
import { PlanHead } from './PlanHead.js';
import { PublishedPlan } from './PublishedPlan.js';

function LatestPlan({ data, request }: PageProps<LatestPlanPageQuery>) {
  const locale = useLocale();
  const { jamoat } = data;
  if (!jamoat) return null;
  const plan = jamoat.latestPublication;
  if (!plan) {
    return (
      <PublicFrame request={request} frame={data} place={{ jamoat, section: 'plan' }}>
        <PageHead
          title={<Trans>The plan of the jamoat</Trans>}
          back={{
            href: `/${locale}/jamoats/${jamoat.id}`,
            label: <PlaceName name={jamoat.name} />,
          }}
        />
        <EmptyState title={<Trans>No plan is published here yet.</Trans>}>
          <p>
            <Trans>
              It will stand under this address when committee, council and district have approved
              it.
            </Trans>
          </p>
        </EmptyState>
      </PublicFrame>
    );
  }
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{ jamoat, cycleId: plan.cycle.id, section: 'plan' }}
    >
      <PlanHead plan={{ ...plan.cycle, jamoat: plan.jamoat }} />
      <PublishedPlan plan={plan} now={request.now} />
    </PublicFrame>
  );
}

const title = msg`The plan of the jamoat`;

/** The address of a jamoat's plan that is in force: whichever was published last. */
export const latestPlanPage = publicPage({
  path: '/plans/:jamoatId',
  document: LatestPlanPageDocument,
  variables: ({ params }) => ({ id: params['jamoatId'] ?? '' }),
  found: (data) => data.jamoat !== null,
  title: (data, i18n) => pageTitle(i18n._(title), data.jamoat?.name.text ?? ''),
  Component: LatestPlan,
});
