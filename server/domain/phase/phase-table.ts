import type { RoleCode } from '../policy/roles.js';
import type { GuardName } from './guards.js';
import type { Phase } from './phase.js';

export type { Phase } from './phase.js';

export type PhaseEvent =
  | 'open_collection'
  | 'start_screening'
  | 'reopen_collection'
  | 'start_deliberation'
  | 'return_to_screening'
  | 'open_choice'
  | 'start_drafting'
  | 'start_consultation'
  | 'submit_for_approval'
  | 'return_to_drafting'
  | 'publish'
  | 'close';

/** A row that holds only when the charter has the phase, or only when it leaves it out; the other way is closed then. */
export interface MoveCondition {
  readonly phase: 'choice' | 'consultation';
  readonly enabled: boolean;
}

export interface PhaseMove {
  readonly from: Phase;
  readonly event: PhaseEvent;
  readonly to: Phase;
  /** Moving back needs a reason. */
  readonly direction: 'forward' | 'back';
  readonly condition: MoveCondition | null;
  /** Any one of these roles may do it. */
  readonly roles: readonly RoleCode[];
  /** Roles of another person who must have prepared the act; empty when one person is enough. */
  readonly preparedBy: readonly RoleCode[];
  readonly guards: readonly GuardName[];
}

type Row = Partial<PhaseMove> & Pick<PhaseMove, 'from' | 'event' | 'to' | 'guards'>;

const committeeDesk: readonly RoleCode[] = ['sddc_secretary', 'sddc_chair'];
const shortlistGuards = ['shortlist_present', 'shortlist_costed', 'consensus_reached'] as const;
const draftGuards = ['lines_present', 'ceilings_kept', 'rank_reasons_given'] as const;

function move(row: Row): PhaseMove {
  return { direction: 'forward', condition: null, roles: committeeDesk, preparedBy: [], ...row };
}

/**
 * Every move of a cycle. A phase switched off in the charter is skipped: of the two rows that leave the phase before it,
 * one holds with it and the other without. Two persons at the choice are the matter of the choice's own acts (opening,
 * closing, sealing, counting), which happen inside the phase.
 */
export const phaseTable: readonly PhaseMove[] = [
  move({
    from: 'preparation',
    event: 'open_collection',
    to: 'collection',
    guards: [
      'villages_entered',
      'seats_filled',
      'plan_years_set',
      'envelopes_entered',
      'charter_complete',
    ],
  }),
  move({
    from: 'collection',
    event: 'start_screening',
    to: 'screening',
    guards: ['proposals_present'],
  }),
  move({
    from: 'screening',
    event: 'start_deliberation',
    to: 'deliberation',
    guards: ['all_screened', 'shortlist_present'],
  }),
  move({
    from: 'screening',
    event: 'reopen_collection',
    to: 'collection',
    direction: 'back',
    guards: [],
  }),
  move({
    from: 'deliberation',
    event: 'open_choice',
    to: 'choice',
    condition: { phase: 'choice', enabled: true },
    guards: shortlistGuards,
  }),
  move({
    from: 'deliberation',
    event: 'start_drafting',
    to: 'drafting',
    condition: { phase: 'choice', enabled: false },
    guards: [...shortlistGuards, 'shortlist_scored'],
  }),
  move({
    from: 'deliberation',
    event: 'return_to_screening',
    to: 'screening',
    direction: 'back',
    guards: [],
  }),
  move({
    from: 'choice',
    event: 'start_drafting',
    to: 'drafting',
    guards: ['roll_closed', 'choice_counted'],
  }),
  move({
    from: 'drafting',
    event: 'start_consultation',
    to: 'consultation',
    condition: { phase: 'consultation', enabled: true },
    guards: draftGuards,
  }),
  move({
    from: 'drafting',
    event: 'submit_for_approval',
    to: 'approval',
    condition: { phase: 'consultation', enabled: false },
    guards: [...draftGuards, 'lines_funded'],
  }),
  move({
    from: 'consultation',
    event: 'submit_for_approval',
    to: 'approval',
    guards: [...draftGuards, 'lines_funded', 'consultation_over', 'comments_answered'],
  }),
  move({
    from: 'approval',
    event: 'publish',
    to: 'implementation',
    roles: ['jamoat_chair'],
    preparedBy: ['jamoat_admin'],
    guards: ['approvals_complete', 'publication_by_two'],
  }),
  move({
    from: 'approval',
    event: 'return_to_drafting',
    to: 'drafting',
    direction: 'back',
    roles: ['sddc_secretary', 'sddc_chair', 'jamoat_chair', 'district_reviewer'],
    guards: ['version_returned'],
  }),
  move({
    from: 'implementation',
    event: 'close',
    to: 'closed',
    guards: ['final_report_filed'],
  }),
];
