import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { InputField } from '../../ui/field/Field.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { type Column, Table } from '../../ui/table/Table.js';

/** Somebody on the roll as a desk sees them: a line without a name is known by its number. */
export interface FoundPerson {
  readonly name: string | null;
  readonly listNumber: string | null;
  readonly village: { readonly name: { readonly text: string; readonly language: string } };
}

/** People of the roll, found as one types; what can be done with each stands in the last column. */
export function PeopleSearch<
  Data,
  Variables extends OperationVariables,
  Person extends FoundPerson,
>(props: {
  readonly id: string;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (text: string) => Variables;
  readonly people: (data: Data) => readonly Person[];
  readonly personKey: (person: Person) => string;
  readonly act: Omit<Column<Person>, 'key'>;
  /** What stands between the field and the people: why the last act was refused. */
  readonly children?: ReactNode;
}) {
  const { id, document, variables, personKey, act, children } = props;
  const { t } = useLingui();
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim());
  const found = useQuery(
    document,
    searched === '' ? skipToken : { variables: variables(searched), fetchPolicy: 'network-only' },
  );
  const data = found.data ?? found.previousData;
  const people = data === undefined ? undefined : props.people(data);
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
      {children}
      {searched === '' ? null : people === undefined ? (
        <p className="note" role="status">
          <Trans>Loading…</Trans>
        </p>
      ) : people.length === 0 ? (
        <p className="muted" role="status">
          <Trans>Nobody on the roll is called so.</Trans>
        </p>
      ) : (
        <Table
          stack
          caption={<Trans>People on the roll</Trans>}
          captionHidden
          rows={people}
          rowKey={personKey}
          columns={[
            { key: 'name', head: t`Name`, cell: ({ name, listNumber }) => name ?? listNumber },
            { key: 'number', head: t`List number`, cell: ({ listNumber }) => listNumber ?? '–' },
            {
              key: 'village',
              head: t`Village`,
              cell: ({ village }) => <PlaceName name={village.name} />,
            },
            { key: 'act', ...act },
          ]}
        />
      )}
    </>
  );
}
