import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { parseAmount } from '../../../../server/domain/plan/money.js';
import { RuleInWords } from '../../features/choice/RuleInWords.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { InputField } from '../../ui/field/Field.js';
import { Section } from '../../ui/section/Section.js';
import { PrepareChoiceDocument } from './Choice.gen.js';
import { type Cycle, type Desk, field, may } from './desk-props.js';

/** Freezing the ballot list: what it takes over, by which rule it is counted, the last day, the money. */
export function PrepareChoice({ cycle, desk }: { readonly cycle: Cycle; readonly desk: Desk }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const act = useAct(PrepareChoiceDocument, { refetch: ['ChoiceDesk'] });
  const [id] = useState(() => crypto.randomUUID());
  const [budgetError, setBudgetError] = useState<string>();
  const count = desk.shortlisted;
  const { currency } = cycle;
  const envelopes = desk.envelopes === null ? null : formatMoneyValue(desk.envelopes, locale);
  if (!may(desk, 'prepareChoice')) {
    return (
      <EmptyState title={<Trans>The choice is not prepared yet.</Trans>}>
        <p>
          <Trans>
            In the phase of choice the secretary of the committee freezes the ballot list and builds
            the roll.
          </Trans>
        </p>
      </EmptyState>
    );
  }
  const prepare = (form: FormData) => {
    const budget = typedAmount(form, 'budget');
    setBudgetError(budget?.ok === false ? problemText(i18n, budget.problem) : undefined);
    if (budget?.ok === false) return;
    void act.run({
      input: {
        id,
        cycleId: cycle.id,
        closesOn: field(form, 'closesOn'),
        budget: budget && { amount: budget.value.toString(), currency },
      },
    });
  };
  return (
    <Section
      id="prepare"
      title={<Trans>Prepare the choice</Trans>}
      note={
        <Plural
          value={count}
          one="# proposal on the shortlist"
          other="# proposals on the shortlist"
        />
      }
    >
      <form
        className="flow"
        onSubmit={(event) => {
          event.preventDefault();
          prepare(new FormData(event.currentTarget));
        }}
      >
        <p>
          <Trans>
            The ballot list takes over the shortlist with its costs. It stands by number, begun at a
            place drawn by lot. List and money cannot be changed afterwards.
          </Trans>
        </p>
        <div className="flow-s">
          <h3>
            <Trans>The rules of the cycle say how it is counted</Trans>
          </h3>
          <RuleInWords rule={cycle.choiceRule} step={cycle.choiceStep} />
          <p className="note">
            <Trans>
              They were fixed before the first proposal. This desk does not change them.
            </Trans>
          </p>
        </div>
        <ProblemBanner problem={act.problem} />
        <InputField
          name="closesOn"
          type="date"
          width="short"
          required
          label={<Trans>Last day for ballots</Trans>}
        />
        <InputField
          name="budget"
          inputMode="decimal"
          width="short"
          label={
            currency === 'TJS' ? (
              <Trans>Money to choose about, in somoni</Trans>
            ) : (
              <Trans>Money to choose about, in {currency}</Trans>
            )
          }
          aside={envelopes === null ? undefined : <Trans>not required</Trans>}
          hint={
            envelopes === null ? undefined : (
              <Trans>Left empty, it is the sum of the sources of money: {envelopes}.</Trans>
            )
          }
          error={budgetError}
        />
        <Button busy={act.busy} icon="lock">
          <Trans>Freeze the ballot list</Trans>
        </Button>
      </form>
    </Section>
  );
}

/** An amount of the form; `null` when the field was left empty. */
function typedAmount(form: FormData, name: string) {
  const typed = field(form, name).trim();
  return typed === '' ? null : parseAmount(typed);
}
