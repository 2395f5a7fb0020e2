import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { parseAmount } from '../../../../server/domain/plan/money.js';
import type { Problem } from '../../../../server/domain/outcome.js';
import { useSourceName } from '../../features/plan/SourceName.js';
import { typedAmount } from '../../features/plan/typed-amount.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatMoney } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import type { DeskCycle, DeskLine, DeskVersion } from './desk.js';
import { deskQueries } from './desk.js';
import { SetFundingSharesDocument } from './Plan.gen.js';
import styles from './plan-desk.module.css';

type Typed = Readonly<Record<string, string>>;

function typedShares(line: DeskLine): Typed {
  return Object.fromEntries(
    line.shares.map(({ envelope, amount }) => [envelope.id, typedAmount(amount.amount)]),
  );
}

/** Who pays how much of a line: one field per source, stored together. */
export function SharesForm(props: {
  readonly cycle: DeskCycle;
  readonly version: DeskVersion;
  readonly line: DeskLine;
}) {
  const { cycle, version, line } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const nameOf = useSourceName();
  const act = useAct(SetFundingSharesDocument, { refetch: deskQueries });
  const [typed, setTyped] = useState<Typed>(() => typedShares(line));
  const [unread, setUnread] = useState<{ readonly id: string; readonly problem: Problem } | null>(
    null,
  );
  const [touched, setTouched] = useState(false);
  const sum = Object.values(typed).reduce((total, text) => {
    const amount = parseAmount(text);
    return amount.ok ? total + amount.value : total;
  }, 0n);
  const rest = BigInt(line.cost.amount) - sum;
  const restText = formatMoney(rest < 0n ? -rest : rest, cycle.currency, locale);
  const store = async () => {
    const shares = [];
    for (const { envelope } of version.envelopes) {
      const text = (typed[envelope.id] ?? '').trim();
      if (text === '') continue;
      const amount = parseAmount(text);
      if (!amount.ok) {
        setUnread({ id: envelope.id, problem: amount.problem });
        return;
      }
      if (amount.value === 0n) continue;
      shares.push({
        envelopeId: envelope.id,
        amount: { amount: amount.value.toString(), currency: cycle.currency },
      });
    }
    const { id: versionId, revision } = version;
    const done = await act.run({ input: { versionId, revision, key: line.key, shares } });
    if (done) setTouched(false);
  };
  return (
    <form
      className="flow-s"
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <div className={styles.shares}>
        {version.envelopes.map(({ envelope }) => (
          <InputField
            key={envelope.id}
            name={envelope.id}
            id={`${line.key}-${envelope.id}`}
            inputMode="decimal"
            label={nameOf(envelope)}
            error={unread?.id === envelope.id ? problemText(i18n, unread.problem) : undefined}
            value={typed[envelope.id] ?? ''}
            onChange={(event) => {
              setTyped({ ...typed, [envelope.id]: event.target.value });
              setTouched(true);
              setUnread(null);
              act.clear();
            }}
          />
        ))}
      </div>
      <ProblemBanner problem={act.problem} />
      {touched ? (
        <p className="row">
          <Button busy={act.busy}>
            <Trans>Store the shares</Trans>
          </Button>
          <span role="status">
            {rest === 0n ? (
              <Trans>They come to the cost exactly.</Trans>
            ) : rest > 0n ? (
              <Trans>{restText} of the cost have no source yet.</Trans>
            ) : (
              <Trans>{restText} more than the line costs.</Trans>
            )}
          </span>
        </p>
      ) : null}
    </form>
  );
}
