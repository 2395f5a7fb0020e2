import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { compareTajik } from '../../../../server/domain/text/sort.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import type { PageRequest } from '../page.js';
import type { DemoCardFragment } from './DemoCard.gen.js';
import styles from './demo-cards.module.css';
import { QueryForm } from './QueryForm.js';

type Role = DemoCardFragment['roles'][number];

interface Group {
  readonly place: Role['jamoat'] | Role['district'];
  readonly accounts: DemoCardFragment[];
}

/** The order of the cards: first those who lead, so that a visitor finds them at once. */
const cardOrder: readonly RoleCode[] = [
  'sddc_chair',
  'sddc_secretary',
  'jamoat_admin',
  'jamoat_chair',
  'village_rep',
  'recorder',
  'facilitator',
  'council_deputy',
  'district_reviewer',
  'technical_reviewer',
  'implementer',
  'grievance_officer',
  'donor',
  'observer',
  'sddc_member',
  'sysadmin',
  'resident',
];

/** What somebody is first of all. Membership goes without saying for chair and secretary, residence for everybody. */
function mainRoles(account: DemoCardFragment): readonly Role[] {
  const ordered = [...account.roles].sort(
    (a, b) => cardOrder.indexOf(a.code) - cardOrder.indexOf(b.code),
  );
  const telling = ordered.filter(({ code }) => code !== 'resident' && code !== 'sddc_member');
  return telling.length > 0 ? telling : ordered.slice(0, 1);
}

function cardRank(account: DemoCardFragment): number {
  const [role] = mainRoles(account);
  return role === undefined ? cardOrder.length : cardOrder.indexOf(role.code);
}

/** The cards by the place of the main role; those for the whole system last. */
function groupByPlace(accounts: readonly DemoCardFragment[]): Group[] {
  const groups = new Map<string, Group>();
  for (const account of [...accounts].sort((a, b) => cardRank(a) - cardRank(b))) {
    const role = mainRoles(account)[0];
    const place = role?.jamoat ?? role?.district ?? null;
    const key = place?.id ?? '';
    const group = groups.get(key);
    if (group) group.accounts.push(account);
    else groups.set(key, { place, accounts: [account] });
  }
  return [...groups.values()].sort((a, b) => {
    if (a.place === null || b.place === null)
      return Number(a.place === null) - Number(b.place === null);
    return compareTajik(a.place.name.text, b.place.name.text);
  });
}

/** The demonstration's people: one card each, one press to come in. */
export function DemoCards(props: {
  readonly accounts: readonly DemoCardFragment[];
  readonly request: PageRequest;
}) {
  const { accounts, request } = props;
  return (
    <Section
      id="cards"
      title={<Trans>Come in as somebody of the demonstration</Trans>}
      note={<Trans>No PIN needed; all of them are invented</Trans>}
    >
      {groupByPlace(accounts).map((group, index) => (
        <Disclosure
          key={group.place?.id ?? ''}
          open={index === 0}
          summary={
            group.place === null ? (
              <Trans>The whole system</Trans>
            ) : (
              <PlaceName name={group.place.name} />
            )
          }
        >
          <ul className={styles.people} role="list">
            {group.accounts.map((account) => (
              <DemoCard key={account.login} account={account} request={request} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </Section>
  );
}

function DemoCard(props: { readonly account: DemoCardFragment; readonly request: PageRequest }) {
  const { account, request } = props;
  const { i18n } = useLingui();
  const shown = mainRoles(account);
  const titles = [...new Set(shown.map((role) => i18n._(roleLabels[role.code])))].join(', ');
  const village = shown.find((role) => role.village !== null)?.village ?? null;
  const { displayName } = account.person;
  return (
    <li className={styles.person}>
      <div>
        <h3>{titles}</h3>
        <p className="note">
          {displayName}
          {village === null ? null : (
            <>
              {' · '}
              <PlaceName name={village.name} />
            </>
          )}
        </p>
      </div>
      <QueryForm act="demoSignIn" request={request} keep={['next']}>
        <input type="hidden" name="login" value={account.login} />
        <Button kind="secondary" size="s">
          <Trans>Come in</Trans>
          <span className="vh">
            {titles}, {displayName}
          </span>
        </Button>
      </QueryForm>
    </li>
  );
}
