import { Trans } from '@lingui/react/macro';
import { phases } from '../../../../server/domain/phase/phase.js';
import { CharterRules } from '../../features/cycle/CharterRules.js';
import type { Cycle } from './cycle.js';

export type CycleWithRules = Pick<
  Cycle,
  | 'phase'
  | 'imported'
  | 'choiceEnabled'
  | 'ballotMax'
  | 'choiceRule'
  | 'choiceStep'
  | 'votingAge'
  | 'residenceMonths'
  | 'handCounting'
  | 'tellersVote'
>;

/** By which rules works are chosen, for everyone to read from the first proposal on; before it they may still change. */
export function CycleRules({ cycle }: { readonly cycle: CycleWithRules }) {
  if (cycle.phase === 'preparation') return null;
  const isOver = phases.indexOf(cycle.phase) > phases.indexOf('choice');
  return (
    <div className="flow-s pagetop">
      <h3>
        {isOver ? (
          <Trans>The rules by which the works were chosen</Trans>
        ) : (
          <Trans>How the works will be chosen</Trans>
        )}
      </h3>
      <CharterRules cycle={cycle} />
    </div>
  );
}
