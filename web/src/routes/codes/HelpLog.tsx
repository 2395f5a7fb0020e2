import { Trans, useLingui } from '@lingui/react/macro';
import { formatDate } from '../../lib/format/date.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import type { Log } from './desk.js';
import { reasonLabels } from './reasons.js';

/** Who helped, before whom, why, on which day: for the chairs, the secretary and the observers. */
export function HelpLog({ log }: { readonly log: Log }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  return (
    <Section id="help-log" title={<Trans>Log of help</Trans>}>
      {log.acts.length === 0 ? (
        <p className="muted">
          <Trans>Nobody has been helped yet.</Trans>
        </p>
      ) : (
        <div className="flow">
          <p>
            <Trans>Neither the voters nor what they chose stand here.</Trans>
          </p>
          <Table
            caption={<Trans>How often each helped</Trans>}
            rows={log.helpers}
            rowKey={({ name }) => name}
            columns={[
              { key: 'name', head: t`Helper`, cell: ({ name }) => name },
              {
                key: 'begun',
                head: t`Begun`,
                kind: 'number',
                cell: ({ begun }) => formatNumber(begun, locale),
              },
              {
                key: 'cast',
                head: t`Ballots`,
                kind: 'number',
                cell: ({ cast }) => formatNumber(cast, locale),
              },
            ]}
          />
          <Table
            stack
            caption={<Trans>Each time</Trans>}
            rows={log.acts}
            rowKey={({ id }) => id}
            columns={[
              { key: 'day', head: t`Day`, cell: ({ day }) => formatDate(day, locale) },
              {
                key: 'village',
                head: t`Village`,
                cell: ({ village }) => <PlaceName name={village.name} />,
              },
              { key: 'helper', head: t`Helper`, cell: ({ helper }) => helper },
              {
                key: 'witness',
                head: t`Witness`,
                cell: ({ witness, witnessOnRoll }) =>
                  witnessOnRoll ? <Trans>{witness} (on the roll)</Trans> : witness,
              },
              {
                key: 'reason',
                head: t`Why`,
                cell: ({ reason, reasonWords }) =>
                  [i18n._(reasonLabels[reason]), reasonWords].filter(Boolean).join(': '),
              },
              {
                key: 'cast',
                head: t`Ballot`,
                cell: ({ cast }) =>
                  cast ? <Trans>Handed in</Trans> : <Trans>Not handed in</Trans>,
              },
            ]}
          />
        </div>
      )}
    </Section>
  );
}
