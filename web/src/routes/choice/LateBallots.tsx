import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatLongDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import type { DeskChoice } from './desk-props.js';

export type LateBallot = NonNullable<DeskChoice['lateBallots']>[number];

/** Whose ballots came after the close, for those who answer for it; nothing when there are none. */
export function LateBallots({ late }: { readonly late: readonly LateBallot[] }) {
  const { t } = useLingui();
  const locale = useLocale();
  const count = late.length;
  if (count === 0) return null;
  return (
    <Section
      id="late"
      title={<Trans>Ballots after the close</Trans>}
      note={<Plural value={count} one="# person" other="# persons" />}
    >
      <div className="flow">
        <p>
          <Trans>
            These people sent a ballot when the choice was closed already. It was not kept and not
            counted, and they were told so; what was in it is nowhere.
          </Trans>
        </p>
        <Table
          stack
          caption={<Trans>Ballots after the close</Trans>}
          captionHidden
          rows={late}
          rowKey={({ entry }) => entry.id}
          columns={[
            { key: 'name', head: t`Name`, cell: ({ entry }) => entry.name ?? entry.listNumber },
            {
              key: 'number',
              head: t`List number`,
              cell: ({ entry }) => entry.listNumber ?? '–',
            },
            {
              key: 'village',
              head: t`Village`,
              cell: ({ entry }) => <PlaceName name={entry.village.name} />,
            },
            { key: 'day', head: t`Day`, cell: ({ day }) => formatLongDate(day, locale) },
          ]}
        />
      </div>
    </Section>
  );
}
