import { Trans, useLingui } from '@lingui/react/macro';
import { publicStepOf, type Phase } from '../../../../server/domain/phase/phase.js';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels, phaseLabels } from '../../lib/labels/cycle.js';
import { PageHead } from '../../ui/page-head/PageHead.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { StepsMini } from '../../ui/steps/StepsMini.js';

export interface HeadedCycle {
  readonly id: string;
  readonly kind: 'jmp' | 'village_fund';
  readonly fromYear: number;
  readonly toYear: number;
  readonly phase: Phase;
  readonly jamoat: { readonly name: { readonly text: string; readonly language: string } };
}

/** The head of every screen about one cycle: which, and where it stands. `title` names the screen. */
export function CycleHead(props: { readonly cycle: HeadedCycle; readonly title?: string }) {
  const { cycle, title } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const step = publicStepOf[cycle.phase];
  return (
    <PageHead
      title={title ?? i18n._(phaseLabels[cycle.phase])}
      back={
        title === undefined
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
      <p className="row note">
        <StepsMini total={6} now={step ?? (cycle.phase === 'closed' ? 7 : 0)} />
        <span>{i18n._(phaseLabels[cycle.phase])}</span>
      </p>
    </PageHead>
  );
}
