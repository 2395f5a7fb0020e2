import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import {
  countNumber,
  invalidReasons,
  isCountNumber,
  mostInStack,
  parsePaperEntry,
  type ReadPaper,
} from '../../../../server/domain/choice/paper-entry.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { invalidReasonLabels } from '../../lib/labels/paper.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { Table } from '../../ui/table/Table.js';
import { EnterPaperSheetDocument } from './Paper.gen.js';
import { countOf, type DeskChoice, type PaperProps, type Place, refetch } from './paper-props.js';
import { usePaperWords } from './use-paper-words.js';

interface Entry extends ReadPaper {
  readonly number: number;
}

/** Typing the papers of a stack: the number stamped on it, the digits, Enter. Another person does the same unseen. */
export function EnterSheet({ choice, paper }: PaperProps) {
  const places = paper.places.filter(
    ({ final, numbers }) => !final && (numbers.issued > 0 || numbers.marked > 0),
  );
  const [placeId, setPlaceId] = useState('');
  const [stack, setStack] = useState('1');
  const place = places.find(({ id }) => id === placeId) ?? places[0];
  if (!place) return null;
  const stackNumber = countOf(stack) || 0;
  return (
    <Section
      id="enter"
      title={<Trans>Papers out of the box</Trans>}
      note={<Trans>Two persons enter each paper; neither sees the other</Trans>}
    >
      <div className="flow">
        <div className="grid">
          <SelectField
            name="place"
            id="sheet-place"
            label={<Trans>Box of</Trans>}
            value={place.id}
            onChange={(event) => setPlaceId(event.target.value)}
          >
            {places.map(({ id, number, name }) => (
              <option key={id} value={id}>
                {number}. {name}
              </option>
            ))}
          </SelectField>
          <InputField
            name="stack"
            inputMode="numeric"
            autoComplete="off"
            width="short"
            value={stack}
            onChange={(event) => setStack(event.target.value)}
            label={<Trans>Stack</Trans>}
          />
        </div>
        <StacksSoFar place={place} />
        <Sheet key={`${place.id} ${stack}`} choice={choice} place={place} stack={stackNumber} />
      </div>
    </Section>
  );
}

function StacksSoFar({ place }: { readonly place: Place }) {
  const { t } = useLingui();
  const locale = useLocale();
  if (place.stacks.length === 0) return null;
  const shown = (count: number) => formatNumber(count, locale);
  return (
    <Table
      stack
      caption={<Trans>Stacks of {place.name}</Trans>}
      captionHidden
      rows={place.stacks}
      rowKey={({ number }) => String(number)}
      columns={[
        { key: 'stack', head: t`Stack`, cell: ({ number }) => number },
        { key: 'papers', head: t`Papers`, kind: 'number', cell: ({ papers }) => shown(papers) },
        { key: 'once', head: t`Entered once`, kind: 'number', cell: ({ once }) => shown(once) },
        { key: 'own', head: t`By you`, kind: 'number', cell: ({ own }) => shown(own) },
      ]}
    />
  );
}

interface SheetProps {
  readonly choice: DeskChoice;
  readonly place: Place;
  readonly stack: number;
}

function Sheet({ choice, place, stack }: SheetProps) {
  const { t, i18n } = useLingui();
  const words = usePaperWords();
  const act = useAct(EnterPaperSheetDocument, { refetch });
  const [id, setId] = useState<string>(() => crypto.randomUUID());
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [number, setNumber] = useState('1');
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const digits = useRef<HTMLInputElement>(null);
  useAskBeforeLeaving(entries.length > 0);
  const take = () => {
    const typed = countOf(number) || 0;
    if (!isCountNumber(stack, typed)) {
      setError(t`A stack has a number from 1, its papers numbers from 1 to ${mostInStack}.`);
      return;
    }
    const rule = {
      kind: 'approval',
      max: choice.ballotMax,
      projectCount: choice.projects.length,
    } as const;
    const read = parsePaperEntry(rule, text);
    setError(read.ok ? undefined : problemText(i18n, read.problem));
    if (!read.ok) return;
    // A number typed again replaces what was typed before.
    const others = entries.filter((entry) => entry.number !== typed);
    setEntries([...others, { number: typed, ...read.value }]);
    setNumber(String(typed + 1));
    setText('');
    digits.current?.focus();
  };
  const send = () => {
    const input = {
      id,
      placeId: place.id,
      stack,
      entries: [...entries]
        .sort((a, b) => a.number - b.number)
        .map(({ number: at, positions, invalid }) => ({
          number: at,
          positions: [...positions],
          invalid,
        })),
    };
    void act.run({ input }).then((done) => {
      if (!done) return;
      setEntries([]);
      setId(crypto.randomUUID());
      digits.current?.focus();
    });
  };
  const count = entries.length;
  return (
    <div className="flow-s">
      <form
        className="flow-s"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <div className="grid">
          <InputField
            name="number"
            id="paper-number"
            inputMode="numeric"
            autoComplete="off"
            width="short"
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            label={<Trans>Number stamped on the paper</Trans>}
            aside={countNumber(place.number, stack, countOf(number) || 0)}
          />
          <InputField
            ref={digits}
            name="positions"
            id="paper-positions"
            inputMode="text"
            autoComplete="off"
            width="short"
            value={text}
            onChange={(event) => setText(event.target.value)}
            label={<Trans>Numbers ticked, then Enter</Trans>}
            error={error}
          />
        </div>
        <p className="note">
          <Trans>0 for a blank paper.</Trans>{' '}
          {invalidReasons
            .map((reason, index) => `x${String(index + 1)}: ${i18n._(invalidReasonLabels[reason])}`)
            .join('; ')}
        </p>
        <p>
          <Button kind="secondary" size="s">
            <Trans>Take the paper</Trans>
          </Button>
        </p>
      </form>
      <ProblemBanner problem={act.problem} />
      {count === 0 ? null : (
        <>
          <Table
            caption={<Trans>Typed and not handed in yet</Trans>}
            rows={[...entries].reverse()}
            rowKey={(entry) => String(entry.number)}
            columns={[
              {
                key: 'number',
                head: t`Count number`,
                cell: (entry) => countNumber(place.number, stack, entry.number),
              },
              { key: 'read', head: t`On the paper`, cell: words },
            ]}
          />
          <p>
            <Button busy={act.busy} onClick={send}>
              <Trans>Hand in the sheet: {count} papers</Trans>
            </Button>
          </p>
        </>
      )}
    </div>
  );
}

/** The browser asks before it forgets what was typed and not handed in. */
function useAskBeforeLeaving(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('beforeunload', ask);
    };
  }, [dirty]);
}
