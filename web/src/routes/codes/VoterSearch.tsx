import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { PeopleSearch } from '../../features/roll/PeopleSearch.js';
import { CodeVotersDocument } from './Codes.gen.js';
import type { Voter } from './desk.js';

/** People of the roll in the villages of whoever asks, found as one types. */
export function VoterSearch(props: {
  readonly id: string;
  readonly choiceId: string;
  readonly act: (voter: Voter) => ReactNode;
}) {
  const { id, choiceId, act } = props;
  const { t } = useLingui();
  return (
    <PeopleSearch
      id={id}
      document={CodeVotersDocument}
      variables={(text) => ({ choiceId, text })}
      people={(data) => data.codeVoters}
      personKey={(voter) => voter.id}
      act={{ head: t`Act`, headHidden: true, cell: act }}
    />
  );
}
