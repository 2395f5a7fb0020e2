import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Card } from '../../ui/card/Card.js';
import { type Fold, Folds } from '../../ui/folds/Folds.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { ConfirmPerson } from './ConfirmPerson.js';
import { EndRole } from './EndRole.js';
import { GiveRole } from './GiveRole.js';
import styles from './people-desk.module.css';
import { PasswordLink } from './PasswordLink.js';
import type { PersonCardFragment } from './PersonCard.gen.js';
import type { PlaceOfWork } from './place-of-work.js';
import { ResetPin } from './ResetPin.js';

/** One person of the register with what the reader may do about them. */
export function PersonCard(props: {
  readonly person: PersonCardFragment;
  readonly place: PlaceOfWork;
}) {
  const { person: registered, place } = props;
  const locale = useLocale();
  const { person, confirmedAt, confirmationReference } = registered;
  const may = (act: string) =>
    registered.viewerCan.some((answer) => answer.act === act && answer.allowed);
  const day = confirmedAt === null ? '' : formatDate(confirmedAt, locale);
  // That somebody lives where they live goes without saying; it can be ended all the same.
  const home = registered.roles.filter(
    ({ code, village }) => code === 'resident' && village?.id === person.village?.id,
  );
  const folds: Fold[] = [
    ...(may('confirmPerson')
      ? [
          {
            key: 'confirm',
            label: <Trans>Confirm</Trans>,
            content: <ConfirmPerson personId={person.id} />,
          },
        ]
      : []),
    ...(may('grantRole') && place.grantable.length > 0
      ? [
          {
            key: 'role',
            label: <Trans>Give a role</Trans>,
            content: (
              <div className="flow">
                <GiveRole personId={person.id} place={place} />
                <RoleList roles={home} person={person} />
              </div>
            ),
          },
        ]
      : []),
    ...(may('resetPin')
      ? [
          {
            key: 'pin',
            label: <Trans>New PIN</Trans>,
            content: <ResetPin personId={person.id} displayName={person.displayName} />,
          },
        ]
      : []),
    ...(may('issuePasswordLink')
      ? [
          {
            key: 'password',
            label: <Trans>New password</Trans>,
            content: <PasswordLink personId={person.id} displayName={person.displayName} />,
          },
        ]
      : []),
  ];
  return (
    <Card as="li" title={person.displayName}>
      <p className="row">
        {registered.confirmed ? (
          <Badge kind="ok" icon="check">
            <Trans>Confirmed</Trans>
          </Badge>
        ) : (
          <Badge kind="warn" icon="clock">
            <Trans>Not confirmed</Trans>
          </Badge>
        )}
        {person.village === null ? null : <PlaceName name={person.village.name} />}
      </p>
      {confirmationReference === null ? null : (
        <p className="note">
          {day} · {confirmationReference}
        </p>
      )}
      <RoleList roles={registered.roles.filter((role) => !home.includes(role))} person={person} />
      <Folds folds={folds} />
    </Card>
  );
}

function RoleList(props: {
  readonly roles: PersonCardFragment['roles'];
  readonly person: PersonCardFragment['person'];
}) {
  const { roles, person } = props;
  if (roles.length === 0) return null;
  return (
    <ul role="list">
      {roles.map((role) => (
        <RoleRow key={role.id} role={role} person={person} />
      ))}
    </ul>
  );
}

/** A role with its place, unless that is the village the person lives in, which stands above already. */
function RoleRow(props: {
  readonly role: PersonCardFragment['roles'][number];
  readonly person: PersonCardFragment['person'];
}) {
  const { role, person } = props;
  const { i18n } = useLingui();
  const label = i18n._(roleLabels[role.code]);
  const where = role.village ?? (role.jamoat === null ? role.district : null);
  return (
    <li className={styles.role}>
      <span>
        {label}
        {where === null || where.id === person.village?.id ? null : (
          <>
            {' · '}
            <PlaceName name={where.name} />
          </>
        )}
      </span>
      {role.viewerCan.some((answer) => answer.allowed) ? (
        <EndRole grantId={role.id} role={label} displayName={person.displayName} />
      ) : null}
    </li>
  );
}
