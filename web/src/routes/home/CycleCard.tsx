import { Trans, useLingui } from '@lingui/react/macro';
import { publicStepOf } from '../../../../server/domain/phase/phase.js';
import { formatDate } from '../../lib/format/date.js';
import { formatYears } from '../../lib/format/years.js';
import { useLocale } from '../../lib/i18n/use-locale.js';
import { cycleKindLabels, eventLabels, phaseLabels } from '../../lib/labels/cycle.js';
import { stepLabels } from '../../lib/labels/plan.js';
import { problemText } from '../../lib/problems/problem-text.js';
import { LinkCard } from '../../ui/card/Card.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';
import { StepsMini } from '../../ui/steps/StepsMini.js';
import type { Cycle, Jamoat } from './home-types.js';
import { approvalTurn } from './tasks.js';

const steps = 6;

/** What the cycle waits for, in one sentence. */
function Waits({ cycle }: { readonly cycle: Cycle }) {
  const { i18n } = useLingui();
  const turn = cycle.phase === 'approval' ? approvalTurn(cycle) : null;
  if (turn !== null) {
    const what = i18n._(stepLabels[turn]);
    return <Trans>Now: {what}</Trans>;
  }
  const forward = cycle.nextMoves.find((move) => !move.back);
  if (forward === undefined) return null;
  const [hindrance] = forward.unmet;
  if (hindrance !== undefined) return problemText(i18n, hindrance);
  const move = i18n._(eventLabels[forward.event]);
  return <Trans>Ready to go on: {move}</Trans>;
}

/** A cycle with its step, its last day and what it waits for; with its jamoat where that stands nowhere else. */
export function CycleCard(props: { readonly cycle: Cycle; readonly jamoat?: Jamoat }) {
  const { cycle, jamoat } = props;
  const { i18n } = useLingui();
  const locale = useLocale();
  const step = publicStepOf[cycle.phase];
  const until = cycle.phaseUntil && formatDate(cycle.phaseUntil, locale);
  return (
    <LinkCard
      as="li"
      href={`/${locale}/work/cycles/${cycle.id}`}
      title={`${i18n._(cycleKindLabels[cycle.kind])}, ${formatYears(cycle.fromYear, cycle.toYear)}`}
      meta={jamoat === undefined ? undefined : <PlaceName name={jamoat.name} />}
    >
      <p>
        <StepsMini total={steps} now={step ?? (cycle.phase === 'closed' ? steps + 1 : 0)} />
      </p>
      <p>
        <b>{i18n._(phaseLabels[cycle.phase])}</b>
        {until ? (
          <>
            {', '}
            <Trans>until {until}</Trans>
          </>
        ) : null}
      </p>
      <p className="note">
        <Waits cycle={cycle} />
      </p>
    </LinkCard>
  );
}
