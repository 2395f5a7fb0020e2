import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { TriedRule } from '../../../../server/domain/choice/rule-trial.js';

/** A rule in one sentence, the same on the ballot, at the desk and above the result. */
export function RuleSentence({ rule }: { readonly rule: TriedRule }) {
  const sentences: Readonly<Record<TriedRule, ReactNode>> = {
    greedy_score: (
      <Trans>
        The work with the most supporters comes first; then, down the list, each one is chosen that
        the rest of the money still pays for.
      </Trans>
    ),
    greedy_score_per_cost: (
      <Trans>
        The work with the most supporters for its cost comes first; then, down the list, each one is
        chosen that the rest of the money still pays for.
      </Trans>
    ),
    mes_cost_add1u: (
      <Trans>
        Every ballot decides over the same share of the money; a work is chosen when its supporters
        can pay for it together, and the one with the most supporters who can still pay comes first.
      </Trans>
    ),
    phragmen_utilcomp: (
      <Trans>
        Every ballot is given money little by little, all the same; as soon as the supporters of a
        work can pay for it together, it is chosen. What is left in the end goes by the number of
        supporters.
      </Trans>
    ),
  };
  return sentences[rule];
}
