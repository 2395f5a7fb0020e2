import { randomUUID } from 'node:crypto';
import { type ChoiceRule, usualStep } from '../../domain/choice/choice-rule.js';
import { usualFranchise } from '../../domain/choice/franchise.js';
import { forwardMove } from '../../domain/phase/advance.js';
import { CycleService } from '../../features/cycle/cycle.service.js';
import type { Tx } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { Services } from '../open-services.js';
import type { ElectionFile } from './election-file.js';

/** The rule an imported election was held under. */
export const importedRule: ChoiceRule = 'greedy_score';

/** A cycle that has come to its choice: what lies before was not lived through here and is marked so. */
export async function insertImportedCycle(
  services: Services,
  tx: Tx,
  ctx: Ctx,
  jamoatId: string,
  file: ElectionFile,
): Promise<string> {
  const cycles = services.get(CycleService);
  const id = randomUUID();
  const year = Number(file.closesOn.slice(0, 4));
  await cycles.insert(tx, {
    id,
    jamoatId,
    kind: 'jmp',
    fromYear: year,
    toYear: year,
    currency: file.currency,
    phase: 'preparation',
    phaseSince: ctx.now,
    phaseUntil: null,
    choiceEnabled: true,
    consultationEnabled: false,
    ballotMax: file.ballotMax,
    choiceRule: importedRule,
    choiceStepMinor: usualStep,
    ...usualFranchise,
    charterFrozenAt: null,
    importedFrom: file.sha256,
    revision: 1,
    createdAt: ctx.now,
  });
  await cycles.insertEnvelope(tx, {
    id: randomUUID(),
    cycleId: id,
    source: 'jamoat',
    label: '',
    ceilingMinor: file.budgetMinor,
  });
  // Moves are read in the order of their times: a millisecond lies between two of them.
  for (let before = 4; before >= 0; before -= 1) {
    const locked = await cycles.lock(tx, id);
    if (!locked.ok) throw new Error('the new cycle is lost');
    if (locked.value.phase === 'choice') return id;
    const move = forwardMove(locked.value);
    if (!move) break;
    const { from, to, event } = move;
    const at = { ...ctx, now: new Date(ctx.now.getTime() - before) };
    await cycles.applyTransition(
      tx,
      at,
      locked.value,
      { from, to, event, reason: null },
      { imported: true },
    );
  }
  throw new Error('the phase table leads past the choice');
}
