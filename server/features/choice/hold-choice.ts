import type { ChoiceStatus } from '../../domain/choice/choice-status.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { Tx } from '../../platform/db/handles.js';
import type { CycleService } from '../cycle/cycle.service.js';
import type { ChoiceEntity } from './choice.entity.js';
import * as store from './choice.store.js';

/**
 * The choice, held in its state until the transaction ends: `share` lets others do the same, `alone` makes them wait.
 * The cycle is held first, always in this order. Problems: `cycle.wrong_phase`, `choice.wrong_status`,
 * `choice.suspended`.
 */
export async function holdChoice(
  tx: Tx,
  cycles: CycleService,
  known: Pick<ChoiceEntity, 'id' | 'cycleId'>,
  how: 'share' | 'alone',
  allowed: readonly ChoiceStatus[],
): Promise<Outcome<ChoiceEntity>> {
  const cycle = await cycles.shareInPhase(tx, known.cycleId, ['choice']);
  if (!cycle.ok) return cycle;
  const choice = await (how === 'share' ? store.shareChoice : store.lockChoice)(tx, known.id);
  if (!choice) return refusal('common.not_found');
  return allowed.includes(choice.status) ? success(choice) : wrongStatus(choice);
}

/** The refusal of an act the choice is not in the state for. */
export function wrongStatus({ status }: Pick<ChoiceEntity, 'status'>): Outcome<never> {
  return status === 'suspended'
    ? refusal('choice.suspended')
    : refusal('choice.wrong_status', { details: { status } });
}

/** Alone, and only before the opening: otherwise somebody could come onto the roll while the choice is being opened. */
export async function holdOpenRoll(
  tx: Tx,
  cycles: CycleService,
  known: Pick<ChoiceEntity, 'id' | 'cycleId'>,
): Promise<Outcome<ChoiceEntity>> {
  const held = await holdChoice(tx, cycles, known, 'alone', ['prepared']);
  return !held.ok && held.problem.code === 'choice.wrong_status'
    ? refusal('choice.roll_closed')
    : held;
}
