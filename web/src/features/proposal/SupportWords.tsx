import { Plural, Trans } from '@lingui/react/macro';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';

/** How many people support a proposal, and how many of them are confirmed. */
export function SupportWords({
  supports,
}: {
  readonly supports: { readonly all: number; readonly confirmed: number };
}) {
  const locale = useLocale();
  const { all, confirmed } = supports;
  const people = formatNumber(all, locale);
  const known = formatNumber(confirmed, locale);
  return (
    <>
      <Plural value={all} one={`${people} supporter`} other={`${people} supporters`} />
      {all === 0 ? null : (
        <>
          {', '}
          <Trans>{known} of them confirmed</Trans>
        </>
      )}
    </>
  );
}
