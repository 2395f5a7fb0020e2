import { isDayOver } from '../../domain/calendar/calendar-date.js';
import { type Outcome, refusal } from '../../domain/outcome.js';
import type { Tx } from '../../platform/db/handles.js';
import type { CycleService } from '../cycle/cycle.service.js';
import type { ChoiceEntity } from './choice.entity.js';
import { holdChoice } from './hold-choice.js';

/** The choice, shared with those who cast, while ballots are taken. Problems: `choice.not_open`, `choice.last_day_over`. */
export async function holdTaking(
  tx: Tx,
  cycles: CycleService,
  known: Pick<ChoiceEntity, 'id' | 'cycleId'>,
  now: Date,
): Promise<Outcome<ChoiceEntity>> {
  const held = await holdChoice(tx, cycles, known, 'share', ['open']);
  if (!held.ok) {
    const { code, details } = held.problem;
    return code === 'choice.wrong_status'
      ? refusal('choice.not_open', {
          details: Object.fromEntries(details.map(({ key, value }) => [key, value])),
        })
      : held;
  }
  const { closesOn } = held.value;
  return isDayOver(closesOn, now)
    ? refusal('choice.last_day_over', { details: { day: closesOn } })
    : held;
}
