import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { answers } from '../../../../server/domain/choice/meeting-tally.js';
import { formatDate } from '../../lib/format/date.js';
import { keepUnits } from '../../lib/format/keep-units.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { answerLabels, sectionLabels } from '../../lib/labels/meeting.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { projectAt, type Result } from './result.js';

type Tally = Result['tallies'][number];

/** Hands counted at each meeting, by groups of at least five people. */
export function HandsAtMeetings({ result }: { readonly result: Result }) {
  if (result.tallies.length === 0) return null;
  return (
    <Section id="hands" title={<Trans>Hands counted at meetings</Trans>}>
      <div className="flow">
        <p>
          <Trans>
            Two tellers counted each meeting and agreed; its chair and its secretary signed. Whoever
            was counted there handed in no ballot. Groups of fewer than five people are joined.
          </Trans>
        </p>
        {result.tallies.map((tally) => (
          <Hands
            key={`${tally.meetingId}-${tally.sections.join('-')}`}
            result={result}
            tally={tally}
          />
        ))}
      </div>
    </Section>
  );
}

function Hands({ result, tally }: { readonly result: Result; readonly tally: Tally }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const day = formatDate(tally.heldOn, locale);
  const groups = tally.sections.map((section) => i18n._(sectionLabels[section])).join(', ');
  const count = tally.attendance;
  return (
    <Table
      stack
      caption={
        <>
          <PlaceName name={tally.village.name} />, {day}: {groups},{' '}
          <Plural value={count} one="# person" other="# people" />
        </>
      }
      rows={tally.hands}
      rowKey={({ position }) => String(position)}
      columns={[
        {
          key: 'work',
          head: t`Work`,
          cell: ({ position }) => {
            const { proposal } = projectAt(result, position);
            return <span lang={proposal.language}>{keepUnits(proposal.title)}</span>;
          },
        },
        ...answers.map((answer) => ({
          key: answer,
          head: i18n._(answerLabels[answer]),
          kind: 'number' as const,
          cell: (hands: Tally['hands'][number]) => hands[answer],
        })),
      ]}
    />
  );
}
