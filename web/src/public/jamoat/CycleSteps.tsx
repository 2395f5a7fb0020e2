import { Trans, useLingui } from '@lingui/react/macro';
import { type PublicStep, publicStepOf } from '../../../../server/domain/phase/phase.js';
import { formatDate } from '../../lib/format/date.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { stepLabels } from '../../lib/labels/cycle.js';
import { type Step, Steps } from '../../ui/steps/Steps.js';
import type { JamoatPageQuery } from './Jamoat.gen.js';

type Cycle = NonNullable<JamoatPageQuery['jamoat']>['cycles'][number];

const steps: readonly PublicStep[] = [1, 2, 3, 4, 5, 6];

/** The six public steps of a cycle: done, now, to come; finished ones carry the day they began. */
export function CycleSteps({ cycle }: { readonly cycle: Cycle }) {
  const { t, i18n } = useLingui();
  const locale = useLocale();
  const now = cycle.phase === 'closed' ? steps.length + 1 : (cycle.publicStep ?? 0);
  const shown = steps.filter((step) => step !== 4 || cycle.choiceEnabled);
  const list: Step[] = shown.map((step) => {
    const began = cycle.moves.filter((move) => publicStepOf[move.toPhase] === step).at(0);
    const day = began && formatDate(began.movedAt, locale);
    return {
      key: String(step),
      state: step < now ? 'done' : step === now ? 'now' : 'next',
      title: i18n._(stepLabels[step]),
      note: began?.imported ? (
        <Trans>Taken from a file</Trans>
      ) : day === undefined ? undefined : (
        <Trans>Since {day}</Trans>
      ),
    };
  });
  return <Steps steps={list} stateWords={{ done: t`done`, now: t`now`, next: t`to come` }} />;
}
