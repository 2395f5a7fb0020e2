import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { mostSeats } from '../../../../server/domain/sddc/seat.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { formText } from '../../lib/act/form-text.js';
import { useAct } from '../../lib/act/use-act.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField } from '../../ui/field/Field.js';
import { PutSeatDocument } from './Sddc.gen.js';
import { type DeskSeat, deskQueries } from './sddc-desk.js';

/** Adds a seat, or changes the number and the group of one that is there. */
export function SeatForm(props: {
  readonly jamoatId: string;
  readonly seat: DeskSeat | null;
  readonly nextNumber: number;
}) {
  const { jamoatId, seat, nextNumber } = props;
  const { i18n } = useLingui();
  const act = useAct(PutSeatDocument, { refetch: deskQueries });
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const refused = act.problem?.kind === 'problem' ? act.problem.problem : null;
  const field = refused?.path?.at(-1);
  const errorAt = (name: string) =>
    refused && field === name ? problemText(i18n, refused) : undefined;
  const prefix = seat === null ? 'new' : seat.id;
  const store = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const stored = await act.run({
      input: {
        id: seat?.id ?? newId,
        jamoatId,
        number: Number(formText(data, 'number')),
        groupTg: formText(data, 'groupTg'),
        groupRu: formText(data, 'groupRu'),
        groupEn: formText(data, 'groupEn'),
      },
    });
    if (stored && seat === null) {
      setNewId(crypto.randomUUID());
      form.reset();
    }
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        void store(event.currentTarget);
      }}
    >
      {field === undefined ? <ProblemBanner problem={act.problem} /> : null}
      <InputField
        key={`number-${String(seat?.number ?? nextNumber)}`}
        name="number"
        id={`${prefix}-number`}
        type="number"
        min={1}
        max={mostSeats}
        width="short"
        required
        defaultValue={seat?.number ?? nextNumber}
        label={<Trans>Number of the seat</Trans>}
        error={errorAt('number')}
      />
      <InputField
        name="groupTg"
        id={`${prefix}-tg`}
        lang="tg"
        required
        maxLength={120}
        defaultValue={seat?.groupTg ?? ''}
        label={<Trans>Group it stands for, in Tajik</Trans>}
        error={errorAt('groupTg')}
      />
      <InputField
        name="groupRu"
        id={`${prefix}-ru`}
        lang="ru"
        maxLength={120}
        defaultValue={seat?.groupRu ?? ''}
        label={<Trans>The same in Russian</Trans>}
        aside={<Trans>not required</Trans>}
        error={errorAt('groupRu')}
      />
      <InputField
        name="groupEn"
        id={`${prefix}-en`}
        lang="en"
        maxLength={120}
        defaultValue={seat?.groupEn ?? ''}
        label={<Trans>The same in English</Trans>}
        aside={<Trans>not required</Trans>}
        error={errorAt('groupEn')}
      />
      <Button kind="secondary" busy={act.busy} icon={seat === null ? 'plus' : 'pencil'}>
        {seat === null ? <Trans>Add the seat</Trans> : <Trans>Save the seat</Trans>}
      </Button>
    </form>
  );
}
