import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { LinkCard } from '../../ui/card/Card.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { NewAccount } from './NewAccount.js';
import { PeopleStartDocument, type PeopleStartQuery } from './People.gen.js';
import { PeopleSearch } from './PeopleSearch.js';
import { PersonCard } from './PersonCard.js';
import type { PlaceOfWork } from './place-of-work.js';

/** People kept by no jamoat serve a district or the whole system. */
function wholeSystem(data: PeopleStartQuery): PlaceOfWork {
  return {
    jamoat: null,
    districts: data.regions.flatMap((region) => region.districts),
    villages: [],
    grantable: ['district_reviewer', 'sysadmin'],
  };
}

function Start(props: {
  readonly data: PeopleStartQuery;
  readonly text: string;
  readonly onSearch: (text: string) => void;
}) {
  const { data, text, onSearch } = props;
  const locale = useLocale();
  const sysadmin = data.viewer?.roles.some((role) => role.code === 'sysadmin') ?? false;
  const place = wholeSystem(data);
  const jamoats = text === '' ? (data.viewer?.workplaces ?? []) : data.searchJamoats;
  return (
    <>
      <PageHead
        title={<Trans>People and roles</Trans>}
        back={{ href: `/${locale}/work`, label: <Trans>My work</Trans> }}
      />
      <Columns
        aside={
          sysadmin ? (
            <Section id="account" size="s" title={<Trans>New account</Trans>}>
              <NewAccount place={place} />
            </Section>
          ) : undefined
        }
      >
        <PeopleSearch label={<Trans>Find a jamoat or a person</Trans>} onSearch={onSearch} />
        <Section id="jamoats" title={<Trans>Jamoats</Trans>}>
          {jamoats.length === 0 ? (
            <EmptyState
              title={
                text === '' ? (
                  <Trans>Search for a jamoat by its name.</Trans>
                ) : (
                  <Trans>No jamoat has a name like this.</Trans>
                )
              }
            />
          ) : (
            <ul className="grid" role="list">
              {jamoats.map((jamoat) => (
                <LinkCard
                  as="li"
                  key={jamoat.id}
                  href={`/${locale}/work/people/${jamoat.id}`}
                  title={<PlaceName name={jamoat.name} />}
                  meta={<PlaceName name={jamoat.district.name} />}
                />
              ))}
            </ul>
          )}
        </Section>
        {sysadmin && data.peopleWithoutJamoat.length > 0 ? (
          <Section id="people" title={<Trans>People of no jamoat</Trans>}>
            <ul className="grid" role="list">
              {data.peopleWithoutJamoat.map((person) => (
                <PersonCard key={person.person.id} person={person} place={place} />
              ))}
            </ul>
          </Section>
        ) : null}
      </Columns>
    </>
  );
}

export default function PeopleStartRoute() {
  const [text, setText] = useState('');
  const { data, previousData, error } = useQuery(PeopleStartDocument, { variables: { text } });
  return (
    <QueryGate state={{ data: data ?? previousData, error }}>
      {(answer) => <Start data={answer} text={text} onSearch={setText} />}
    </QueryGate>
  );
}
