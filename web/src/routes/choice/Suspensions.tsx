import { Trans } from '@lingui/react/macro';
import { formatDateTime } from '../../lib/format/date.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';
import type { DeskChoice } from './desk-props.js';

/** That the database came back from a backup: while two persons are awaited, and for good after them. */
export function Suspensions({ choice }: { readonly choice: DeskChoice }) {
  const locale = useLocale();
  return choice.suspensions.map(({ suspendedAt, resumedAt, resumedBy, keptBallots }) => {
    const from = formatDateTime(suspendedAt, locale);
    if (resumedAt === null) {
      return (
        <Banner
          key={suspendedAt}
          kind="warn"
          icon="lock"
          title={<Trans>The choice is suspended since {from}.</Trans>}
        >
          <p>
            <Trans>
              Its database was restored from a backup, which holds no key to the ballots. Ballots of
              before the backup are kept; those handed in after it are lost, and whoever handed in
              one of them chooses again. Tell the villages before you resume.
            </Trans>
          </p>
        </Banner>
      );
    }
    const to = formatDateTime(resumedAt, locale);
    const names = resumedBy.join(', ');
    const kept = formatNumber(keptBallots ?? 0, locale);
    return (
      <Banner
        key={suspendedAt}
        icon="lock"
        title={<Trans>The choice was suspended after a restore.</Trans>}
      >
        <p>
          <Trans>
            Suspended {from}, resumed {to} by {names}. Ballots from before that stay as they are:{' '}
            {kept}.
          </Trans>
        </p>
      </Banner>
    );
  });
}
