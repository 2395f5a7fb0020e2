import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { formatDateTime } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { positionLabels, positionLooks } from '../../lib/labels/consensus.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Card } from '../../ui/card/Card.js';
import { Section } from '../../ui/section/Section.js';
import styles from './consensus.module.css';
import type { ShownRoundFragment, StatedPositionFragment } from './Round.gen.js';
import { SeatName } from './SeatName.js';

function When({ at }: { readonly at: string }) {
  const locale = useLocale();
  return (
    <time className="note" dateTime={at}>
      {formatDateTime(at, locale)}
    </time>
  );
}

function Reason({ stated }: { readonly stated: StatedPositionFragment }) {
  return stated.reason === null ? (
    <p className="muted">
      <Trans>No reason was written.</Trans>
    </p>
  ) : (
    <p className={styles.words} lang={stated.language}>
      {stated.reason}
    </p>
  );
}

/** The objections first: each stands until its seat takes it back. */
export function Objections({ round }: { readonly round: ShownRoundFragment }) {
  const standing = round.positions.filter(({ position }) => position === 'object');
  const count = standing.length;
  return (
    <Section
      id={`objections-${round.id}`}
      title={<Trans>Objections</Trans>}
      note={count === 0 ? undefined : <Plural value={count} one="# stands" other="# stand" />}
    >
      {count === 0 ? (
        <p className="muted">
          <Trans>No objection stands.</Trans>
        </p>
      ) : (
        <ul className="flow" role="list">
          {standing.map((stated) => (
            <Card key={stated.id} as="li">
              <p className="row">
                <b>
                  <SeatName seat={stated.seat} />
                </b>
                <Badge kind={positionLooks.object.badge} icon={positionLooks.object.icon}>
                  <Trans>Objection that stands</Trans>
                </Badge>
              </p>
              <Reason stated={stated} />
              <When at={stated.statedAt} />
            </Card>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The concerns of those who agree all the same. */
export function Reservations({ round }: { readonly round: ShownRoundFragment }) {
  const stated = round.positions.filter(({ position }) => position === 'agree_with_reservation');
  if (stated.length === 0) return null;
  return (
    <Section
      id={`reservations-${round.id}`}
      title={<Trans>Reservations</Trans>}
      note={stated.length}
    >
      <ul className={styles.list} role="list">
        {stated.map((one) => (
          <li key={one.id}>
            <Reason stated={one} />
            <p className="note">
              <SeatName seat={one.seat} /> · <When at={one.statedAt} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Which seats agree, which abstain, which are set aside: seat and group, not the person. */
export function OtherPositions({ round }: { readonly round: ShownRoundFragment }) {
  const { i18n } = useLingui();
  const group = (title: ReactNode, key: string, seats: ReactNode[]) =>
    seats.length === 0 ? null : (
      <div key={key} className="flow-s">
        <h3>{title}</h3>
        <ul className={styles.seats} role="list">
          {seats}
        </ul>
      </div>
    );
  const seatsWith = (position: 'agree' | 'abstain') =>
    round.positions
      .filter((stated) => stated.position === position)
      .map((stated) => (
        <li key={stated.id}>
          <SeatName seat={stated.seat} />
          {stated.reason === null ? null : (
            <p className="note" lang={stated.language}>
              {stated.reason}
            </p>
          )}
        </li>
      ));
  const shown = [
    group(i18n._(positionLabels.agree.title), 'agree', seatsWith('agree')),
    group(i18n._(positionLabels.abstain.title), 'abstain', seatsWith('abstain')),
    group(
      <Trans>Set aside by a conflict of interest</Trans>,
      'conflict',
      round.conflicts.map(({ seat }) => (
        <li key={seat.id}>
          <SeatName seat={seat} />
        </li>
      )),
    ),
  ];
  if (shown.every((part) => part === null)) return null;
  return (
    <Section id={`others-${round.id}`} title={<Trans>The other seats</Trans>}>
      <div className="flow">{shown}</div>
    </Section>
  );
}
