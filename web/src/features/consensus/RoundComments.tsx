import { Trans, useLingui } from '@lingui/react/macro';
import { formatDateTime } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { roleLabels } from '../../lib/labels/roles.js';
import styles from './consensus.module.css';
import type { ShownRoundFragment } from './Round.gen.js';
import { SeatName } from './SeatName.js';

/** What the committee said on the round, under role and seat. */
export function RoundComments({ round }: { readonly round: ShownRoundFragment }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  if (round.comments.length === 0) {
    return (
      <p className="muted">
        <Trans>Nothing has been said yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.list} role="list">
      {round.comments.map((comment) => (
        <li key={comment.id}>
          <p>
            <b>{i18n._(roleLabels[comment.role])}</b>
            {comment.seat === null ? null : (
              <>
                {', '}
                <SeatName seat={comment.seat} />
              </>
            )}
            {' · '}
            <time className="note" dateTime={comment.writtenAt}>
              {formatDateTime(comment.writtenAt, locale)}
            </time>
          </p>
          <p className={styles.words} lang={comment.language}>
            {comment.text}
          </p>
        </li>
      ))}
    </ul>
  );
}
