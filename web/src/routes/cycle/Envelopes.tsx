import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { fundingSources } from '../../../../server/domain/plan/funding-source.js';
import { parseAmount } from '../../../../server/domain/plan/money.js';
import { formatMoney } from '../../lib/format/money.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { formText } from '../../lib/act/form-text.js';
import { useAct } from '../../lib/act/use-act.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { fundingSourceLabels } from '../../lib/labels/cycle.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { Disclosure } from '../../ui/disclosure/Disclosure.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { Table } from '../../ui/table/Table.js';
import { PutEnvelopeDocument } from './Cycle.gen.js';
import type { Cycle } from './cycle-types.js';

/** The sources of money with their ceilings; until approval one more can be added. */
export function Envelopes({
  cycle,
  editable,
}: {
  readonly cycle: Cycle;
  readonly editable: boolean;
}) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const act = useAct(PutEnvelopeDocument, { refetch: ['CycleDesk'] });
  const [id, setId] = useState(() => crypto.randomUUID());
  const [amountError, setAmountError] = useState<string>();
  const total = cycle.envelopes.reduce((sum, one) => sum + BigInt(one.ceiling.amount), 0n);
  const add = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const amount = parseAmount(formText(data, 'ceiling'));
    if (!amount.ok) {
      setAmountError(problemText(i18n, amount.problem));
      return;
    }
    setAmountError(undefined);
    const source = fundingSources.find((one) => one === data.get('source')) ?? 'jamoat';
    const put = await act.run({
      input: {
        id,
        cycleId: cycle.id,
        source,
        label: formText(data, 'label'),
        ceiling: { amount: amount.value.toString(), currency: cycle.currency },
      },
    });
    if (put) {
      setId(crypto.randomUUID());
      form.reset();
    }
  };
  const form = (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void add(event.currentTarget);
      }}
    >
      <ProblemBanner problem={act.problem} />
      <SelectField name="source" label={<Trans>Source</Trans>}>
        {fundingSources.map((source) => (
          <option key={source} value={source}>
            {i18n._(fundingSourceLabels[source])}
          </option>
        ))}
      </SelectField>
      <InputField
        name="label"
        label={<Trans>Name of its own</Trans>}
        aside={<Trans>not required</Trans>}
        hint={<Trans>For instance the name of a donor.</Trans>}
      />
      <InputField
        name="ceiling"
        inputMode="decimal"
        required
        label={<Trans>The most it may give, in somoni</Trans>}
        error={amountError}
      />
      <Button kind="secondary" busy={act.busy} icon="plus">
        <Trans>Add the source</Trans>
      </Button>
    </form>
  );
  return (
    <div className="flow">
      {cycle.envelopes.length === 0 ? (
        <p className="muted">
          <Trans>No source of money is entered yet.</Trans>
        </p>
      ) : (
        <Table
          caption={<Trans>Sources of money and the most each may give</Trans>}
          rows={cycle.envelopes}
          rowKey={(one) => one.id}
          columns={[
            {
              key: 'source',
              head: t`Source`,
              cell: (one) =>
                one.label === ''
                  ? i18n._(fundingSourceLabels[one.source])
                  : `${i18n._(fundingSourceLabels[one.source])}: ${one.label}`,
              total: t`Together`,
            },
            {
              key: 'ceiling',
              head: t`Ceiling`,
              kind: 'number',
              cell: (one) => formatMoney(one.ceiling.amount, one.ceiling.currency, locale),
              total: formatMoney(total, cycle.currency, locale),
            },
          ]}
        />
      )}
      {!editable ? null : cycle.envelopes.length === 0 ? (
        form
      ) : (
        <Disclosure
          summary={<Trans>Is there another source?</Trans>}
          open={cycle.phase === 'preparation'}
        >
          {form}
        </Disclosure>
      )}
    </div>
  );
}
