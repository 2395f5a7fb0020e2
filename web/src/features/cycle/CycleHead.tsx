import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { phases, publicStepOf, type Phase } from '../../../../server/domain/phase/phase.js';
import { formatDate } from '../../lib/format/date.js';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels, phaseLabels } from '../../lib/labels/cycle.js';
import { useScreenTitle } from '../../lib/screen/use-screen-title.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { StepsMini } from '../../ui/steps/StepsMini.js';
import { desks, type DeskPath } from './desks.js';

const steps = 6;

export interface HeadedCycle {
  readonly id: string;
  readonly kind: 'jmp' | 'village_fund';
  readonly fromYear: number;
  readonly toYear: number;
  readonly phase: Phase;
  /** The last day of the phase, `YYYY-MM-DD`. */
  readonly phaseUntil: string | null;
  readonly jamoat: { readonly name: { readonly text: string; readonly language: string } };
}

/** Whether the cycle has not come to a desk yet or has left it behind; `null` where the desk works. */
function awayFrom(desk: DeskPath, phase: Phase): 'before' | 'after' | null {
  const own = desks.find(({ path }) => path === desk)?.phases ?? [];
  const [first] = own;
  if (first === undefined || own.includes(phase)) return null;
  return phases.indexOf(phase) < phases.indexOf(first) ? 'before' : 'after';
}

/** Which of the six steps runs and until when: in words, beside the drawing. */
function WhereItStands({ cycle, named }: { readonly cycle: HeadedCycle; readonly named: boolean }) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const step = publicStepOf[cycle.phase];
  const until = cycle.phaseUntil && formatDate(cycle.phaseUntil, locale);
  return (
    <p className="row note">
      <StepsMini total={steps} now={step ?? (cycle.phase === 'closed' ? steps + 1 : 0)} />
      <span>
        {step === null ? null : (
          <Trans>
            Step {step} of {steps}
          </Trans>
        )}
        {named ? (
          <>
            {step === null ? null : ': '}
            {i18n._(phaseLabels[cycle.phase])}
          </>
        ) : null}
        {until ? (
          <>
            , <Trans>until {until}</Trans>
          </>
        ) : null}
      </span>
    </p>
  );
}

interface CycleHeadProps {
  readonly cycle: HeadedCycle;
  /** The working place. */
  readonly desk?: DeskPath;
  /** What is done behind the working place, after its phase as well. */
  readonly act?: MessageDescriptor;
}

/** The head of every screen about one cycle: which, and where it stands. */
export function CycleHead({ cycle, desk, act }: CycleHeadProps) {
  const { i18n } = useLingui();
  const locale = useLocale();
  const place = desks.find(({ path }) => path === desk);
  const title = i18n._(act ?? place?.title ?? phaseLabels[cycle.phase]);
  const away = desk === undefined || act !== undefined ? null : awayFrom(desk, cycle.phase);
  useScreenTitle(`${title}, ${cycle.jamoat.name.text}`);
  return (
    <PageHead
      title={title}
      back={
        desk === undefined
          ? { href: `/${locale}/work`, label: <Trans>My work</Trans> }
          : { href: `/${locale}/work/cycles/${cycle.id}`, label: <Trans>The cycle</Trans> }
      }
      eyebrow={
        <>
          <PlaceName name={cycle.jamoat.name} /> · {i18n._(cycleKindLabels[cycle.kind])},{' '}
          {formatYears(cycle.fromYear, cycle.toYear)}
        </>
      }
    >
      <WhereItStands cycle={cycle} named={title !== i18n._(phaseLabels[cycle.phase])} />
      {away === null ? null : (
        <p className="note">
          {away === 'before' ? (
            <Trans>This working place opens when the cycle comes to it.</Trans>
          ) : (
            <Trans>The work here is done; it stays to be read.</Trans>
          )}
        </p>
      )}
    </PageHead>
  );
}
