import type { ChoiceStatus } from '../../../domain/choice/choice-status.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { ActName } from '../../../domain/policy/permissions.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import type { CycleService } from '../../cycle/cycle.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import { holdChoice } from '../hold-choice.js';
import type { PollingPlaceEntity } from './polling-place.entity.js';
import { findPlace, findProtocols, lockPlace } from './polling-place.store.js';

export interface KnownPlace {
  readonly place: PollingPlaceEntity;
  readonly choice: ChoiceEntity;
}

/** The place and its choice, if this actor may do this act there. Problems: `common.not_found`, those of permission. */
export async function permittedPlace(
  db: Db,
  ctx: Ctx,
  act: ActName,
  placeId: string,
): Promise<Outcome<KnownPlace>> {
  const place = await findPlace(db, placeId);
  if (!place) return refusal('common.not_found', { path: ['placeId'] });
  const permitted = permit(ctx, act, { jamoatId: place.jamoatId });
  if (!permitted.ok) return permitted;
  const [choice] = await store.findChoices(db, [place.choiceId]);
  return choice ? success({ place, choice }) : refusal('common.not_found');
}

/**
 * The place as it is now, held alone within its choice, which is held in its state. Whoever then changes something about
 * paper drops what was confirmed towards the seal. Problems: `choice.wrong_status` and those of holding a choice.
 */
export async function holdPlace(
  tx: Tx,
  cycles: CycleService,
  { place, choice }: KnownPlace,
  how: 'share' | 'alone',
  allowed: readonly ChoiceStatus[],
): Promise<Outcome<KnownPlace>> {
  const held = await holdChoice(tx, cycles, choice, how, allowed);
  if (!held.ok) return held;
  const now = await lockPlace(tx, place.id);
  if (!now) return refusal('common.not_found', { path: ['placeId'] });
  // A place that was taken over with its numbers stands as it came.
  if ((await findProtocols(tx, [place.id])).length > 0) {
    return refusal('choice.wrong_status', { details: { status: held.value.status } });
  }
  return success({ place: now, choice: held.value });
}
