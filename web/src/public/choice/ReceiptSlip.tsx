import { Plural, Trans } from '@lingui/react/macro';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Card } from '../../ui/card/Card.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { CopyButton } from '../copy/CopyButton.js';
import { PrintButton } from '../copy/PrintButton.js';
import styles from './receipt.module.css';
import type { ReceiptPageQuery } from './Receipt.gen.js';

/** The receipt of a fresh ballot; on paper a small slip that says where it is from and what it is good for. */
export function ReceiptSlip(props: {
  readonly choice: NonNullable<ReceiptPageQuery['choice']>;
  readonly receipt: string;
}) {
  const { choice, receipt } = props;
  const locale = useLocale();
  const day = formatLongDate(choice.closesOn, locale);
  const count = choice.viewer?.castCount ?? 0;
  return (
    <div className={styles.slip}>
      <Card roomy as="div">
        <p className={styles.paper}>
          <PlaceName name={choice.cycle.jamoat.name} /> · <Trans>Choice of priorities</Trans>, {day}
        </p>
        <h2 id="code">
          <Trans>Your receipt</Trans>
        </h2>
        <code className={styles.code} translate="no">
          {receipt}
        </code>
        <p className="no-print">
          <b>
            <Trans>This code is kept nowhere: nobody can give it to you again later.</Trans>
          </b>{' '}
          <Trans>Write it down or take a picture.</Trans>
        </p>
        <div className="row no-print">
          <CopyButton text={receipt} />
          <PrintButton>
            <Trans>Print a slip</Trans>
          </PrintButton>
        </div>
        <p>
          <Trans>
            When the choice is sealed, the page “Is my ballot counted?” finds it on the list of
            receipts.
          </Trans>
        </p>
        <p>
          <Trans>
            What you chose is not in it, and nobody can read it from it: whoever asks you for proof
            of your choice cannot get one.
          </Trans>
        </p>
        {count > 1 ? (
          <p className="note">
            <Plural
              value={count - 1}
              one="It replaced # earlier ballot; the code of that one is worth nothing now."
              other="It replaced # earlier ballots; their codes are worth nothing now."
            />
          </p>
        ) : null}
      </Card>
    </div>
  );
}
