import type { ChoiceAct } from '../domain/choice/choice-status.js';
import type { RecordedElection } from '../features/choice/count/import-election.js';
import type { DemoCycle } from './demo-cycle.js';
import { type DemoStage, demoPersonId, type When } from './demo-stage.js';

/** The digits of the die that was thrown before witnesses at each opening. */
export const dice = '4163525214';

/** The committee's secretary and, ten minutes later, its chair confirm an act of a choice. */
export function confirmedByTwo(
  { days }: DemoStage,
  { prefix }: DemoCycle,
  act: ChoiceAct,
  { day, hour = 10 }: When,
): NonNullable<RecordedElection['confirmations']> {
  const seed = act === 'open' ? dice : null;
  return [
    {
      act,
      personId: demoPersonId(`${prefix}.kotib`),
      role: 'sddc_secretary',
      seed,
      at: days.at(day, hour),
    },
    {
      act,
      personId: demoPersonId(`${prefix}.raisikumita`),
      role: 'sddc_chair',
      seed,
      at: days.at(day, hour, 10),
    },
  ];
}
