import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { InputField } from '../../ui/field/Field.js';
import { Panel } from '../../ui/panel/Panel.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { StepsMini } from '../../ui/steps/StepsMini.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { JamoatCard } from '../jamoat/JamoatCard.js';
import { type PageProps, publicPage } from '../page.js';
import { HomeDocument, type HomeQuery } from './Home.gen.js';

function Home({ data, request }: PageProps<HomeQuery>) {
  const { t } = useLingui();
  const text = request.query['q'] ?? '';
  return (
    <PublicFrame request={request} frame={data}>
      <div className="pagetop">
        <Panel
          id="now"
          level={1}
          title={<Trans>The plan of the jamoat, made together</Trans>}
          eyebrow={<StepsMini total={6} now={1} label={t`Six steps`} />}
        >
          <p>
            <Trans>
              Villagers propose. The committee discusses until all can live with it. Residents
              choose priorities. The council approves. Everybody reads the plan and follows the
              works.
            </Trans>
          </p>
        </Panel>
      </div>
      <Section id="find" title={<Trans>Find your jamoat</Trans>}>
        <form action={`/${request.locale}`} method="get" role="search" className="flow">
          <InputField
            name="q"
            type="search"
            defaultValue={text}
            label={<Trans>Name of the jamoat</Trans>}
            hint={<Trans>Tajik, Russian or Latin letters; former names too.</Trans>}
          />
          <Button icon="search">
            <Trans>Search</Trans>
          </Button>
        </form>
        {data.searchJamoats === undefined ? null : data.searchJamoats.length === 0 ? (
          <EmptyState title={<Trans>No jamoat has a name like “{text}”.</Trans>}>
            <p>
              <Trans>Try fewer letters, or open its district below.</Trans>
            </p>
          </EmptyState>
        ) : (
          <ul className="grid" role="list">
            {data.searchJamoats.map((jamoat) => (
              <JamoatCard key={jamoat.id} jamoat={jamoat} />
            ))}
          </ul>
        )}
      </Section>
      {data.demoJamoats.length === 0 ? null : (
        <Section
          id="demo"
          title={<Trans>Planning now</Trans>}
          note={<Trans>Invented jamoats that show how it works</Trans>}
        >
          <ul className="grid" role="list">
            {data.demoJamoats.map((jamoat) => (
              <JamoatCard key={jamoat.id} jamoat={jamoat} />
            ))}
          </ul>
        </Section>
      )}
      <Section id="regions" title={<Trans>All regions</Trans>}>
        {data.regions.map((region) => (
          <Disclosure key={region.id} summary={<PlaceName name={region.name} />}>
            <ul className="columns-list" role="list">
              {region.districts.map((district) => (
                <li key={district.id}>
                  <a href={`/${request.locale}/districts/${district.id}`}>
                    <PlaceName name={district.name} />
                  </a>{' '}
                  <span className="note">
                    <Plural value={district.jamoatCount} one="# jamoat" other="# jamoats" />
                  </span>
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
      </Section>
    </PublicFrame>
  );
}

const title = msg`Maslihat: the plan of the jamoat, made together`;

export const homePage = publicPage({
  path: '/',
  document: HomeDocument,
  variables: ({ query }) => {
    const text = (query['q'] ?? '').trim();
    return { text, searching: text !== '' };
  },
  title: (_data, i18n) => i18n._(title),
  Component: Home,
});
