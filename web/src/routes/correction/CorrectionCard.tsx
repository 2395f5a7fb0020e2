import { Trans } from '@lingui/react/macro';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { LinkCard } from '../../ui/card/Card.js';

/** The way from the desk of the choice to that of its corrections. */
export function CorrectionCard({ cycleId }: { readonly cycleId: string }) {
  const locale = useLocale();
  return (
    <LinkCard
      href={`/${locale}/work/cycles/${cycleId}/correction`}
      title={<Trans>Correct the result</Trans>}
    >
      <p>
        <Trans>
          An error was found, or a work turned out impossible: two persons make a new version, and
          the earlier one stays
        </Trans>
      </p>
    </LinkCard>
  );
}
