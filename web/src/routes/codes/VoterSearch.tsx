import { skipToken, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { InputField } from '../../ui/field/Field.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Table } from '../../ui/table/Table.js';
import { CodeVotersDocument } from './Codes.gen.js';
import { nameOf, type Voter } from './desk.js';

/** People of the roll in the villages of whoever asks, found as one types. */
export function VoterSearch(props: {
  readonly id: string;
  readonly choiceId: string;
  readonly act: (voter: Voter) => ReactNode;
}) {
  const { id, choiceId, act } = props;
  const { t } = useLingui();
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim());
  const found = useQuery(
    CodeVotersDocument,
    searched === ''
      ? skipToken
      : { variables: { choiceId, text: searched }, fetchPolicy: 'network-only' },
  );
  const voters = searched === '' ? [] : (found.data ?? found.previousData)?.codeVoters;
  return (
    <>
      <InputField
        name={id}
        type="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        label={<Trans>Name or list number</Trans>}
        hint={<Trans>The beginnings of the words are enough, in any script.</Trans>}
      />
      {voters === undefined ? (
        <p className="note" role="status">
          <Trans>Loading…</Trans>
        </p>
      ) : searched === '' ? null : voters.length === 0 ? (
        <p className="muted" role="status">
          <Trans>Nobody on the roll is called so.</Trans>
        </p>
      ) : (
        <Table
          stack
          caption={<Trans>People on the roll</Trans>}
          captionHidden
          rows={voters}
          rowKey={(voter) => voter.id}
          columns={[
            { key: 'name', head: t`Name`, cell: nameOf },
            { key: 'number', head: t`List number`, cell: (voter) => voter.listNumber ?? '–' },
            {
              key: 'village',
              head: t`Village`,
              cell: (voter) => <PlaceName name={voter.village.name} />,
            },
            { key: 'act', head: t`Act`, headHidden: true, cell: act },
          ]}
        />
      )}
    </>
  );
}
