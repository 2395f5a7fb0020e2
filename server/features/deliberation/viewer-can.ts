import { requireClosed, requireOpen, requireUndeclared } from '../../domain/consensus/round.js';
import type { Outcome } from '../../domain/outcome.js';
import { may } from '../../domain/policy/act-rule.js';
import type { Actor } from '../../domain/policy/actor.js';
import { type DeliberationAct, deliberationActs } from '../../domain/policy/deliberation-acts.js';
import type { ProblemCode } from '../../domain/problems/problem-table.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import type { ConsensusRoundEntity } from './deliberation.entity.js';
import type { SeatInRound } from './round-state.js';

export interface ViewerCan {
  readonly act: DeliberationAct;
  readonly allowed: boolean;
  readonly reason: ProblemCode | null;
}

const actsOnRound = [
  'statePosition',
  'declareConflict',
  'commentRound',
  'closeRound',
  'declareOutcome',
] as const satisfies readonly DeliberationAct[];

/** What this actor may do in a round now, in the order in which the acts themselves ask: role, phase, round, seat. */
export function viewerCanInRound(
  actor: Actor,
  facts: {
    readonly round: ConsensusRoundEntity;
    readonly cycle: CycleEntity;
    /** The seat the actor holds. */
    readonly seat: SeatInRound | null;
  },
): ViewerCan[] {
  return actsOnRound.map((act) => {
    const permission = may(actor, deliberationActs[act], { jamoatId: facts.round.jamoatId });
    const reason = permission.allowed ? hindrance(act, facts) : permission.reason;
    return { act, allowed: reason === null, reason };
  });
}

/** Whether this actor may open a round in the cycle now. */
export function viewerMayOpen(
  actor: Actor,
  cycle: CycleEntity,
  rounds: readonly ConsensusRoundEntity[],
): ViewerCan {
  const act = 'openRound';
  const permission = may(actor, deliberationActs[act], { jamoatId: cycle.jamoatId });
  const reason = !permission.allowed
    ? permission.reason
    : cycle.phase !== 'deliberation'
      ? 'cycle.wrong_phase'
      : rounds.some((round) => round.status !== 'declared')
        ? 'deliberation.round_waits'
        : null;
  return { act, allowed: reason === null, reason };
}

function hindrance(
  act: (typeof actsOnRound)[number],
  { round, cycle, seat }: Parameters<typeof viewerCanInRound>[1],
): ProblemCode | null {
  if (act === 'commentRound') return codeOf(requireUndeclared(round.status));
  if (cycle.phase !== 'deliberation') return 'cycle.wrong_phase';
  if (act === 'declareOutcome') return codeOf(requireClosed(round.status));
  const closed = codeOf(requireOpen(round.status));
  if (closed !== null || act === 'closeRound') return closed;
  if (seat === null) return 'deliberation.no_seat';
  if (seat.conflict === null) return null;
  return act === 'statePosition' ? 'consensus.conflict_declared' : 'deliberation.conflict_stands';
}

function codeOf(outcome: Outcome<undefined>): ProblemCode | null {
  return outcome.ok ? null : outcome.problem.code;
}
