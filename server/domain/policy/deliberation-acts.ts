import type { Actor } from './actor.js';
import { type ActRule, may } from './act-rule.js';

/** Acts around a consensus round. */
export const deliberationActs = {
  openRound: {
    who: ['facilitator', 'sddc_chair'],
    scope: 'jamoat',
    also: 'in the phase of deliberation, while no other round waits to be declared',
  },
  statePosition: {
    who: ['sddc_member'],
    scope: 'jamoat',
    also: 'for the own seat only, without a declared conflict of interest, until the round is closed',
  },
  declareConflict: {
    who: ['sddc_member'],
    scope: 'jamoat',
    also: 'for the own seat only, until the round is closed',
  },
  commentRound: {
    who: ['sddc_member', 'sddc_chair', 'sddc_secretary', 'facilitator'],
    scope: 'jamoat',
    also: 'until the outcome is declared',
  },
  closeRound: { who: ['facilitator', 'sddc_chair'], scope: 'jamoat' },
  declareOutcome: {
    who: ['sddc_chair'],
    scope: 'jamoat',
    also: 'only the outcome the rule computes',
  },
} as const satisfies Readonly<Record<string, ActRule>>;

export type DeliberationAct = keyof typeof deliberationActs;

/**
 * Whether somebody sees what stays within the committee: who changed a position, why somebody declared a conflict of
 * interest, which seats have not spoken yet. Everybody else reads positions by seat (product rule "who sees what").
 */
export function seesInsideOfRound(actor: Actor, jamoatId: string): boolean {
  return may(actor, deliberationActs.commentRound, { jamoatId }).allowed;
}
