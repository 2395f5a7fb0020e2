import { type Outcome, refusal, success } from '../outcome.js';

/** Approval: tick the projects you support. `max` is the most a ballot may support, `null` for no limit. */
export interface ApprovalBallotRule {
  readonly kind: 'approval';
  readonly max: number | null;
  /** Number of projects on the frozen ballot list. */
  readonly projectCount: number;
  /** Whether a ballot that supports nothing is valid (it then counts as a voter). Default: no. */
  readonly allowEmpty?: boolean;
}

export type BallotRule = ApprovalBallotRule;

/**
 * The positions of a valid ballot in ascending order.
 * Problems: `voting.ballot_empty`, `voting.ballot_unknown_position`, `voting.ballot_repeated_position`,
 * `voting.ballot_too_many`, all at the path `positions`.
 */
export function validateBallot(
  rule: BallotRule,
  positions: readonly number[],
): Outcome<readonly number[]> {
  const path = ['positions'];
  if (positions.length === 0 && !rule.allowEmpty) return refusal('voting.ballot_empty', { path });
  for (const position of positions) {
    if (!Number.isInteger(position) || position < 1 || position > rule.projectCount)
      return refusal('voting.ballot_unknown_position', {
        path,
        details: { position, projectCount: rule.projectCount },
      });
  }
  const ascending = [...positions].sort((a, b) => a - b);
  const repeated = ascending.find((position, index) => position === ascending[index - 1]);
  if (repeated !== undefined)
    return refusal('voting.ballot_repeated_position', { path, details: { position: repeated } });
  if (rule.max !== null && ascending.length > rule.max)
    return refusal('voting.ballot_too_many', {
      path,
      details: { count: ascending.length, max: rule.max },
    });
  return success(ascending);
}
