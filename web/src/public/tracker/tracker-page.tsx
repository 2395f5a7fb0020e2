import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { ProgressBadge } from '../../features/plan/ProgressBadge.js';
import { formatDate } from '../../lib/format/date.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { BudgetBar } from '../../ui/bar/BudgetBar.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Section } from '../../ui/section/Section.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { uuidParam } from '../uuid-param.js';
import { TrackerPageDocument, type TrackerPageQuery } from './Tracker.gen.js';
import { WorkCard } from './WorkCard.js';

type Publication = NonNullable<TrackerPageQuery['publication']>;

/** The plan as a whole: money spent of what was planned, works by status. */
function Whole({ publication }: { readonly publication: Publication }) {
  const locale = useLocale();
  const { cost, spent, counts } = publication.progress;
  const ofCost = formatMoneyValue(cost, locale);
  const works = formatNumber(publication.works.length, locale);
  return (
    <div className="flow">
      <BudgetBar
        used={BigInt(spent.amount)}
        limit={BigInt(cost.amount)}
        figure={formatMoneyValue(spent, locale)}
        ofLimit={<Trans>spent of {ofCost}</Trans>}
      />
      <ul className="row" role="list">
        {counts
          .filter((one) => one.works > 0)
          .map((one) => {
            const count = formatNumber(one.works, locale);
            return (
              <li key={one.status} className="row">
                <ProgressBadge status={one.status} />
                <span className="num">
                  <Trans>
                    {count} of {works}
                  </Trans>
                </span>
              </li>
            );
          })}
      </ul>
    </div>
  );
}

function Tracker({ data, request }: PageProps<TrackerPageQuery>) {
  const locale = useLocale();
  const { publication } = data;
  if (!publication) return null;
  const { jamoat, progress, works } = publication;
  const date = progress.reportedAt === null ? '' : formatDate(progress.reportedAt, locale);
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{ jamoat, cycleId: publication.cycle.id, section: 'plan' }}
    >
      <PageHead
        back={{ href: `/${locale}/publications/${publication.id}`, label: <Trans>The plan</Trans> }}
        title={<Trans>How the works stand</Trans>}
        lead={
          date === '' ? (
            <Trans>Nothing has been reported yet.</Trans>
          ) : (
            <Trans>Last report on {date}</Trans>
          )
        }
      />
      <div className="flow-l">
        <Whole publication={publication} />
        <Section id="works" title={<Trans>Works</Trans>} note={String(works.length)}>
          <ol className="flow" role="list">
            {works.map((work) => (
              <WorkCard key={work.line.key} work={work} />
            ))}
          </ol>
        </Section>
      </div>
    </PublicFrame>
  );
}

const title = msg`How the works stand`;

/** Promised and now, work by work. */
export const trackerPage = publicPage({
  path: '/publications/:id/progress',
  document: TrackerPageDocument,
  variables: ({ params }) => ({ id: uuidParam(params['id']) }),
  found: (data) => data.publication !== null,
  title: (data, i18n) => pageTitle(i18n._(title), data.publication?.jamoat.name.text ?? ''),
  Component: Tracker,
});
