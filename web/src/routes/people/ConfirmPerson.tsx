import { Trans } from '@lingui/react/macro';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { ConfirmPersonDocument } from './People.gen.js';
import { peopleQueries } from './people-queries.js';

/** Records that the person was met and found on a paper list. */
export function ConfirmPerson({ personId }: { readonly personId: string }) {
  const act = useAct(ConfirmPersonDocument, { refetch: peopleQueries });
  return (
    <form
      className="flow-s"
      onSubmit={(event) => {
        event.preventDefault();
        const reference = new FormData(event.currentTarget).get('reference');
        void act.run({
          input: { personId, reference: typeof reference === 'string' ? reference : '' },
        });
      }}
    >
      <ProblemBanner problem={act.problem} />
      <InputField
        name="reference"
        id={`reference-${personId}`}
        label={<Trans>Paper list and row</Trans>}
        hint={<Trans>You met this person, and the list names them.</Trans>}
        maxLength={200}
        required
      />
      <Button busy={act.busy} icon="check">
        <Trans>Confirm this person</Trans>
      </Button>
    </form>
  );
}
