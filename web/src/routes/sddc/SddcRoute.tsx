import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { Composition } from '../../features/sddc/Composition.js';
import { QueryGate } from '../../lib/act/QueryGate.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { DeadEnd } from '../../lib/screen/DeadEnd.js';
import { useScreenTitle } from '../../lib/screen/use-screen-title.js';
import { classNames } from '../../ui/class-names.js';
import { Columns } from '../../ui/columns/Columns.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import styles from './sddc-desk.module.css';
import { SddcDeskDocument } from './Sddc.gen.js';
import type { Jamoat } from './sddc-desk.js';
import { SeatCard } from './SeatCard.js';
import { SeatForm } from './SeatForm.js';

function Desk(props: { readonly jamoat: Jamoat; readonly viewerId: string | null }) {
  const { jamoat, viewerId } = props;
  const { t } = useLingui();
  const locale = useLocale();
  useScreenTitle(`${t`Seats of the committee`}, ${jamoat.name.text}`);
  const { sddc } = jamoat;
  const may = (act: string) => sddc.viewerCan.some((one) => one.act === act && one.allowed);
  const nextNumber = Math.max(0, ...sddc.seats.map((seat) => seat.number)) + 1;
  return (
    <>
      <PageHead
        title={<Trans>Seats of the committee</Trans>}
        back={{ href: `/${locale}/work`, label: <Trans>My work</Trans> }}
        lead={<PlaceName name={jamoat.name} />}
      />
      <Columns
        aside={
          may('putSeat') ? (
            <Section id="new-seat" size="s" title={<Trans>New seat</Trans>}>
              <SeatForm jamoatId={jamoat.id} seat={null} nextNumber={nextNumber} />
            </Section>
          ) : undefined
        }
      >
        {sddc.seats.length === 0 ? (
          <EmptyState title={<Trans>No committee is formed here yet.</Trans>}>
            <p>
              {may('putSeat') ? (
                <Trans>The first seat forms it.</Trans>
              ) : (
                <Trans>
                  Its secretary or the administrator of the jamoat enters the seats and who sits on
                  them.
                </Trans>
              )}
            </p>
          </EmptyState>
        ) : (
          <>
            <Composition composition={sddc.composition} />
            <Section
              id="seats"
              title={<Trans>Seats</Trans>}
              action={{
                href: `/${locale}/jamoats/${jamoat.id}/committee`,
                label: <Trans>Public page</Trans>,
              }}
            >
              <ul className={classNames('grid', styles.seats)} role="list">
                {sddc.seats.map((seat) => (
                  <SeatCard
                    key={seat.id}
                    jamoatId={jamoat.id}
                    seat={seat}
                    editable={may('fillSeat')}
                    viewerId={viewerId}
                  />
                ))}
              </ul>
            </Section>
          </>
        )}
      </Columns>
    </>
  );
}

export default function SddcRoute() {
  const { t } = useLingui();
  const { jamoatId = '' } = useParams();
  const state = useQuery(SddcDeskDocument, { variables: { jamoatId } });
  return (
    <QueryGate state={state}>
      {({ jamoat, viewer }) =>
        jamoat ? (
          <Desk jamoat={jamoat} viewerId={viewer?.person.id ?? null} />
        ) : (
          <DeadEnd title={t`This jamoat does not exist.`} />
        )
      }
    </QueryGate>
  );
}
