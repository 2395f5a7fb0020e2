import { Trans } from '@lingui/react/macro';

/** What the word means, the same wherever it is asked. */
export function EffectiveSupportMeaning() {
  return (
    <Trans>
      A supporter whose money has gone into other works cannot pay in full any more and counts for
      less. The effective support says as many supporters, each paying in full, as would have
      brought the work its money.
    </Trans>
  );
}
