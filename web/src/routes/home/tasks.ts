import type { ApprovalStepKind } from '../../../../server/domain/approval/approval-step.js';
import type { ChoiceStatus } from '../../../../server/domain/choice/choice-status.js';
import type { Phase } from '../../../../server/domain/phase/phase.js';
import type { PhaseEvent } from '../../../../server/domain/phase/phase-table.js';
import type { HeldRole } from '../../../../server/domain/policy/actor.js';
import type { ActName } from '../../../../server/domain/policy/permissions.js';
import { type DeskPath, desks } from '../../features/cycle/desks.js';
import { mayDo, type WorkedJamoat } from '../../features/cycle/may-do.js';

/** A cycle as the home screen knows it. */
export interface CycleAtWork {
  readonly id: string;
  readonly phase: Phase;
  readonly phaseUntil: string | null;
  readonly choiceEnabled: boolean;
  readonly viewerMayRecord: boolean;
  /** Its choice of priorities; null before the ballot list is frozen. */
  readonly choice: { readonly status: ChoiceStatus } | null;
  readonly nextMoves: readonly {
    readonly event: PhaseEvent;
    readonly back: boolean;
    readonly allowed: boolean;
    readonly unmet: readonly unknown[];
  }[];
  /** The versions of its plan that were sent for approval, oldest first; null before there is a plan. */
  readonly jmp: {
    readonly versions: readonly {
      readonly steps: readonly {
        readonly kind: ApprovalStepKind;
        readonly status: 'pending' | 'approved' | 'returned';
      }[];
    }[];
  } | null;
}

export interface JamoatAtWork extends WorkedJamoat {
  readonly cycles: readonly CycleAtWork[];
}

/**
 * What somebody can do now: take down proposals, prepare the rules, work at a desk, or take the cycle into its next
 * phase, in which nothing stands in the way.
 */
export type Work =
  | { readonly kind: 'prepare' }
  | { readonly kind: 'record' }
  | { readonly kind: 'desk'; readonly desk: DeskPath }
  | { readonly kind: 'move'; readonly event: PhaseEvent };

export interface Task<Jamoat extends JamoatAtWork> {
  readonly work: Work;
  readonly jamoat: Jamoat;
  readonly cycle: Jamoat['cycles'][number];
}

const turns: Readonly<Record<ApprovalStepKind, readonly ActName[]>> = {
  sddc: ['recordAdoption'],
  council: ['castCouncilVote', 'closeCouncilStep'],
  district: ['decideDistrictStep'],
};

/** Whose turn the approval of the version sent last is; `null` when it is nobody's any more. */
export function approvalTurn(cycle: CycleAtWork): ApprovalStepKind | null {
  const steps = cycle.jmp?.versions.at(-1)?.steps ?? [];
  if (steps.some((step) => step.status === 'returned')) return null;
  return steps.find((step) => step.status === 'pending')?.kind ?? null;
}

/** The acts of a desk whose turn it is. */
function actsNow(desk: DeskPath, cycle: CycleAtWork): readonly ActName[] {
  const own = desks.find(({ path }) => path === desk)?.acts ?? [];
  // A meeting is written down when it has been held: none waits for anybody.
  if (desk === 'meetings') return [];
  if (desk === 'choice' && cycle.choice?.status === 'counted') return [];
  if (desk === 'codes' && cycle.choice?.status !== 'open') return [];
  if (cycle.phase !== 'approval') return own;
  const turn = approvalTurn(cycle);
  if (desk === 'approval') return turn === null ? [] : turns[turn];
  return turn === null ? own : [];
}

function workIn(cycle: CycleAtWork, mine: (act: ActName) => boolean): Work[] {
  const atDesks = desks
    .filter((desk) => desk.phases.includes(cycle.phase))
    .filter((desk) => !['choice', 'codes'].includes(desk.path) || cycle.choiceEnabled)
    .filter((desk) => actsNow(desk.path, cycle).some(mine))
    .map(({ path }): Work => ({ kind: 'desk', desk: path }));
  const onward = cycle.nextMoves
    .filter((move) => !move.back && move.allowed && move.unmet.length === 0)
    .map(({ event }): Work => ({ kind: 'move', event }));
  return [
    ...(cycle.phase === 'preparation' && mine('putEnvelope') ? [{ kind: 'prepare' } as const] : []),
    ...(cycle.phase === 'collection' && cycle.viewerMayRecord ? [{ kind: 'record' } as const] : []),
    ...atDesks,
    ...onward,
  ];
}

/** What somebody with these roles can do now, what ends soonest first. Pure. */
export function tasksOf<Jamoat extends JamoatAtWork>(
  roles: readonly HeldRole[],
  workplaces: readonly Jamoat[],
): Task<Jamoat>[] {
  const tasks = workplaces.flatMap((jamoat) =>
    jamoat.cycles.flatMap((cycle: Jamoat['cycles'][number]) =>
      workIn(cycle, (act) => mayDo(roles, act, jamoat)).map((work) => ({ work, jamoat, cycle })),
    ),
  );
  const end = ({ cycle }: Task<Jamoat>) => cycle.phaseUntil ?? '9999';
  return tasks.sort((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0));
}
