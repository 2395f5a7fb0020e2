import type { Outcome } from '../outcome.js';
import { refusal, success } from '../outcome.js';
import type { RoleCode } from '../policy/roles.js';
import type { HeldRole } from '../policy/actor.js';

/** `open`: positions are stated; `closed`: the rule has computed; `declared`: the chair has said so. */
export const roundStatuses = ['open', 'closed', 'declared'] as const;
export type RoundStatus = (typeof roundStatuses)[number];

export type RoundOutcome = 'reached' | 'not_reached';

export const roundTextLimits = { question: 300, reason: 1000, comment: 1000 } as const;

/** Whether positions and conflicts may still change. Problem: `deliberation.round_not_open`. */
export function requireOpen(status: RoundStatus): Outcome<undefined> {
  return status === 'open' ? success(undefined) : refusal('deliberation.round_not_open');
}

/** Whether an outcome may be declared now. Problems: `deliberation.round_still_open`, `deliberation.round_declared`. */
export function requireClosed(status: RoundStatus): Outcome<undefined> {
  if (status === 'open') return refusal('deliberation.round_still_open');
  return status === 'closed' ? success(undefined) : refusal('deliberation.round_declared');
}

/** Whether a comment may still be written. Problem: `deliberation.round_declared`. */
export function requireUndeclared(status: RoundStatus): Outcome<undefined> {
  return status === 'declared' ? refusal('deliberation.round_declared') : success(undefined);
}

/** In whose name somebody comments on a round: the highest of their roles in the committee. */
export const commenterRoles = [
  'sddc_chair',
  'sddc_secretary',
  'facilitator',
  'sddc_member',
] as const satisfies readonly RoleCode[];
export type CommenterRole = (typeof commenterRoles)[number];

export function commenterRole(
  roles: readonly HeldRole[],
  jamoatId: string,
): CommenterRole | undefined {
  return commenterRoles.find((code) =>
    roles.some((role) => role.code === code && role.jamoatId === jamoatId),
  );
}

/**
 * The proposals of a round in their order: as given, or by their numbers when no order is given. Problem:
 * `deliberation.order_incomplete` unless the order names each of them once.
 */
export function orderedShortlist<P extends { readonly id: string }>(
  shortlist: readonly P[],
  order: readonly string[] | null,
): Outcome<readonly P[]> {
  if (order === null) return success(shortlist);
  const byId = new Map(shortlist.map((proposal) => [proposal.id, proposal]));
  const ordered = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  return ordered.length === shortlist.length && order.length === shortlist.length
    ? success(ordered)
    : refusal('deliberation.order_incomplete', {
        path: ['order'],
        details: { count: shortlist.length },
      });
}
