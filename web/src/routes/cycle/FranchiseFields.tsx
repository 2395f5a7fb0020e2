import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import {
  highestVotingAge,
  longestResidence,
  youngestVotingAge,
} from '../../../../server/domain/choice/franchise.js';
import { formText } from '../../lib/act/form-text.js';
import { InputField } from '../../ui/field/Field.js';
import { CheckCard } from '../../ui/pick/PickCard.js';
import type { Cycle } from './cycle-types.js';

/** Who may take part in the choice, and whether hands raised at a meeting are counted. */
export function FranchiseFields({ cycle }: { readonly cycle: Cycle }) {
  const [hands, setHands] = useState(cycle.handCounting);
  return (
    <>
      <InputField
        name="votingAge"
        type="number"
        min={youngestVotingAge}
        max={highestVotingAge}
        width="short"
        required
        defaultValue={cycle.votingAge}
        label={<Trans>Voting age</Trans>}
        hint={<Trans>Reached by the end of the year of the choice.</Trans>}
      />
      <InputField
        name="residenceMonths"
        type="number"
        min={0}
        max={longestResidence}
        width="short"
        required
        defaultValue={cycle.residenceMonths}
        label={<Trans>Months of living in the jamoat before the last day</Trans>}
        hint={
          <Trans>
            0: living here is enough. A registered resident must have been confirmed for so long; a
            list of people needs the column “Lives here since”.
          </Trans>
        }
      />
      <input type="hidden" name="franchise" value="asked" />
      <CheckCard
        name="handCounting"
        checked={hands}
        onChange={(event) => {
          setHands(event.currentTarget.checked);
        }}
        title={<Trans>Hands raised at a meeting are counted</Trans>}
        detail={
          <Trans>
            Everybody sees how a hand is raised. Tick-cards on paper keep it secret and are counted
            like any ballot.
          </Trans>
        }
      />
      {hands ? (
        <CheckCard
          name="tellersVote"
          defaultChecked={cycle.tellersVote}
          title={<Trans>Whoever counts the hands may be counted too</Trans>}
          detail={<Trans>Without it they take part by web or paper.</Trans>}
        />
      ) : null}
    </>
  );
}

/** What the form says about it; nothing where it was not asked, and stays as it is stored then. */
export function franchiseFields(form: FormData) {
  if (!form.has('franchise')) return {};
  const handCounting = form.has('handCounting');
  return {
    votingAge: Number(formText(form, 'votingAge')),
    residenceMonths: Number(formText(form, 'residenceMonths')),
    handCounting,
    tellersVote: handCounting && form.has('tellersVote'),
  };
}
