import type { Phase } from '../phase/phase.js';

/**
 * In which phases of its cycle each act on a proposal is open. Cost lines stay open during the deliberation: a
 * shortlisted proposal without a cost stops the cycle there, and the remedy must be at hand.
 */
export const proposalActPhases = {
  submitProposal: ['collection'],
  supportProposal: ['collection', 'screening', 'deliberation'],
  withdrawSupport: ['collection', 'screening', 'deliberation'],
  commentProposal: ['collection', 'screening', 'deliberation'],
  setCostLines: ['screening', 'deliberation'],
  screenProposal: ['screening'],
  mergeProposal: ['screening'],
} as const satisfies Readonly<Record<string, readonly Phase[]>>;

export type ProposalAct = keyof typeof proposalActPhases;

export function isOpenIn(act: ProposalAct, phase: Phase): boolean {
  const phases: readonly Phase[] = proposalActPhases[act];
  return phases.includes(phase);
}
