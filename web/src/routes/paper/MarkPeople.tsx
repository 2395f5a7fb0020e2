import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { PeopleSearch } from '../../features/roll/PeopleSearch.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { channelLabels } from '../../lib/labels/choice.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Button } from '../../ui/button/Button.js';
import { SelectField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import {
  MarkPaperParticipationDocument,
  RollSearchDocument,
  type RollSearchQuery,
} from './Paper.gen.js';
import { type PaperProps, type Place } from './paper-props.js';

type Entry = RollSearchQuery['rollEntries'][number];

/** The desk with network: look the person up, hand out the paper, mark it. */
export function MarkPeople({ paper, choice }: PaperProps) {
  const places = paper.places.filter(({ offline }) => !offline);
  const locale = useLocale();
  const [placeId, setPlaceId] = useState('');
  const place = places.find(({ id }) => id === placeId) ?? places[0];
  if (!place) return null;
  const marked = formatNumber(place.numbers.marked, locale);
  return (
    <Section
      id="mark"
      title={<Trans>At the desk</Trans>}
      note={<Trans>{marked} persons marked here</Trans>}
    >
      <div className="flow">
        <SelectField
          name="place"
          id="desk-place"
          label={<Trans>You are at the desk of</Trans>}
          value={place.id}
          onChange={(event) => setPlaceId(event.target.value)}
        >
          {places.map(({ id, number, name }) => (
            <option key={id} value={id}>
              {number}. {name}
            </option>
          ))}
        </SelectField>
        <Search choiceId={choice.id} place={place} />
      </div>
    </Section>
  );
}

function Search({ choiceId, place }: { readonly choiceId: string; readonly place: Place }) {
  const { t } = useLingui();
  const act = useAct(MarkPaperParticipationDocument, { refetch: ['PaperDesk', 'RollSearch'] });
  const mark = (entry: Entry, tookPart: boolean) => {
    void act.run({ input: { placeId: place.id, rollEntryId: entry.id, tookPart } });
  };
  return (
    <PeopleSearch
      id="person"
      document={RollSearchDocument}
      variables={(text) => ({ choiceId, text })}
      people={(data) => data.rollEntries}
      personKey={({ id }) => id}
      act={{
        head: t`Took part`,
        cell: (entry) => <EntryAct entry={entry} busy={act.busy} mark={mark} />,
      }}
    >
      <ProblemBanner problem={act.problem} />
    </PeopleSearch>
  );
}

function EntryAct(props: {
  readonly entry: Entry;
  readonly busy: boolean;
  readonly mark: (entry: Entry, tookPart: boolean) => void;
}) {
  const { entry, busy, mark } = props;
  const { i18n } = useLingui();
  if (entry.channel === null) {
    return (
      <Button size="s" kind="secondary" busy={busy} onClick={() => mark(entry, true)}>
        <Trans>Has taken a paper</Trans>
      </Button>
    );
  }
  return (
    <span className="row">
      <Badge kind="ok" icon="check">
        {i18n._(channelLabels[entry.channel])}
      </Badge>
      {entry.channel === 'paper' ? (
        <Button size="s" kind="quiet" busy={busy} onClick={() => mark(entry, false)}>
          <Trans>Take the mark back</Trans>
        </Button>
      ) : entry.channel === 'meeting' ? (
        <span className="note">
          <Trans>No paper: counted at a meeting.</Trans>
        </span>
      ) : (
        <span className="note">
          <Trans>
            No paper. Who signs in or types the personal code again can replace that ballot until
            the close.
          </Trans>
        </span>
      )}
    </span>
  );
}
