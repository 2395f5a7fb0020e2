import { Trans } from '@lingui/react/macro';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { formText } from '../../lib/act/form-text.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { CheckCard } from '../../ui/pick/PickCard.js';
import { SetCharterDocument } from './Cycle.gen.js';
import type { Cycle } from './cycle-types.js';

/** The rules of the cycle: set in preparation by those who may, read only by everybody else and afterwards. */
export function Charter(props: { readonly cycle: Cycle; readonly editable: boolean }) {
  const { cycle, editable } = props;
  const act = useAct(SetCharterDocument, { refetch: ['CycleDesk'] });
  const { ballotMax } = cycle;
  if (!editable) {
    return (
      <ul>
        <li>
          {cycle.choiceEnabled ? (
            <Trans>Residents choose priorities.</Trans>
          ) : (
            <Trans>The committee sets the order; there is no choice of priorities.</Trans>
          )}
        </li>
        {cycle.choiceEnabled ? (
          <li>
            {ballotMax === null ? (
              <Trans>A ballot may support any number of proposals.</Trans>
            ) : (
              <Trans>A ballot may support at most {ballotMax} proposals.</Trans>
            )}
          </li>
        ) : null}
        {cycle.choiceEnabled ? (
          <li>
            <Trans>
              Works are chosen by number of votes as far as the money goes; ties go to the lower
              cost, then to a published lot.
            </Trans>
          </li>
        ) : null}
      </ul>
    );
  }
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const typed = formText(form, 'ballotMax').trim();
        void act.run({
          input: {
            cycleId: cycle.id,
            revision: cycle.revision,
            choiceEnabled: form.get('choiceEnabled') === 'on',
            ballotMax: typed === '' ? null : Number(typed),
          },
        });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <CheckCard
        name="choiceEnabled"
        defaultChecked={cycle.choiceEnabled}
        title={<Trans>Residents choose priorities</Trans>}
        detail={<Trans>Without it the committee sets the order and says why.</Trans>}
      />
      <InputField
        name="ballotMax"
        type="number"
        min={1}
        max={200}
        width="short"
        defaultValue={ballotMax ?? ''}
        label={<Trans>At most so many proposals on a ballot</Trans>}
        aside={<Trans>not required</Trans>}
      />
      <Button kind="secondary" busy={act.busy}>
        <Trans>Save the rules</Trans>
      </Button>
    </form>
  );
}
