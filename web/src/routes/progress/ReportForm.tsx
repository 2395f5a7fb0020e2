import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { parseAmount } from '../../../../server/domain/plan/money.js';
import {
  longestNote,
  type ProgressStatus,
  progressStatuses,
} from '../../../../server/domain/plan/progress.js';
import type { Problem } from '../../../../server/domain/outcome.js';
import { formText } from '../../lib/act/form-text.js';
import { typedAmount } from '../../features/plan/typed-amount.js';
import { ProblemBanner } from '../../lib/act/ProblemBanner.js';
import { type ActProblem, useAct } from '../../lib/act/use-act.js';
import { progressLabels } from '../../lib/labels/plan.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { Button } from '../../ui/button/Button.js';
import { InputField, SelectField, TextareaField } from '../../ui/field/Field.js';
import { ReportProgressDocument } from './Progress.gen.js';
import { uploadPicture } from './upload.js';
import type { WorkProps } from './work-props.js';

/** What the percentage must be where the status says it. */
function percentOf(status: ProgressStatus, typed: string): number {
  if (status === 'completed') return 100;
  if (status === 'planned') return 0;
  return typed === '' ? Number.NaN : Number(typed);
}

/** Tells how a work stands: status, how much is done, money spent in all, a note, one picture. */
export function ReportForm(props: WorkProps & { readonly onDone: (stored: boolean) => void }) {
  const { cycle, publicationId, work, onDone } = props;
  const { i18n } = useLingui();
  const act = useAct(ReportProgressDocument, { refetch: ['ProgressDesk'] });
  const [id] = useState(() => crypto.randomUUID());
  const [status, setStatus] = useState<ProgressStatus>(work.status);
  const [unsent, setUnsent] = useState<ActProblem | null>(null);
  const [sending, setSending] = useState(false);
  const shown = unsent ?? act.problem;
  const refused: Problem | null = shown?.kind === 'problem' ? shown.problem : null;
  const field = refused?.path?.at(0) ?? null;
  const errorAt = (name: string) =>
    refused && field === name ? problemText(i18n, refused) : undefined;
  const key = work.line.key;
  const at = (name: string) => `${key}-${name}`;
  const fixed = status === 'completed' || status === 'planned';
  const send = async (form: HTMLFormElement) => {
    const data = new FormData(form);
    const spent = parseAmount(formText(data, 'spent'));
    if (!spent.ok) {
      setUnsent({ kind: 'problem', problem: { ...spent.problem, path: ['spent'] } });
      return;
    }
    setUnsent(null);
    const file = data.get('photo');
    let photoId: string | null = null;
    if (file instanceof File && file.size > 0) {
      const uploaded = await uploadPicture(file);
      if (!uploaded.ok) {
        setUnsent(uploaded.problem);
        return;
      }
      photoId = uploaded.id;
    }
    const percent = percentOf(status, formText(data, 'percent'));
    const done = await act.run({
      input: {
        id,
        publicationId,
        lineKey: key,
        revision: work.revision,
        status,
        // The server says what is wrong with a number that is none.
        percent: Number.isInteger(percent) ? percent : -1,
        spent: { amount: spent.value.toString(), currency: cycle.currency },
        note: formText(data, 'note'),
        photoId,
      },
    });
    if (done) onDone(true);
  };
  return (
    <form
      className="flow"
      onSubmit={(event) => {
        event.preventDefault();
        setSending(true);
        void send(event.currentTarget).finally(() => {
          setSending(false);
        });
      }}
    >
      {field !== null && ['percent', 'spent', 'note'].includes(field) ? null : (
        <ProblemBanner problem={shown} />
      )}
      <SelectField
        name="status"
        id={at('status')}
        label={<Trans>How it stands</Trans>}
        value={status}
        onChange={(event) => {
          setStatus(progressStatuses.find((one) => one === event.target.value) ?? status);
          act.clear();
        }}
      >
        {progressStatuses.map((one) => (
          <option key={one} value={one}>
            {i18n._(progressLabels[one])}
          </option>
        ))}
      </SelectField>
      {fixed ? null : (
        <InputField
          name="percent"
          id={at('percent')}
          type="number"
          min={0}
          max={100}
          width="short"
          required
          label={<Trans>Done in all, %</Trans>}
          defaultValue={work.percent}
          error={errorAt('percent')}
        />
      )}
      <InputField
        name="spent"
        id={at('spent')}
        inputMode="decimal"
        width="short"
        required
        label={
          cycle.currency === 'TJS' ? (
            <Trans>Spent in all, somoni</Trans>
          ) : (
            <Trans>Spent in all, {cycle.currency}</Trans>
          )
        }
        defaultValue={typedAmount(work.spent.amount)}
        error={errorAt('spent')}
      />
      <TextareaField
        name="note"
        id={at('note')}
        rows={3}
        maxLength={longestNote}
        label={<Trans>Note</Trans>}
        aside={
          status === 'delayed' || status === 'cancelled' ? undefined : <Trans>not required</Trans>
        }
        hint={
          <Trans>Everyone can read it. Needed when the work is delayed, cancelled or dearer.</Trans>
        }
        error={errorAt('note')}
      />
      <InputField
        name="photo"
        id={at('photo')}
        type="file"
        accept="image/*"
        label={<Trans>Photograph</Trans>}
        aside={<Trans>not required</Trans>}
        hint={<Trans>It is made smaller; place and time of the camera are dropped.</Trans>}
      />
      <p className="row">
        <Button busy={act.busy || sending}>
          <Trans>Store the report</Trans>
        </Button>
        <Button
          kind="quiet"
          onClick={() => {
            onDone(false);
          }}
        >
          <Trans>Cancel</Trans>
        </Button>
      </p>
    </form>
  );
}
