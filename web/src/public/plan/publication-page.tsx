import { formatYears } from '../../lib/format/years.js';
import { cycleKindLabels } from '../../lib/labels/cycle.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { uuidParam } from '../uuid-param.js';
import { PublicationPageDocument, type PublicationPageQuery } from './Plan.gen.js';
import { PlanHead } from './PlanHead.js';
import { PublishedPlan } from './PublishedPlan.js';

function Publication({ data, request }: PageProps<PublicationPageQuery>) {
  const { publication } = data;
  if (!publication) return null;
  const { jamoat, cycle } = publication;
  return (
    <PublicFrame
      request={request}
      frame={data}
      place={{ jamoat, cycleId: cycle.id, section: 'plan' }}
    >
      <PlanHead plan={{ ...cycle, jamoat }} />
      <PublishedPlan plan={publication} now={request.now} />
    </PublicFrame>
  );
}

/** The stable address of a published plan. */
export const publicationPage = publicPage({
  path: '/publications/:id',
  document: PublicationPageDocument,
  variables: ({ params }) => ({ id: uuidParam(params['id']) }),
  found: (data) => data.publication !== null,
  title: ({ publication }, i18n) =>
    publication
      ? pageTitle(
          `${i18n._(cycleKindLabels[publication.cycle.kind])} ${formatYears(publication.cycle.fromYear, publication.cycle.toYear)}`,
          publication.jamoat.name.text,
        )
      : pageTitle(),
  Component: Publication,
});
