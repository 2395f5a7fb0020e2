import { Trans } from '@lingui/react/macro';
import { Button } from '../../ui/button/Button.js';

/** Puts a text on the clipboard. A script brings it to light: without one nothing is promised. */
export function CopyButton({ text }: { readonly text: string }) {
  return (
    <span data-copying hidden>
      <Button type="button" kind="secondary" icon="paper" data-copy={text}>
        <Trans>Copy</Trans>
      </Button>{' '}
      <span role="status" className="note">
        <span data-copied="yes" hidden>
          <Trans>Copied</Trans>
        </span>
        <span data-copied="no" hidden>
          <Trans>It could not be copied. Write it down.</Trans>
        </span>
      </span>
    </span>
  );
}
