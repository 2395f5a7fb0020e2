import { type Outcome, type Problem, problem, refusal, success } from '../outcome.js';
import { cleanText } from '../text/nfc.js';
import type { CycleFacts } from './cycle-facts.js';
import { guards } from './guards.js';
import type { Phase } from './phase.js';
import { type PhaseEvent, type PhaseMove, phaseTable } from './phase-table.js';

/** What the table needs to know of a cycle: where it stands and which phases its charter has. */
export interface CycleState {
  readonly phase: Phase;
  readonly choiceEnabled: boolean;
  readonly consultationEnabled: boolean;
}

export interface Transition {
  readonly from: Phase;
  readonly to: Phase;
  readonly event: PhaseEvent;
  /** Cleaned; always present when moving back. */
  readonly reason: string | null;
}

/** An `Outcome<Transition>` whose refusal also carries everything else that stands in the way; the first is `problem`. */
export type AdvanceOutcome =
  | { readonly ok: true; readonly value: Transition }
  | { readonly ok: false; readonly problem: Problem; readonly unmet: readonly Problem[] };

function conditionHolds(cycle: CycleState, move: PhaseMove): boolean {
  if (move.condition === null) return true;
  const enabled = { choice: cycle.choiceEnabled, consultation: cycle.consultationEnabled };
  return enabled[move.condition.phase] === move.condition.enabled;
}

/** The moves that start from the cycle's phase under its charter, the forward one first. */
export function movesFrom(cycle: CycleState): readonly PhaseMove[] {
  return phaseTable
    .filter((move) => move.from === cycle.phase && conditionHolds(cycle, move))
    .sort((a, b) => Number(a.direction === 'back') - Number(b.direction === 'back'));
}

/** The move that carries the cycle on, or `null` at its end. */
export function forwardMove(cycle: CycleState): PhaseMove | null {
  return movesFrom(cycle).find((move) => move.direction === 'forward') ?? null;
}

/**
 * The row of the table for an event. Problems: `phase.move_not_in_table`; `phase.switched_off` and `phase.not_skipped`
 * when the charter closes this way.
 */
export function findMove(cycle: CycleState, event: PhaseEvent): Outcome<PhaseMove> {
  const move = phaseTable.find((row) => row.from === cycle.phase && row.event === event);
  if (move === undefined) {
    return refusal('phase.move_not_in_table', { details: { event, phase: cycle.phase } });
  }
  if (move.condition !== null && !conditionHolds(cycle, move)) {
    const code = move.condition.enabled ? 'phase.switched_off' : 'phase.not_skipped';
    return refusal(code, { details: { step: move.condition.phase } });
  }
  return success(move);
}

/** Why the cycle cannot make this move now, in words with counts; empty when it can. For the act and for the screen. */
export function unmetGuards(
  cycle: CycleState,
  event: PhaseEvent,
  facts: CycleFacts,
): readonly Problem[] {
  const found = findMove(cycle, event);
  if (!found.ok) return [found.problem];
  return found.value.guards.flatMap((name) => guards[name].check(facts));
}

/**
 * Moves a cycle by the phase table. Who may do it is a matter of policy (`roles` of the row); what must be true is checked
 * here. Problems: those of `findMove`, `phase.reason_missing` when moving back without one, and those of the row's guards.
 */
export function advance(
  cycle: CycleState,
  event: PhaseEvent,
  facts: CycleFacts,
  reason?: string | null,
): AdvanceOutcome {
  const found = findMove(cycle, event);
  if (!found.ok) return { ...found, unmet: [found.problem] };
  const { from, to, direction } = found.value;
  const cleanReason = cleanText(reason ?? '', { multiline: true });
  const reasonMissing = direction === 'back' && cleanReason === '';
  const unmet = [
    ...unmetGuards(cycle, event, facts),
    ...(reasonMissing ? [problem('phase.reason_missing', { path: ['reason'] })] : []),
  ];
  const [first] = unmet;
  if (first !== undefined) return { ok: false, problem: first, unmet };
  return {
    ok: true,
    value: { from, to, event, reason: cleanReason === '' ? null : cleanReason },
  };
}
