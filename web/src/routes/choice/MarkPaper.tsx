import { skipToken, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { channelLabels } from '../../lib/labels/choice.js';
import { Badge } from '../../ui/badge/Badge.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import {
  MarkPaperParticipationDocument,
  RollSearchDocument,
  type RollSearchQuery,
} from './Choice.gen.js';
import type { DeskProps } from './desk-props.js';

type Entry = RollSearchQuery['rollEntries'][number];

/** Handing out papers: look the person up, hand out the paper, mark it. */
export function MarkPaper({ desk, choice }: DeskProps) {
  const { t } = useLingui();
  const locale = useLocale();
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim());
  const found = useQuery(
    RollSearchDocument,
    searched === ''
      ? skipToken
      : { variables: { choiceId: choice.id, text: searched }, fetchPolicy: 'network-only' },
  );
  const act = useAct(MarkPaperParticipationDocument, { refetch: ['ChoiceDesk', 'RollSearch'] });
  const marked = formatNumber(desk.marked, locale);
  const entries = searched === '' ? [] : (found.data ?? found.previousData)?.rollEntries;
  const mark = (entry: Entry, tookPart: boolean) => {
    void act.run({ input: { choiceId: choice.id, rollEntryId: entry.id, tookPart } });
  };
  return (
    <Section
      id="mark"
      title={<Trans>Papers handed out</Trans>}
      note={<Trans>{marked} persons marked</Trans>}
    >
      <div className="flow">
        <InputField
          name="person"
          type="search"
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          label={<Trans>Name or list number</Trans>}
          hint={<Trans>The beginnings of the words are enough, in any script.</Trans>}
        />
        <ProblemBanner problem={act.problem} />
        {entries === undefined ? (
          <p className="note" role="status">
            <Trans>Loading…</Trans>
          </p>
        ) : searched === '' ? null : entries.length === 0 ? (
          <p className="muted" role="status">
            <Trans>Nobody on the roll is called so.</Trans>
          </p>
        ) : (
          <Table
            stack
            caption={<Trans>People on the roll</Trans>}
            captionHidden
            rows={entries}
            rowKey={(entry) => entry.id}
            columns={[
              { key: 'name', head: t`Name`, cell: (entry) => entry.name ?? entry.listNumber },
              { key: 'number', head: t`List number`, cell: (entry) => entry.listNumber ?? '–' },
              {
                key: 'village',
                head: t`Village`,
                cell: (entry) => <PlaceName name={entry.village.name} />,
              },
              {
                key: 'act',
                head: t`Took part`,
                cell: (entry) => <EntryAct entry={entry} busy={act.busy} mark={mark} />,
              },
            ]}
          />
        )}
      </div>
    </Section>
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
        <Trans>Has put a paper into the box</Trans>
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
      ) : entry.channel === 'meeting' ? null : (
        <span className="note">
          <Trans>No paper: the ballot can be replaced there until the close.</Trans>
        </span>
      )}
    </span>
  );
}
