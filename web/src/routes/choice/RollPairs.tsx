import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { Card } from '../../ui/card/Card.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import {
  KeepRollEntriesApartDocument,
  MergeRollEntriesDocument,
  RollPairsDocument,
  type RollPairsQuery,
} from './Choice.gen.js';

type Pair = RollPairsQuery['rollPairs'][number];
type Entry = Pair['second'];

/** Who may stand on the roll twice: a person looks and says whether they are one or two. */
export function RollPairs({ choiceId }: { readonly choiceId: string }) {
  const state = useQuery(RollPairsDocument, {
    variables: { choiceId },
    fetchPolicy: 'cache-and-network',
  });
  const merge = useAct(MergeRollEntriesDocument, { refetch: ['ChoiceDesk', 'RollPairs'] });
  const apart = useAct(KeepRollEntriesApartDocument, { refetch: ['RollPairs'] });
  const pairs = (state.data ?? state.previousData)?.rollPairs ?? [];
  if (pairs.length === 0) return null;
  const busy = merge.busy || apart.busy;
  const decide = (act: { run: typeof merge.run | typeof apart.run }, { first, second }: Pair) => {
    merge.clear();
    apart.clear();
    void act.run({ input: { choiceId, firstId: first.id, secondId: second.id } });
  };
  return (
    <section className="flow" aria-labelledby="roll-pairs">
      <h3 id="roll-pairs">
        <Trans>One person twice?</Trans>
      </h3>
      <p>
        <Trans>
          The same name in the same village. Look at the paper, and say whether it is one person.
          The registered resident stays on the roll and takes over the list number.
        </Trans>
      </p>
      <ProblemBanner problem={merge.problem ?? apart.problem} />
      <ul className="flow-s" role="list">
        {pairs.map((pair) => (
          <Card as="li" key={`${pair.first.id} ${pair.second.id}`}>
            <p className="note">
              <PlaceName name={pair.first.village.name} />
            </p>
            <EntryLine entry={pair.first} />
            <EntryLine entry={pair.second} />
            <div className="row">
              <Button size="s" kind="secondary" busy={busy} onClick={() => decide(merge, pair)}>
                <Trans>It is one person</Trans>
              </Button>
              <Button size="s" kind="quiet" busy={busy} onClick={() => decide(apart, pair)}>
                <Trans>They are two people</Trans>
              </Button>
            </div>
          </Card>
        ))}
      </ul>
    </section>
  );
}

function EntryLine({ entry }: { readonly entry: Entry }) {
  const { t } = useLingui();
  const { listNumber, household, birthYear } = entry;
  const facts = [
    entry.registered ? t`registered resident` : null,
    listNumber === null ? null : t`list number ${listNumber}`,
    household === null ? null : t`household ${household}`,
    birthYear === null ? t`year of birth not known` : t`born in ${birthYear}`,
  ].filter((fact) => fact !== null);
  return (
    <p>
      <strong>{entry.name}</strong>: {facts.join(', ')}
    </p>
  );
}
