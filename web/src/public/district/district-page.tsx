import { Plural, Trans } from '@lingui/react/macro';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { JamoatCard } from '../jamoat/JamoatCard.js';
import { pageTitle } from '../page-title.js';
import { type PageProps, publicPage } from '../page.js';
import { DistrictPageDocument, type DistrictPageQuery } from './District.gen.js';

function District({ data, request }: PageProps<DistrictPageQuery>) {
  const { district } = data;
  if (!district) return null;
  const count = district.jamoats.length;
  return (
    <PublicFrame request={request} frame={data}>
      <PageHead
        title={<PlaceName name={district.name} />}
        back={{ href: `/${request.locale}`, label: <Trans>All regions</Trans> }}
        lead={<PlaceName name={district.region.name} />}
      />
      {district.jamoats.length === 0 ? (
        <EmptyState title={<Trans>Our list has no jamoat here.</Trans>} />
      ) : (
        <Section
          id="jamoats"
          title={<Plural value={count} one="# jamoat" other="# jamoats" />}
          note={<Trans>By the alphabet</Trans>}
        >
          <ul className="grid" role="list">
            {district.jamoats.map((jamoat) => (
              <JamoatCard key={jamoat.id} jamoat={jamoat} />
            ))}
          </ul>
        </Section>
      )}
    </PublicFrame>
  );
}

export const districtPage = publicPage({
  path: '/districts/:id',
  document: DistrictPageDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  found: (data) => data.district !== null,
  title: (data) => pageTitle(data.district?.name.text ?? ''),
  Component: District,
});
