import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink } from '../../ui/button/Button.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import type { FrameFragment } from '../frame/Frame.gen.js';
import { PublicFrame } from '../frame/PublicFrame.js';
import type { PageRequest } from '../page.js';
import { type FaultKind, faultTitle } from './fault-title.js';

const calm = { installation: { demo: false }, viewer: null } as FrameFragment;

export function FaultPage({
  kind,
  request,
}: {
  readonly kind: FaultKind;
  readonly request: PageRequest;
}) {
  const { i18n } = useLingui();
  return (
    <PublicFrame request={{ ...request, path: '/' }} frame={calm}>
      <PageHead
        title={faultTitle(kind, i18n)}
        lead={
          kind === 'not_found' ? (
            <Trans>Perhaps the address was typed wrongly, or the page has moved.</Trans>
          ) : kind === 'forbidden' ? (
            <Trans>Nothing was stored. Open the page here and fill in the form again.</Trans>
          ) : (
            <Trans>Nothing was stored. Try again in a moment.</Trans>
          )
        }
      />
      <p>
        <ButtonLink href={`/${request.locale}`}>
          <Trans>To the first page</Trans>
        </ButtonLink>
      </p>
    </PublicFrame>
  );
}
