import type { ProposalStatus } from '../../domain/proposal/proposal.js';

/** How many proposals of a cycle stand where. */
export interface ProposalCounts {
  readonly total: number;
  readonly submitted: number;
  readonly accepted: number;
  readonly acceptedWithReservation: number;
  readonly returned: number;
  readonly merged: number;
  readonly rejected: number;
}

export const noProposals: ProposalCounts = {
  total: 0,
  submitted: 0,
  accepted: 0,
  acceptedWithReservation: 0,
  returned: 0,
  merged: 0,
  rejected: 0,
};

const fieldOf: Readonly<Record<ProposalStatus, Exclude<keyof ProposalCounts, 'total'>>> = {
  submitted: 'submitted',
  accepted: 'accepted',
  accepted_with_reservation: 'acceptedWithReservation',
  returned: 'returned',
  merged: 'merged',
  rejected: 'rejected',
};

export function countsByCycle(
  rows: readonly {
    readonly cycleId: string;
    readonly status: ProposalStatus;
    readonly count: number;
  }[],
): Map<string, ProposalCounts> {
  const counts = new Map<string, ProposalCounts>();
  for (const { cycleId, status, count } of rows) {
    const before = counts.get(cycleId) ?? noProposals;
    counts.set(cycleId, { ...before, total: before.total + count, [fieldOf[status]]: count });
  }
  return counts;
}
