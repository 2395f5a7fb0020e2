import { parseLotSeed } from '../../domain/choice/lot-seed.js';
import { isDayOver, todayInDushanbe } from '../../domain/calendar/calendar-date.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { Tx } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { ChoiceConfirmationEntity, ChoiceEntity } from './choice.entity.js';
import { newChoiceKey } from './cast/pseudonym.js';
import * as store from './choice.store.js';
import * as rolls from './roll/roll.store.js';

/**
 * What a person must bring to confirm the opening: a roll with somebody on it, and the digits of the die, the same as
 * the other person read. Answers the digits.
 */
export async function readyToOpen(
  tx: Tx,
  ctx: Ctx,
  choice: ChoiceEntity,
  others: readonly ChoiceConfirmationEntity[],
  written: string | null,
): Promise<Outcome<string | null>> {
  if (!(await rolls.hasRoll(tx, choice.id))) return refusal('choice.roll_empty');
  if (isDayOver(choice.closesOn, ctx.now))
    return refusal('choice.last_day_over', { details: { day: choice.closesOn } });
  const seed = parseLotSeed(written ?? '');
  if (!seed.ok) return seed;
  return others.some((other) => other.seed !== seed.value)
    ? refusal('choice.seed_differs', { path: ['seed'] })
    : success(seed.value);
}

/** Opens the choice: the roll closes, the lot is fixed, ballots may come. */
export async function openChoice(
  tx: Tx,
  ctx: Ctx,
  choice: ChoiceEntity,
  seed: string | null,
): Promise<void> {
  // A database restored from a backup has none; nobody has taken part under the one that was.
  if ((await store.findKey(tx, choice.id)) === null) {
    await store.insertKey(tx, choice.id, newChoiceKey());
  }
  await store.updateChoice(tx, choice.id, {
    status: 'open',
    seed,
    opensOn: todayInDushanbe(ctx.now),
    openedAt: ctx.now,
    rollClosedAt: ctx.now,
  });
}
