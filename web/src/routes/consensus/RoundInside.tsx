import { Trans, useLingui } from '@lingui/react/macro';
import { SeatName } from '../../features/consensus/SeatName.js';
import { formatDateTime } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { positionLabels } from '../../lib/labels/consensus.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { Section } from '../../ui/section/Section.js';
import { Timeline } from '../../ui/timeline/Timeline.js';
import type { DeskRound } from './desk-round.js';

/** What stays at the committee's table: who has not spoken, who stepped aside and why, who changed a position. */
export function RoundInside({ round }: { readonly round: DeskRound }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const { silentSeats, conflicts, changes } = round;
  if (silentSeats.length + conflicts.length + changes.length === 0) return null;
  return (
    <Section
      id="inside"
      title={<Trans>Within the committee</Trans>}
      note={<Trans>not on the public page</Trans>}
    >
      <div className="flow">
        {silentSeats.length === 0 ? null : (
          <div className="flow-s">
            <h3>
              <Trans>Have not spoken</Trans>
            </h3>
            <ul>
              {silentSeats.map((seat) => (
                <li key={seat.id}>
                  <SeatName seat={seat} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {conflicts.length === 0 ? null : (
          <div className="flow-s">
            <h3>
              <Trans>Why seats stepped aside</Trans>
            </h3>
            <ul>
              {conflicts.map(({ seat, reason, language }) => (
                <li key={seat.id}>
                  <SeatName seat={seat} />
                  {reason === null ? null : (
                    <>
                      {': '}
                      <span lang={language}>{reason}</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
        {changes.length === 0 ? null : (
          <Disclosure summary={<Trans>Which positions were changed?</Trans>}>
            <Timeline
              items={changes.map((stated) => ({
                key: stated.id,
                date: formatDateTime(stated.statedAt, locale),
                dateTime: stated.statedAt,
                fact: <SeatName seat={stated.seat} />,
                evidence: (
                  <>
                    {i18n._(positionLabels[stated.position].title)}
                    {stated.reason === null ? null : (
                      <>
                        {': '}
                        <span lang={stated.language}>{stated.reason}</span>
                      </>
                    )}
                  </>
                ),
              }))}
            />
          </Disclosure>
        )}
      </div>
    </Section>
  );
}
