import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type ChoiceRule, choiceRules } from '../../../../server/domain/choice/choice-rule.js';
import type { Problem } from '../../../../server/domain/outcome.js';
import { parseAmount } from '../../../../server/domain/plan/money.js';
import { RuleSentence } from '../../features/choice/RuleSentence.js';
import { typedAmount } from '../../features/plan/typed-amount.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { formText } from '../../lib/act/form-text.js';
import { useAct } from '../../lib/act/use-act.js';
import { currencyName } from '../../lib/format/money.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { selectionRuleLabels } from '../../lib/labels/choice.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { Anchor } from '../../ui/link/Anchor.js';
import { CheckCard, RadioCard } from '../../ui/pick/PickCard.js';
import { PickGroup } from '../../ui/pick/PickGroup.js';
import { FranchiseFields, franchiseFields } from './FranchiseFields.js';
import { SetCharterDocument } from './Cycle.gen.js';
import type { Cycle } from './cycle-types.js';

/** Setting the rules. What a rule does not ask for is not shown, and stays as it is stored. */
export function CharterForm({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const act = useAct(SetCharterDocument, { refetch: ['CycleDesk'] });
  const [chosen, setChosen] = useState(cycle.choiceEnabled);
  const [rule, setRule] = useState<ChoiceRule>(cycle.choiceRule);
  const [state, setState] = useState<'stored' | 'typed' | 'saved'>('stored');
  const [unread, setUnread] = useState<Problem | null>(null);
  const refused = unread ?? (act.problem?.kind === 'problem' ? act.problem.problem : null);
  const atStep = refused?.path?.at(0) === 'choiceStep' ? refused : null;
  const unit = currencyName(cycle.currency, locale);
  const save = async (form: FormData) => {
    const { id: cycleId, revision, currency, ballotMax: storedMax } = cycle;
    const step = form.has('choiceStep')
      ? parseAmount(formText(form, 'choiceStep'))
      : ({ ok: true, value: BigInt(cycle.choiceStep.amount) } as const);
    setUnread(step.ok ? null : { ...step.problem, path: ['choiceStep'] });
    if (!step.ok) return;
    const typedMax = formText(form, 'ballotMax').trim();
    const choiceStep = { amount: step.value.toString(), currency };
    const saved = await act.run({
      input: {
        cycleId,
        revision,
        choiceEnabled: chosen,
        ballotMax: !form.has('ballotMax') ? storedMax : typedMax === '' ? null : Number(typedMax),
        choiceRule: rule,
        choiceStep,
        ...franchiseFields(form),
      },
    });
    if (saved) setState('saved');
  };
  return (
    <form
      className="flow"
      onInput={() => {
        setState('typed');
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save(new FormData(event.currentTarget));
      }}
    >
      {atStep ? null : <ProblemBanner problem={act.problem} />}
      <CheckCard
        name="choiceEnabled"
        checked={chosen}
        onChange={(event) => {
          setChosen(event.currentTarget.checked);
        }}
        title={<Trans>Residents choose priorities</Trans>}
        detail={<Trans>Without it the committee sets the order and says why.</Trans>}
      />
      {chosen ? (
        <>
          <InputField
            name="ballotMax"
            type="number"
            min={1}
            max={200}
            width="short"
            defaultValue={cycle.ballotMax ?? ''}
            label={<Trans>At most so many proposals on a ballot</Trans>}
            aside={<Trans>not required</Trans>}
          />
          <FranchiseFields cycle={cycle} />
          <PickGroup
            id="choiceRule"
            legend={<Trans>How will the works be chosen?</Trans>}
            hint={
              <Trans>
                As the council or the committee has laid down. Everyone can read it from the first
                proposal on, and it is not changed any more. The other rule is counted too and shown
                beside it, but decides nothing.
              </Trans>
            }
          >
            {[...choiceRules].reverse().map((one) => (
              <RadioCard
                key={one}
                name="choiceRule"
                value={one}
                checked={rule === one}
                onChange={() => {
                  setRule(one);
                }}
                title={i18n._(selectionRuleLabels[one])}
                detail={<RuleSentence rule={one} />}
              />
            ))}
          </PickGroup>
          <p>
            <Anchor href={`/${locale}/work/cycles/${cycle.id}/rules`}>
              <Trans>Try the rules on the ballots of a sample or an earlier choice</Trans>
            </Anchor>
          </p>
          {rule === 'greedy_score' ? null : (
            <InputField
              name="choiceStep"
              inputMode="numeric"
              width="short"
              required
              defaultValue={typedAmount(cycle.choiceStep.amount)}
              label={<Trans>How much equal shares grow each time, in {unit}</Trans>}
              hint={
                <Trans>
                  As long as money is left over, every share grows by so much and everything is
                  counted again. 1 is usual.
                </Trans>
              }
              error={atStep ? problemText(i18n, atStep) : undefined}
            />
          )}
        </>
      ) : null}
      <div className="row">
        <Button kind="secondary" busy={act.busy}>
          <Trans>Save the rules</Trans>
        </Button>
        <p className="note" role="status">
          {state === 'typed' ? (
            <Trans>Not saved yet.</Trans>
          ) : state === 'saved' ? (
            <Trans>The rules are saved.</Trans>
          ) : null}
        </p>
      </div>
    </form>
  );
}
