import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Card } from '../../ui/card/Card.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { ConfirmPerson } from './ConfirmPerson.js';
import { EndRole } from './EndRole.js';
import { GiveRole } from './GiveRole.js';
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
  const { i18n } = useLingui();
  const locale = useLocale();
  const { person, confirmedAt, confirmationReference } = registered;
  const may = (act: string) =>
    registered.viewerCan.some((answer) => answer.act === act && answer.allowed);
  const day = confirmedAt === null ? '' : formatDate(confirmedAt, locale);
  return (
    <Card as="li" title={person.displayName}>
      <div className="flow-s">
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
        {registered.roles.length === 0 ? null : (
          <ul>
            {registered.roles.map((role) => {
              const label = i18n._(roleLabels[role.code]);
              const where = role.village ?? (role.jamoat === null ? role.district : null);
              return (
                <li key={role.id}>
                  {label}
                  {where === null ? null : (
                    <>
                      {' · '}
                      <PlaceName name={where.name} />
                    </>
                  )}{' '}
                  {role.viewerCan.some((answer) => answer.allowed) ? (
                    <EndRole grantId={role.id} role={label} displayName={person.displayName} />
                  ) : null}
                </li>
              );
            })}
          </ul>
        )}
        {may('confirmPerson') ? <ConfirmPerson personId={person.id} /> : null}
        {may('grantRole') && place.grantable.length > 0 ? (
          <GiveRole personId={person.id} place={place} />
        ) : null}
        {may('resetPin') ? (
          <ResetPin personId={person.id} displayName={person.displayName} />
        ) : null}
        {may('issuePasswordLink') ? (
          <PasswordLink personId={person.id} displayName={person.displayName} />
        ) : null}
      </div>
    </Card>
  );
}
