import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { roundOutcomeLabels } from '../../lib/labels/consensus.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { Section } from '../../ui/section/Section.js';
import styles from './consensus.module.css';
import { PositionBar } from './PositionBar.js';
import type { ShownRoundFragment } from './Round.gen.js';
import { ObstacleList } from './RoundVerdict.js';
import { SeatName } from './SeatName.js';

/** The rounds before: their outcome, and the objections that stood. */
export function EarlierRounds({ rounds }: { readonly rounds: readonly ShownRoundFragment[] }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  if (rounds.length === 0) return null;
  return (
    <Section id="earlier" title={<Trans>Earlier rounds</Trans>} note={rounds.length}>
      {rounds.map((round) => {
        const { number, declaredOutcome, declaredAt } = round;
        const outcome = declaredOutcome === null ? '' : i18n._(roundOutcomeLabels[declaredOutcome]);
        const day = declaredAt === null ? '' : formatDate(declaredAt, locale);
        const objections = round.positions.filter(({ position }) => position === 'object');
        return (
          <Disclosure
            key={round.id}
            summary={
              <Trans>
                Round {number}, {day}: {outcome}
              </Trans>
            }
          >
            <div className="flow">
              <p lang={round.language}>{round.question}</p>
              <PositionBar tally={round.tally} />
              {round.tally.obstacles.length === 0 ? null : (
                <ObstacleList obstacles={round.tally.obstacles} />
              )}
              {objections.length === 0 ? null : (
                <ul className={styles.list} role="list">
                  {objections.map((stated) => (
                    <li key={stated.id}>
                      <p className={styles.words} lang={stated.language}>
                        {stated.reason}
                      </p>
                      <p className="note">
                        <SeatName seat={stated.seat} />
                      </p>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </Disclosure>
        );
      })}
    </Section>
  );
}
