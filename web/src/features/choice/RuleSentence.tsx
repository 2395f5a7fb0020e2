import { Trans } from '@lingui/react/macro';
import type { ChoiceRule } from '../../../../server/domain/choice/choice-rule.js';

/** A rule in one sentence, the same on the ballot, at the desk and above the result. */
export function RuleSentence({ rule }: { readonly rule: ChoiceRule }) {
  return rule === 'greedy_score' ? (
    <Trans>
      The work with the most supporters comes first; then, down the list, each one is chosen that
      the rest of the money still pays for.
    </Trans>
  ) : (
    <Trans>
      Every ballot decides over the same share of the money; a work is chosen when its supporters
      can pay for it together, and the one with the most supporters who can still pay comes first.
    </Trans>
  );
}
