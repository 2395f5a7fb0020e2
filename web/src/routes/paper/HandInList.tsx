import { skipToken, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { parseLineNumbers } from '../../../../server/domain/choice/line-numbers.js';
import { unusableCount } from '../../../../server/domain/choice/polling-place.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Banner } from '../../ui/banner/Banner.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, TextareaField } from '../../ui/field/Field.js';
import {
  HandInDeskListDocument,
  PlaceRegisterDocument,
  type PlaceRegisterQuery,
} from './Paper.gen.js';
import { countOf, type PlaceProps, refetch } from './paper-props.js';

type Line = PlaceRegisterQuery['placeRegister'][number];

/** The printed list of a desk: the lines that are signed, by their numbers, looked at by name before they are handed in. */
export function HandInList(props: PlaceProps) {
  const [begun, setBegun] = useState(false);
  const { place } = props;
  const register = useQuery(
    PlaceRegisterDocument,
    begun ? { variables: { placeId: place.id } } : skipToken,
  );
  if (!begun) {
    return (
      <p>
        <Button kind="secondary" onClick={() => setBegun(true)}>
          <Trans>Hand in the list of this desk</Trans>
        </Button>
      </p>
    );
  }
  const lines = register.data?.placeRegister;
  return lines === undefined ? (
    <p className="note" role="status">
      <Trans>Loading…</Trans>
    </p>
  ) : (
    <ListForm {...props} lines={lines} />
  );
}

function ListForm({ place, lines }: PlaceProps & { readonly lines: readonly Line[] }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const act = useAct(HandInDeskListDocument, { refetch });
  // The same list sent twice is known by it.
  const [id] = useState<string>(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const [counts, setCounts] = useState({ spoiled: '0', unused: '', refused: '0' });
  const [asked, setAsked] = useState(false);
  const read = parseLineNumbers(text, lines.length);
  const signed = read.ok ? lines.filter(({ line }) => read.value.includes(line)) : [];
  const numbers = {
    spoiled: countOf(counts.spoiled),
    unused: countOf(counts.unused),
    refused: countOf(counts.refused),
  };
  const unusable = asked ? unusableCount(numbers) : null;
  const people = formatNumber(signed.length, locale);
  const countField = (name: keyof typeof counts, label: React.ReactNode) => (
    <InputField
      name={name}
      id={`${name}-${place.id}`}
      inputMode="numeric"
      autoComplete="off"
      width="short"
      value={counts[name]}
      onChange={(event) => setCounts({ ...counts, [name]: event.target.value })}
      label={label}
      error={unusable === name ? <Trans>This must be a whole number from 0.</Trans> : undefined}
    />
  );
  return (
    <form
      className="flow-s"
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!read.ok || unusableCount(numbers) !== null) return;
        const rollEntryIds = signed.map(({ entry }) => entry.id);
        void act.run({ input: { id, placeId: place.id, rollEntryIds, ...numbers } });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <TextareaField
        name="lines"
        id={`lines-${place.id}`}
        rows={3}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        label={<Trans>Numbers of the signed lines</Trans>}
        hint={<Trans>As on the printed list, for instance 3 5 8-11</Trans>}
        error={read.ok ? undefined : problemText(i18n, read.problem)}
      />
      {signed.length === 0 ? null : (
        <details>
          <summary>
            <Trans>{people} persons: compare the names</Trans>
          </summary>
          <ol>
            {signed.map(({ line, entry }) => (
              <li key={entry.id} value={line}>
                {entry.name ?? entry.listNumber}
              </li>
            ))}
          </ol>
        </details>
      )}
      <div className="grid">
        {countField('spoiled', <Trans>Spoiled</Trans>)}
        {countField('unused', <Trans>Unused</Trans>)}
        {countField('refused', <Trans>Refused: had taken part already</Trans>)}
      </div>
      <Banner title={<Trans>A list is handed in once.</Trans>}>
        <p>
          <Trans>
            Ballots by phone or web of these people are withdrawn: their papers lie in the box.
          </Trans>
        </p>
      </Banner>
      <p>
        <Button busy={act.busy}>
          <Trans>Hand in the list: {people} persons</Trans>
        </Button>
      </p>
    </form>
  );
}
