import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { InputField } from '../../ui/field/Field.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { Panel } from '../../ui/panel/Panel.js';
import { Section } from '../../ui/section/Section.js';
import { StepsMini } from '../../ui/steps/StepsMini.js';
import { SixSteps } from '../about/SixSteps.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import { JamoatCard } from '../jamoat/JamoatCard.js';
import type { JamoatCardFragment } from '../jamoat/JamoatCard.gen.js';
import { type PageProps, type PageRequest, publicPage } from '../page.js';
import { HomeDocument, type HomeQuery } from './Home.gen.js';
import styles from './home.module.css';
import { RegionList } from './RegionList.js';

function SearchForm({ request }: { readonly request: PageRequest }) {
  return (
    <form action={`/${request.locale}`} method="get" role="search" className={styles.search}>
      <InputField
        name="q"
        type="search"
        defaultValue={request.query['q'] ?? ''}
        label={<Trans>Name of the jamoat</Trans>}
        hint={<Trans>Tajik, Russian or Latin letters; former names too.</Trans>}
      />
      <Button icon="search">
        <Trans>Search</Trans>
      </Button>
    </form>
  );
}

function JamoatCards({ jamoats }: { readonly jamoats: readonly JamoatCardFragment[] }) {
  return (
    <ul className="grid" role="list">
      {jamoats.map((jamoat) => (
        <JamoatCard key={jamoat.id} jamoat={jamoat} />
      ))}
    </ul>
  );
}

/** What a search has found, right under what was asked. */
function Found(props: {
  readonly found: readonly JamoatCardFragment[];
  readonly request: PageRequest;
}) {
  const { found, request } = props;
  const text = request.query['q'] ?? '';
  const count = found.length;
  return (
    <>
      <PageHead
        title={<Trans>Find your jamoat</Trans>}
        back={{ href: `/${request.locale}`, label: <Trans>All jamoats</Trans> }}
      />
      <SearchForm request={request} />
      {count === 0 ? (
        <div className="pagetop">
          <EmptyState title={<Trans>No jamoat has a name like “{text}”.</Trans>}>
            <p>
              <Trans>Try fewer letters, or open its district below.</Trans>
            </p>
          </EmptyState>
        </div>
      ) : (
        <Section
          id="found"
          title={<Plural value={count} one="# jamoat fits" other="# jamoats fit" />}
          note={<Trans>The likest name first</Trans>}
        >
          <JamoatCards jamoats={found} />
        </Section>
      )}
    </>
  );
}

function Welcome({ data, request }: Pick<PageProps<HomeQuery>, 'data' | 'request'>) {
  const { t } = useLingui();
  return (
    <>
      <div className="pagetop">
        <Panel
          id="now"
          level={1}
          title={<Trans>The plan of the jamoat, made together</Trans>}
          eyebrow={<StepsMini total={6} now={0} label={t`Six steps`} />}
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
        <SearchForm request={request} />
      </Section>
      {data.demoJamoats.length === 0 ? null : (
        <Section
          id="demo"
          title={<Trans>Planning now</Trans>}
          note={<Trans>Invented jamoats that show how it works</Trans>}
        >
          <JamoatCards jamoats={data.demoJamoats} />
        </Section>
      )}
      <Section id="steps" title={<Trans>How a plan comes about</Trans>}>
        <SixSteps />
      </Section>
    </>
  );
}

function Home({ data, request }: PageProps<HomeQuery>) {
  return (
    <PublicFrame request={request} frame={data}>
      {data.searchJamoats === undefined ? (
        <Welcome data={data} request={request} />
      ) : (
        <Found found={data.searchJamoats} request={request} />
      )}
      <Section id="regions" title={<Trans>All regions</Trans>}>
        <RegionList regions={data.regions} />
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
