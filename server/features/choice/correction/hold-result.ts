import { correctablePhases } from '../../../domain/choice/correction.js';
import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import { permit } from '../../../platform/auth/permit.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import type { CycleService } from '../../cycle/cycle.service.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as choices from '../choice.store.js';
import { rolesIn } from '../roles-in.js';
import { findResults, type VersionedResult } from './correction.store.js';

/** The choice and who asks. Problems: `common.not_found`, the denials. */
export async function permittedChoice(
  db: Db,
  ctx: Ctx,
  act: 'proposeResultCorrection' | 'confirmResultCorrection',
  choiceId: string,
) {
  const [choice] = await choices.findChoices(db, [choiceId]);
  if (!choice) return refusal('common.not_found');
  const permitted = permit(ctx, act, { jamoatId: choice.jamoatId });
  if (!permitted.ok) return permitted;
  const { actor } = ctx;
  if (actor.kind !== 'person') return refusal('common.not_signed_in');
  const person = { personId: actor.personId, roles: rolesIn(actor, choice.jamoatId) };
  return success({ choice, person });
}

/**
 * The newest result, held until the transaction ends: nobody else corrects it and no plan is drafted from it meanwhile.
 * Problems: `cycle.wrong_phase`, `choice.wrong_status`.
 */
export async function holdResult(
  tx: Tx,
  cycles: CycleService,
  known: Pick<ChoiceEntity, 'id' | 'cycleId'>,
): Promise<Outcome<{ readonly choice: ChoiceEntity; readonly result: VersionedResult }>> {
  const cycle = await cycles.shareInPhase(tx, known.cycleId, correctablePhases);
  if (!cycle.ok) return cycle;
  const choice = await choices.lockChoice(tx, known.id);
  if (!choice) return refusal('common.not_found');
  if (choice.status !== 'counted') {
    return refusal('choice.wrong_status', { details: { status: choice.status } });
  }
  const [result] = await findResults(tx, [choice.id]);
  if (!result) throw new Error(`the counted choice ${choice.id} has no result`);
  return success({ choice, result });
}
