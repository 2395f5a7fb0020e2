import { may } from '../../domain/policy/act-rule.js';
import type { Actor } from '../../domain/policy/actor.js';
import { proposalActs } from '../../domain/policy/proposal-acts.js';
import type { ProblemCode } from '../../domain/problems/problem-table.js';
import { isOpenIn, type ProposalAct } from '../../domain/proposal/proposal-phases.js';
import { isInPlay } from '../../domain/proposal/proposal.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import type { ProposalEntity } from './proposal.entity.js';

export interface ViewerCan {
  readonly act: ProposalAct;
  readonly allowed: boolean;
  readonly reason: ProblemCode | null;
}

const actsOnProposal = [
  'supportProposal',
  'withdrawSupport',
  'commentProposal',
  'setCostLines',
  'screenProposal',
  'mergeProposal',
] as const;

/** What this actor may do with a proposal now, by the rules the acts themselves ask. */
export function viewerCanWith(
  actor: Actor,
  proposal: ProposalEntity,
  cycle: CycleEntity,
): ViewerCan[] {
  return actsOnProposal.map((act) => {
    const open = viewerCanIn(actor, act, cycle);
    if (!open.allowed || act !== 'supportProposal' || isInPlay(proposal.status)) return open;
    const reason = proposal.status === 'merged' ? 'proposal.merged_already' : 'proposal.out';
    return { act, allowed: false, reason };
  });
}

/** Whether an act on proposals is open to this actor in this cycle. */
export function viewerCanIn(actor: Actor, act: ProposalAct, cycle: CycleEntity): ViewerCan {
  const permission = may(actor, proposalActs[act], { jamoatId: cycle.jamoatId });
  if (!permission.allowed) return { act, allowed: false, reason: permission.reason };
  if (!isOpenIn(act, cycle.phase)) return { act, allowed: false, reason: 'cycle.wrong_phase' };
  return { act, allowed: true, reason: null };
}
