import { Trans, useLingui } from '@lingui/react/macro';
import { consentPositions } from '../../../../server/domain/consensus/consent-rule.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { positionLabels, positionLooks } from '../../lib/labels/consensus.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Bar } from '../../ui/bar/Bar.js';
import styles from './consensus.module.css';
import type { ShownRoundFragment } from './Round.gen.js';

type Tally = ShownRoundFragment['tally'];

/** How many seats took which position, drawn and in figures, and whether enough of them have spoken. */
export function PositionBar({ tally }: { readonly tally: Tally }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const countOf = {
    agree: tally.agree,
    agree_with_reservation: tally.agreeWithReservation,
    abstain: tally.abstain,
    object: tally.object,
  } as const;
  const figure = (count: number) => formatNumber(count, locale);
  const [stated, eligible, needed] = [tally.stated, tally.eligible, tally.quorumNeeded].map(figure);
  const aside = figure(tally.conflicts);
  return (
    <div>
      <div className={styles.bar}>
        <Bar
          size="l"
          whole={tally.eligible}
          parts={consentPositions.map((position) => ({
            amount: countOf[position],
            tone: positionLooks[position].bar,
          }))}
        />
      </div>
      <ul className={styles.counts} role="list">
        {consentPositions.map((position) => (
          <li key={position} className={styles.count}>
            <Badge kind={positionLooks[position].badge} icon={positionLooks[position].icon}>
              {i18n._(positionLabels[position].title)}
            </Badge>
            <span className={styles.figure}>{figure(countOf[position])}</span>
          </li>
        ))}
        <li className={styles.count}>
          <Badge icon="speech">
            <Trans>Have not spoken</Trans>
          </Badge>
          <span className={styles.figure}>{figure(tally.yetToSpeak)}</span>
        </li>
      </ul>
      <p>
        {tally.quorumReached ? (
          <Trans>
            {stated} of {eligible} seats have spoken: a quorum, which needs {needed}.
          </Trans>
        ) : (
          <Trans>
            {stated} of {eligible} seats have spoken: not a quorum yet, which needs {needed}.
          </Trans>
        )}{' '}
        {tally.conflicts === 0 ? null : (
          <span className="note">
            <Trans>Set aside by a conflict of interest: {aside}.</Trans>
          </span>
        )}
      </p>
    </div>
  );
}
