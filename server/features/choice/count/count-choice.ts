import { setImmediate } from 'node:timers/promises';
import { countInSteps, type CountInput } from '../../../domain/choice/count-choice.js';
import { countWithHands } from '../../../domain/choice/count-with-hands.js';
import {
  ballotsLeavingOut,
  handsLeavingOut,
  withLeftOut,
} from '../../../domain/choice/left-out.js';
import type { ResultDocument } from '../../../domain/choice/result-document.js';
import type { TieOrder } from '../../../domain/voting/tie-order.js';
import type { Tx } from '../../../platform/db/handles.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import * as ballots from '../cast/ballot.store.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as store from '../choice.store.js';
import { signedTallies } from '../tally/signed-tallies.js';

/** The order among equals that was fixed at the opening. */
export function tieOrderOf(choice: Pick<ChoiceEntity, 'id' | 'tieOrder' | 'seed'>): TieOrder {
  if (choice.tieOrder === 'cost_score_lex') return { kind: 'cost_score_lex' };
  if (choice.seed === null) throw new Error(`the choice ${choice.id} has no seed`);
  return { kind: 'cost_votes_lot', seed: choice.seed };
}

/** Opens the count: counts every ballot by the binding rule and beside it by the other one, and writes the result down. */
export async function countAndStore(tx: Tx, ctx: Ctx, choice: ChoiceEntity): Promise<void> {
  await store.insertResult(tx, {
    choiceId: choice.id,
    cycleId: choice.cycleId,
    countedAt: ctx.now,
    body: await countLeavingOut(tx, choice, []),
  });
  await store.updateChoice(tx, choice.id, { status: 'counted', countedAt: ctx.now });
}

/** The count of the sealed ballots, and of hands, without works that are left out: none in the first count. */
export async function countLeavingOut(
  tx: Tx,
  choice: ChoiceEntity,
  leftOut: readonly number[],
): Promise<ResultDocument> {
  const whole: CountInput = {
    rule: choice.rule,
    stepMinor: choice.stepMinor,
    tieOrder: tieOrderOf(choice),
    currency: choice.currency,
    budgetMinor: choice.budgetMinor,
    projects: await store.findProjects(tx, [choice.id]),
    ballots: await ballots.ballotsToCount(tx, choice.id),
  };
  const hands = await signedTallies(tx, choice.id);
  const input = { ...whole, ballots: ballotsLeavingOut(whole.ballots, leftOut) };
  const body =
    hands.length > 0
      ? countWithHands(input, handsLeavingOut(hands, leftOut))
      : await counted(input);
  return leftOut.length === 0 ? body : withLeftOut(body, whole, hands, leftOut);
}

/** Counts with a breath between the parts, so that one count does not hold up everybody else. */
async function counted(input: CountInput): Promise<ResultDocument> {
  const steps = countInSteps(input);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
}
