import { Trans } from '@lingui/react/macro';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Banner } from '../../ui/banner/Banner.js';

/** Whether the person is confirmed, and what that means. */
export function Standing(props: { readonly confirmedAt: string | null }) {
  const locale = useLocale();
  const { confirmedAt } = props;
  if (confirmedAt === null) {
    return (
      <Banner kind="info" title={<Trans>You are registered and not yet confirmed.</Trans>}>
        <p>
          <Trans>
            You can propose, support and comment; your support is counted apart. Show yourself to
            the representative of your village: when you are found on the paper list, you are
            confirmed and can be put on the roll for the choice of priorities.
          </Trans>
        </p>
      </Banner>
    );
  }
  const day = formatDate(confirmedAt, locale);
  return (
    <Banner kind="ok" title={<Trans>You are confirmed since {day}.</Trans>}>
      <p>
        <Trans>
          Somebody met you and found you on a paper list. You can be put on the roll for the choice
          of priorities.
        </Trans>
      </p>
    </Banner>
  );
}
