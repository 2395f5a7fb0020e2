import { Trans } from '@lingui/react/macro';
import { Icon } from '../../ui/icon/Icon.js';

/** Until the answer is there. */
export function Loading() {
  return (
    <p className="row muted pagetop" role="status">
      <Icon name="sync" />
      <Trans>Loading…</Trans>
    </p>
  );
}
