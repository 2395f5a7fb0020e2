import { skipToken, useQuery } from '@apollo/client/react';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { SelectField } from '../../ui/field/Field.js';
import { Table } from '../../ui/table/Table.js';
import { IssuedSlipsDocument, type IssuedSlipsQuery } from './Codes.gen.js';
import type { Desk } from './desk.js';

type State = IssuedSlipsQuery['issuedSlips'][number]['state'];

const stateLabels: Readonly<Record<State, MessageDescriptor>> = {
  issued: msg`Given out`,
  used: msg`Used`,
  cancelled: msg`Replaced, no longer valid`,
};

/** For the commission: which numbers were given out in a village and where they stand. Whose they are is not said. */
export function SlipNumbers({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const [villageId, setVillageId] = useState('');
  const found = useQuery(
    IssuedSlipsDocument,
    villageId === '' ? skipToken : { variables: { choiceId: desk.choice.id, villageId } },
  );
  const slips = found.data?.issuedSlips;
  return (
    <Disclosure summary={<Trans>Which numbers were given out?</Trans>}>
      <div className="flow">
        <p>
          <Trans>Numbers and where they stand; no names.</Trans>
        </p>
        <SelectField
          name="slipVillage"
          label={<Trans>Village</Trans>}
          value={villageId}
          onChange={(event) => setVillageId(event.target.value)}
        >
          <option value="">{t`Choose a village`}</option>
          {desk.villages.map(({ village }) => (
            <option key={village.id} value={village.id} lang={village.name.language}>
              {village.name.text}
            </option>
          ))}
        </SelectField>
        {slips === undefined ? null : slips.length === 0 ? (
          <p className="muted">
            <Trans>None yet.</Trans>
          </p>
        ) : (
          <Table
            caption={<Trans>Slips given out</Trans>}
            captionHidden
            rows={slips}
            rowKey={({ number }) => String(number)}
            columns={[
              { key: 'number', head: t`Slip no.`, cell: ({ number }) => number },
              {
                key: 'state',
                head: t`State`,
                cell: ({ state }) => i18n._(stateLabels[state]),
              },
              {
                key: 'day',
                head: t`Day`,
                cell: ({ issuedOn }) => formatDate(issuedOn, locale),
              },
            ]}
          />
        )}
      </div>
    </Disclosure>
  );
}
