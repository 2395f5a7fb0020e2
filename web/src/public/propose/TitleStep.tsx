import { Trans } from '@lingui/react/macro';
import { textLimits } from '../../../../server/domain/proposal/proposal-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import type { PageRequest } from '../page.js';

/** First step: what it is about in a few words, so that similar proposals can be shown before anything else is typed. */
export function TitleStep({ request }: { readonly request: PageRequest }) {
  return (
    <form method="get" action={`/${request.locale}${request.path}`} className="flow">
      <InputField
        name="title"
        label={<Trans>What do you propose?</Trans>}
        hint={<Trans>In one line: what is to be built, mended or done, and where.</Trans>}
        maxLength={textLimits.title}
        required
      />
      <Button icon="arrow">
        <Trans>Go on</Trans>
      </Button>
    </form>
  );
}
