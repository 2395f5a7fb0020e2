import { Plural, Trans } from '@lingui/react/macro';
import { formatMoneyValue } from '../../lib/format/money.js';
import { formatNumber } from '../../lib/format/number.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import type { Result, ResultProject } from './result.js';

type EnoughFacts = NonNullable<ResultProject['enough']>;

/** With which cost, or how many further supporters, a work would have been chosen, everything else unchanged. */
export function Enough(props: {
  readonly result: Result;
  readonly project: ResultProject;
  readonly enough: EnoughFacts;
}) {
  const { result, project, enough } = props;
  const tooDear = BigInt(project.cost.amount) > BigInt(result.budget.amount);
  return (
    <div className="flow-s">
      <p>
        <LowerCost enough={enough} />
      </p>
      <p>
        {tooDear ? (
          <Trans>It costs more than all the money: no number of supporters would be enough.</Trans>
        ) : (
          <MoreSupporters enough={enough} />
        )}
      </p>
      <p className="note">
        {enough.costRecounted || enough.votesRecounted ? (
          <Trans>Found by counting all ballots again, with this one change.</Trans>
        ) : (
          <Trans>Reckoned from the last count, as if nothing else had changed by it.</Trans>
        )}
      </p>
    </div>
  );
}

function LowerCost({ enough }: { readonly enough: EnoughFacts }) {
  const locale = useLocale();
  const tooMuch = formatMoneyValue(enough.tooMuch, locale);
  if (enough.cost === null)
    return <Trans>No lower cost was found at which it would have been chosen.</Trans>;
  const cost = formatMoneyValue(enough.cost, locale);
  const isExact = BigInt(enough.tooMuch.amount) - BigInt(enough.cost.amount) <= 100n;
  return isExact || !enough.costRecounted ? (
    <Trans>
      A lower cost: at <b>{cost}</b> it would have been chosen.
    </Trans>
  ) : (
    <Trans>
      A lower cost: at <b>{cost}</b> it would have been chosen, at {tooMuch} not.
    </Trans>
  );
}

function MoreSupporters({ enough }: { readonly enough: EnoughFacts }) {
  const locale = useLocale();
  const { votes, tooFew, votesRecounted } = enough;
  const fewer = formatNumber(tooFew, locale);
  if (votes === null && tooFew === 0)
    return <Trans>How many more supporters would have been enough was not looked for.</Trans>;
  if (votes === null)
    return (
      <Plural
        value={tooFew}
        one={`Even ${fewer} more ballot for this work alone would not have been enough.`}
        other={`Even ${fewer} more ballots for this work alone would not have been enough.`}
      />
    );
  const some = formatNumber(votes, locale);
  return (
    <>
      <Plural
        value={votes}
        one={`More supporters: with ${some} more ballot for this work alone it would have been chosen.`}
        other={`More supporters: with ${some} more ballots for this work alone it would have been chosen.`}
      />{' '}
      {votes - tooFew <= 1 || !votesRecounted ? null : <Trans>With {fewer} it would not.</Trans>}
    </>
  );
}
