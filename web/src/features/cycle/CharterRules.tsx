import { Plural, Trans } from '@lingui/react/macro';
import type { ChoiceRule } from '../../../../server/domain/choice/choice-rule.js';
import type { MoneyValue } from '../../lib/format/money.js';
import { RuleInWords } from '../choice/RuleInWords.js';

export interface CharterOfCycle {
  readonly choiceEnabled: boolean;
  readonly ballotMax: number | null;
  readonly choiceRule: ChoiceRule;
  readonly choiceStep: MoneyValue;
  readonly votingAge: number;
  readonly residenceMonths: number;
  readonly handCounting: boolean;
  readonly tellersVote: boolean;
  /** No lot was drawn for a choice that comes from a file. */
  readonly imported: boolean;
}

/** Who may take part, and whether hands are counted. A choice out of a file was held by rules nobody wrote down here. */
function FranchiseRules({ cycle }: { readonly cycle: CharterOfCycle }) {
  const { votingAge, residenceMonths, handCounting, tellersVote, imported } = cycle;
  if (imported) return null;
  return (
    <p>
      <Trans>
        Whoever lives in the jamoat and is {votingAge} by the end of the year of the choice may take
        part.
      </Trans>{' '}
      {residenceMonths === 0 ? null : (
        <>
          <Plural
            value={residenceMonths}
            one="A registered resident must have been confirmed, and a person of a list must have lived here, for a month before the last day."
            other="A registered resident must have been confirmed, and a person of a list must have lived here, for # months before the last day."
          />{' '}
        </>
      )}
      {!handCounting ? (
        <Trans>Raised hands at meetings are not counted.</Trans>
      ) : tellersVote ? (
        <Trans>
          Hands raised at a meeting are counted too; who counts them may be counted as well.
        </Trans>
      ) : (
        <Trans>
          Hands raised at a meeting are counted too; who counts them takes part by web or paper.
        </Trans>
      )}
    </p>
  );
}

/** The rules of a cycle in sentences, the same at the working places and on the public page. */
export function CharterRules({ cycle }: { readonly cycle: CharterOfCycle }) {
  const { choiceEnabled, ballotMax, choiceRule, choiceStep, imported } = cycle;
  if (!choiceEnabled) {
    return (
      <p>
        <Trans>The committee sets the order; there is no choice of priorities.</Trans>
      </p>
    );
  }
  return (
    <div className="flow-s">
      <p>
        <Trans>Residents choose priorities.</Trans>{' '}
        {ballotMax === null ? (
          <Trans>A ballot may support any number of proposals.</Trans>
        ) : (
          <Plural
            value={ballotMax}
            one="A ballot may support one proposal."
            other="A ballot may support at most # proposals."
          />
        )}
      </p>
      <FranchiseRules cycle={cycle} />
      <RuleInWords rule={choiceRule} step={choiceStep} />
      {imported ? null : (
        <p>
          <Trans>
            Between equal works the one that costs less comes first, then the one with more
            supporters, then a published lot decides.
          </Trans>
        </p>
      )}
    </div>
  );
}
