import { Trans, useLingui } from '@lingui/react/macro';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { balanceLabels } from '../../lib/labels/paper.js';
import { roleLabels } from '../../lib/labels/roles.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import type { Result } from './result.js';

type Place = Result['places'][number];

/** Paper by polling place: its numbers, and where they do not agree the note two persons signed. */
export function PaperPlaces({ result }: { readonly result: Result }) {
  const { t } = useLingui();
  const locale = useLocale();
  const { places } = result;
  if (places.length === 0) return null;
  const shown = (count: number) => formatNumber(count, locale);
  return (
    <Section id="places" size="s" title={<Trans>Ballots on paper by place</Trans>}>
      <div className="flow-s">
        <Table
          caption={<Trans>Ballots on paper by place</Trans>}
          captionHidden
          rows={places}
          rowKey={({ number }) => String(number)}
          columns={[
            { key: 'place', head: t`Place`, cell: ({ name }) => name },
            {
              key: 'inBox',
              head: t`In the box`,
              kind: 'number',
              cell: ({ protocol }) => shown(protocol.inBox),
            },
            {
              key: 'valid',
              head: t`Valid`,
              kind: 'number',
              cell: ({ protocol }) => shown(protocol.valid),
            },
            {
              key: 'invalid',
              head: t`Invalid`,
              kind: 'number',
              cell: ({ protocol }) => shown(protocol.invalid),
            },
          ]}
        />
        {places.map((place) => (
          <Notes key={place.number} place={place} />
        ))}
      </div>
    </Section>
  );
}

function Notes({ place }: { readonly place: Place }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  if (place.notes.length === 0) return null;
  return (
    <ul>
      {place.notes.map(({ balance, stated, accounted, note }) => {
        const [left, right] = [formatNumber(stated, locale), formatNumber(accounted, locale)];
        const names = note?.signatures.map(
          ({ name, role }) => `${name}, ${i18n._(roleLabels[role as RoleCode])}`,
        );
        return (
          <li key={balance}>
            {place.name}. {i18n._(balanceLabels[balance])}: {left} ≠ {right}.{' '}
            {note ? (
              <>
                {note.words} <span className="note">{names?.join(' · ')}</span>
              </>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
