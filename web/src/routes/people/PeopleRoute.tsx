import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { reachesRole } from '../../../../server/domain/identity/role-reach.js';
import { roleCodes } from '../../../../server/domain/policy/roles.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { classNames } from '../../ui/class-names.js';
import { Columns } from '../../ui/columns/Columns.js';
import { useScreenTitle } from '../../lib/screen/use-screen-title.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { NewAccount } from './NewAccount.js';
import styles from './people-desk.module.css';
import { PeopleDocument, type PeopleQuery } from './People.gen.js';
import { PeopleSearch } from './PeopleSearch.js';
import { PersonCard } from './PersonCard.js';
import type { PlaceOfWork } from './place-of-work.js';

const mostShown = 30;

/** The jamoat with the roles the reader may give in it. */
function placeOf(data: PeopleQuery): PlaceOfWork {
  const { jamoat } = data;
  const held = (data.viewer?.roles ?? []).filter(
    (role) =>
      role.code === 'sysadmin' || (role.code === 'jamoat_admin' && role.jamoat?.id === jamoat?.id),
  );
  const roles = held.map(({ code }) => ({
    code,
    districtId: null,
    jamoatId: null,
    villageId: null,
  }));
  return {
    jamoat,
    districts: jamoat ? [jamoat.district] : [],
    villages: jamoat?.villages ?? [],
    grantable: held.length === 0 ? [] : roleCodes.filter((code) => reachesRole(roles, code)),
  };
}

function People(props: {
  readonly data: PeopleQuery;
  readonly searching: boolean;
  readonly onSearch: (text: string) => void;
}) {
  const { data, searching, onSearch } = props;
  const locale = useLocale();
  const { jamoat, peopleOfJamoat: people } = data;
  const { t } = useLingui();
  useScreenTitle(jamoat ? `${t`People and roles`}, ${jamoat.name.text}` : t`People and roles`);
  if (!jamoat) return <DeadEnd title={t`This jamoat does not exist.`} />;
  const place = placeOf(data);
  const count = people.length;
  return (
    <>
      <PageHead
        title={<Trans>People and roles</Trans>}
        back={{ href: `/${locale}/work`, label: <Trans>My work</Trans> }}
        lead={<PlaceName name={jamoat.name} />}
      />
      <Columns
        aside={
          place.grantable.length === 0 ? undefined : (
            <Section id="account" size="s" title={<Trans>New account</Trans>}>
              <NewAccount place={place} />
            </Section>
          )
        }
      >
        <PeopleSearch label={<Trans>Find a person</Trans>} onSearch={onSearch} />
        {count === 0 ? (
          <EmptyState
            title={
              searching ? (
                <Trans>Nobody here has a name like this.</Trans>
              ) : (
                <Trans>Nobody is registered here whom you may see.</Trans>
              )
            }
          />
        ) : (
          <Section
            id="people"
            title={<Trans>Registered people</Trans>}
            note={
              count < mostShown ? (
                <Trans>The unconfirmed come first</Trans>
              ) : (
                <Trans>The first {count}; search for others</Trans>
              )
            }
          >
            <ul className={classNames('grid', styles.people)} role="list">
              {people.map((person) => (
                <PersonCard key={person.person.id} person={person} place={place} />
              ))}
            </ul>
          </Section>
        )}
      </Columns>
    </>
  );
}

export default function PeopleRoute() {
  const { jamoatId = '' } = useParams();
  const [text, setText] = useState('');
  const { data, previousData, error, refetch } = useQuery(PeopleDocument, {
    variables: { jamoatId, text },
    // The register changes while people stand at the desk: always asked anew.
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryGate state={{ data: data ?? previousData, error, refetch }}>
      {(answer) => <People data={answer} searching={text !== ''} onSearch={setText} />}
    </QueryGate>
  );
}
