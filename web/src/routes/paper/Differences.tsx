import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { parsePaperEntry } from '../../../../server/domain/choice/paper-entry.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { InputField, TextareaField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { DecidePaperEntryDocument } from './Paper.gen.js';
import { may, type PaperProps, type Place, refetch } from './paper-props.js';
import { usePaperWords } from './use-paper-words.js';

type Difference = Place['differences'][number];

/** Papers two persons read differently: those two look again, and if they still differ a chair decides. */
export function Differences(props: PaperProps) {
  const found = props.paper.places.flatMap((place) =>
    place.differences.map((difference) => ({ place, difference })),
  );
  return (
    <Section
      id="differences"
      title={<Trans>Papers read differently</Trans>}
      note={
        <Trans>
          Both look at the paper again and enter it again. If they still differ, a chair decides.
        </Trans>
      }
    >
      <ul className="flow" role="list">
        {found.map(({ place, difference }) => (
          <DifferenceCard
            key={difference.countNumber}
            {...props}
            place={place}
            difference={difference}
          />
        ))}
      </ul>
    </Section>
  );
}

type CardProps = PaperProps & { readonly place: Place; readonly difference: Difference };

function DifferenceCard(props: CardProps) {
  const { desk, place, difference } = props;
  const words = usePaperWords();
  const { countNumber, own, entries } = difference;
  return (
    <Card
      as="li"
      title={
        <Trans>
          Paper {countNumber}, {place.name}
        </Trans>
      }
    >
      {own ? (
        <p>
          <Trans>You entered it. Look at the paper and enter it once more above.</Trans>
        </p>
      ) : null}
      {entries.length === 0 ? null : (
        <ul>
          {entries.map((entry, index) => (
            <li key={index}>{words(entry)}</li>
          ))}
        </ul>
      )}
      {!own && may(desk, 'decidePaperEntry') ? <DecideForm {...props} /> : null}
    </Card>
  );
}

function DecideForm({ choice, place, difference }: CardProps) {
  const { i18n } = useLingui();
  const act = useAct(DecidePaperEntryDocument, { refetch });
  const [text, setText] = useState('');
  const [words, setWords] = useState('');
  const [error, setError] = useState<string>();
  const { stack, number, countNumber } = difference;
  return (
    <form
      className="flow-s"
      onSubmit={(event) => {
        event.preventDefault();
        const rule = {
          kind: 'approval',
          max: choice.ballotMax,
          projectCount: choice.projects.length,
        } as const;
        const read = parsePaperEntry(rule, text);
        setError(read.ok ? undefined : problemText(i18n, read.problem));
        if (!read.ok) return;
        const { positions, invalid } = read.value;
        const on = { placeId: place.id, stack, number };
        void act.run({ input: { ...on, positions: [...positions], invalid, words } });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <InputField
        name="positions"
        id={`decide-${countNumber}`}
        autoComplete="off"
        width="short"
        value={text}
        onChange={(event) => setText(event.target.value)}
        label={<Trans>What stands on the paper</Trans>}
        hint={<Trans>Numbers ticked, 0 for a blank one, x1 to x5 for an invalid one</Trans>}
        error={error}
      />
      <TextareaField
        name="words"
        id={`decide-words-${countNumber}`}
        rows={2}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        label={<Trans>What you found</Trans>}
      />
      <p>
        <Button busy={act.busy} kind="secondary" size="s">
          <Trans>Decide</Trans>
        </Button>
      </p>
    </form>
  );
}
