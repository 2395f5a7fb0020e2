import { type Problem, problem } from '../outcome.js';
import type { ConsentReason, ConsentResult } from './consent-rule.js';

const obstacleOf: Readonly<Record<ConsentReason, (result: ConsentResult) => Problem>> = {
  no_eligible_seats: () => problem('deliberation.no_eligible_seats'),
  quorum_missing: ({ eligible, quorum: { stated, needed } }) =>
    problem('deliberation.quorum_missing', { details: { stated, eligible, needed } }),
  objection_standing: ({ object }) =>
    problem('deliberation.objection_standing', { details: { count: object } }),
  majority_missing: ({ eligible, agree, reservation }) =>
    problem('deliberation.majority_missing', { details: { agree: agree + reservation, eligible } }),
};

/** Everything that stands against consensus, in words, each with its numbers; empty exactly when it is reached. */
export function consentObstacles(result: ConsentResult): readonly Problem[] {
  return result.reasons.map((reason) => obstacleOf[reason](result));
}

/**
 * Why this outcome cannot be declared, or `null` when it is the one the rule computes. The chair declares; the machine
 * computes; both must say the same.
 */
export function againstTheRule(
  result: ConsentResult,
  declared: ConsentResult['outcome'],
): Problem | null {
  if (declared === result.outcome) return null;
  return consentObstacles(result)[0] ?? problem('deliberation.rule_says_reached');
}
