import { type Outcome, refusal, success } from '../outcome.js';
import type { RoleCode } from '../policy/roles.js';
import { type ChoiceAct, type ChoiceActRule, choiceActRules } from './choice-status.js';

/** Somebody has confirmed an act, acting in this role. */
export interface Confirmation {
  readonly personId: string;
  readonly role: RoleCode;
}

export interface ConfirmationDecision {
  /** The role the person acts in. */
  readonly role: RoleCode;
  /** Whether the act takes effect with this confirmation. */
  readonly completes: boolean;
}

/**
 * Whether a person holding these roles in the jamoat may confirm an act, given who has confirmed it already.
 * Somebody who holds roles of both sides fills the one still empty, but never both.
 * Problems: `choice.role_not_for_act`, `choice.other_side_missing`.
 */
export function decideConfirmation(
  act: ChoiceAct,
  earlier: readonly Confirmation[],
  person: { readonly personId: string; readonly roles: readonly RoleCode[] },
): Outcome<ConfirmationDecision> {
  return decideSides(choiceActRules[act].sides, earlier, person);
}

/** The same for any act that one role out of each of two sides confirms. */
export function decideSides(
  sides: ChoiceActRule['sides'],
  earlier: readonly Confirmation[],
  person: { readonly personId: string; readonly roles: readonly RoleCode[] },
): Outcome<ConfirmationDecision> {
  const own = sides.map((side) => side.find((role) => person.roles.includes(role)));
  if (own.every((role) => role === undefined)) return refusal('choice.role_not_for_act');
  const repeated = earlier.find(({ personId }) => personId === person.personId);
  if (repeated) return success({ role: repeated.role, completes: false });
  const filled = sides.map((side) => earlier.some(({ role }) => side.includes(role)));
  const free = own.findIndex((role, side) => role !== undefined && filled[side] !== true);
  const role = own[free];
  if (role === undefined) {
    const missing = sides.filter((_, side) => filled[side] !== true).flat();
    return refusal('choice.other_side_missing', { details: { roles: missing.join(', ') } });
  }
  return success({ role, completes: filled[1 - free] === true });
}
