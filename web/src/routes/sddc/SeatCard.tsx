import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { sexLabels, termEndReasonLabels } from '../../lib/labels/sddc.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Card } from '../../ui/card/Card.js';
import { type Fold, Folds } from '../../ui/folds/Folds.js';
import { FillSeat } from './FillSeat.js';
import { type DeskSeat } from './sddc-desk.js';
import { SeatForm } from './SeatForm.js';
import { VacateSeat } from './VacateSeat.js';

function Holder({ holder }: { readonly holder: NonNullable<DeskSeat['holder']> }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const from = formatDate(holder.termFrom, locale);
  const to = formatDate(holder.termTo, locale);
  return (
    <div>
      <p>
        <b>{holder.person.displayName}</b>
        {holder.sex === null ? null : (
          <span className="note"> {i18n._(sexLabels[holder.sex])}</span>
        )}
      </p>
      <p className="note">
        <Trans>
          Term {from} – {to}
        </Trans>
      </p>
      {holder.overdue ? (
        <Badge kind="warn" icon="clock">
          <Trans>The term is over</Trans>
        </Badge>
      ) : null}
    </div>
  );
}

function Former({ seat }: { readonly seat: DeskSeat }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  return (
    <ul>
      {seat.formerHolders.map((term) => {
        const until = term.endedOn === null ? '' : formatDate(term.endedOn, locale);
        const { displayName } = term.person;
        const reason = term.endReason === null ? '' : i18n._(termEndReasonLabels[term.endReason]);
        return (
          <li key={term.id}>
            <Trans>
              {displayName}, until {until}: {reason}
            </Trans>
          </li>
        );
      })}
    </ul>
  );
}

/** A seat with its holder and what can be done about it. */
export function SeatCard(props: {
  readonly jamoatId: string;
  readonly seat: DeskSeat;
  readonly editable: boolean;
  readonly viewerId: string | null;
}) {
  const { jamoatId, seat, editable, viewerId } = props;
  const { number, holder } = seat;
  const folds: Fold[] = [
    holder === null
      ? {
          key: 'fill',
          label: <Trans>Fill the seat</Trans>,
          content: <FillSeat jamoatId={jamoatId} seat={seat} viewerId={viewerId} />,
        }
      : {
          key: 'vacate',
          label: <Trans>Vacate the seat</Trans>,
          content: <VacateSeat key={holder.id} termId={holder.id} />,
        },
    {
      key: 'change',
      label: <Trans>Change</Trans>,
      content: <SeatForm jamoatId={jamoatId} seat={seat} nextNumber={number} />,
    },
    ...(seat.formerHolders.length === 0
      ? []
      : [
          {
            key: 'former',
            label: <Trans>Who sat here before?</Trans>,
            content: <Former seat={seat} />,
          },
        ]),
  ];
  return (
    <Card
      as="li"
      title={
        <>
          {number}. <span lang={seat.group.language}>{seat.group.text}</span>
        </>
      }
    >
      {holder === null ? (
        <p>
          <Badge icon="minus">
            <Trans>vacant</Trans>
          </Badge>
        </p>
      ) : (
        <Holder holder={holder} />
      )}
      {editable ? <Folds folds={folds} /> : null}
    </Card>
  );
}
