import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { choiceRules } from '../../../../server/domain/choice/choice-rule.js';
import { parseAmount } from '../../../../server/domain/plan/money.js';
import { RuleSentence } from '../../features/choice/RuleSentence.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { formatMoneyValue } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { selectionRuleLabels } from '../../lib/labels/choice.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { EmptyState } from '../../ui/empty-state/EmptyState.js';
import { InputField } from '../../ui/field/Field.js';
import { RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { Section } from '../../ui/section/Section.js';
import { PrepareChoiceDocument } from './Choice.gen.js';
import { type Cycle, type Desk, field, may } from './desk-props.js';

/** Freezing the ballot list: what it takes over, the last day, the money. */
export function PrepareChoice({ cycle, desk }: { readonly cycle: Cycle; readonly desk: Desk }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const act = useAct(PrepareChoiceDocument, { refetch: ['ChoiceDesk'] });
  const [id] = useState(() => crypto.randomUUID());
  const [budgetError, setBudgetError] = useState<string>();
  const [stepError, setStepError] = useState<string>();
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
    const step = typedAmount(form, 'step');
    setBudgetError(budget?.ok === false ? problemText(i18n, budget.problem) : undefined);
    setStepError(step?.ok === false ? problemText(i18n, step.problem) : undefined);
    if (budget?.ok === false || step?.ok === false) return;
    const money = (amount: bigint) => ({ amount: amount.toString(), currency });
    const typedRule = field(form, 'rule');
    const rule = choiceRules.find((one) => one === typedRule);
    if (!rule) return;
    void act.run({
      input: {
        id,
        cycleId: cycle.id,
        closesOn: field(form, 'closesOn'),
        budget: budget && money(budget.value),
        rule,
        step: step && money(step.value),
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
            place drawn by lot. List, money and rule cannot be changed afterwards.
          </Trans>
        </p>
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
        <PickGroup
          id="rule"
          legend={<Trans>How is it counted?</Trans>}
          hint={
            <Trans>
              As the council or the committee has laid down. It is fixed with the ballot list; the
              other rule is counted too and shown beside it, but decides nothing.
            </Trans>
          }
        >
          {[...choiceRules].reverse().map((rule) => (
            <RadioCard
              key={rule}
              name="rule"
              value={rule}
              required
              title={i18n._(selectionRuleLabels[rule])}
              detail={<RuleSentence rule={rule} />}
            />
          ))}
        </PickGroup>
        <InputField
          name="step"
          inputMode="numeric"
          width="short"
          label={
            currency === 'TJS' ? (
              <Trans>Equal shares grow by, in somoni</Trans>
            ) : (
              <Trans>Equal shares grow by, in {currency}</Trans>
            )
          }
          aside={<Trans>not required</Trans>}
          hint={
            <Trans>
              As long as money is left over, every share grows by so much and everything is counted
              again. Left empty, it is 1.
            </Trans>
          }
          error={stepError}
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
