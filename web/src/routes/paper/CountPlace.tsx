import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { unusableCount } from '../../../../server/domain/choice/polling-place.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { CountPlaceDocument } from './Paper.gen.js';
import { countOf, type Place, type PlaceProps, refetch } from './paper-props.js';

const names = ['inBox', 'spoiled', 'unused', 'refused'] as const;
type Name = (typeof names)[number];
type Texts = Readonly<Record<Name, string>>;

/** What was counted by hand when the box was opened; it can be counted again until the seal. */
export function CountPlace({ place }: PlaceProps) {
  const { t } = useLingui();
  const act = useAct(CountPlaceDocument, { refetch });
  const [texts, setTexts] = useState<Texts>(() => startOf(place));
  const [asked, setAsked] = useState(false);
  const labels: Texts = {
    inBox: t`In the box`,
    spoiled: t`Spoiled`,
    unused: t`Unused`,
    refused: t`Refused: had taken part already`,
  };
  const counts = Object.fromEntries(names.map((name) => [name, countOf(texts[name])])) as Readonly<
    Record<Name, number>
  >;
  const unusable = asked ? unusableCount(counts) : null;
  return (
    <form
      className="flow-s"
      aria-label={t`Papers counted by hand`}
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (unusableCount(counts) !== null) return;
        void act.run({ input: { placeId: place.id, ...counts } });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <div className="grid">
        {names.map((name) => (
          <InputField
            key={name}
            name={name}
            id={`${name}-${place.id}`}
            inputMode="numeric"
            autoComplete="off"
            width="short"
            value={texts[name]}
            onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
            label={labels[name]}
            error={
              unusable === name ? <Trans>This must be a whole number from 0.</Trans> : undefined
            }
          />
        ))}
      </div>
      <p>
        <Button busy={act.busy} kind="secondary" size="s">
          <Trans>Enter the count</Trans>
        </Button>
      </p>
    </form>
  );
}

function startOf({ numbers }: Place): Texts {
  const text = (count: number | null) => (count === null ? '' : String(count));
  return {
    inBox: text(numbers.inBox),
    spoiled: text(numbers.spoiled),
    unused: text(numbers.unused),
    refused: String(numbers.refused ?? 0),
  };
}
