import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { useAct } from '../../lib/act/use-act.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField } from '../../ui/field/Field.js';
import { CreateCycleDocument } from './Home.gen.js';

/** Begins a cycle. The id is made once, so that pressing twice on a slow network makes one cycle. */
export function NewCycleForm({ jamoatId }: { readonly jamoatId: string }) {
  const [id] = useState(() => crypto.randomUUID());
  const create = useAct(CreateCycleDocument, { refetch: ['WorkHome'] });
  const navigate = useNavigate();
  const nextYear = new Date().getFullYear() + 1;
  const send = async (form: FormData) => {
    const made = await create.run({
      input: {
        id,
        jamoatId,
        kind: form.get('kind') === 'village_fund' ? 'village_fund' : 'jmp',
        fromYear: Number(form.get('fromYear')),
        toYear: Number(form.get('toYear')),
      },
    });
    if (made) await navigate(`/cycles/${made.cycle.id}`);
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void send(new FormData(event.currentTarget));
      }}
    >
      <ProblemBanner problem={create.problem} />
      <SelectField name="kind" id={`kind-${jamoatId}`} label={<Trans>What is planned</Trans>}>
        <option value="jmp">
          <Trans>Jamoat Management Plan</Trans>
        </option>
        <option value="village_fund">
          <Trans>Village fund</Trans>
        </option>
      </SelectField>
      <div className="row">
        <InputField
          name="fromYear"
          id={`from-${jamoatId}`}
          type="number"
          width="short"
          required
          defaultValue={nextYear}
          label={<Trans>First year</Trans>}
        />
        <InputField
          name="toYear"
          id={`to-${jamoatId}`}
          type="number"
          width="short"
          required
          defaultValue={nextYear + 2}
          label={<Trans>Last year</Trans>}
        />
      </div>
      <Button busy={create.busy}>
        <Trans>Begin the cycle</Trans>
      </Button>
    </form>
  );
}
