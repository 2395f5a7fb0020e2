import { type Problem, problem } from '../outcome.js';
import type { ProblemCode } from '../problems/problem-table.js';
import type { ConsensusRoundOutcome, CycleFacts } from './cycle-facts.js';

/** A condition of a move: what it asks, for the documentation, and what stands against it, empty when met. */
export interface Guard {
  readonly asks: string;
  readonly check: (facts: CycleFacts) => readonly Problem[];
}

const namesShown = 5;

function refuseIf(
  unmet: boolean,
  code: ProblemCode,
  details: Readonly<Record<string, string | number>> = {},
): readonly Problem[] {
  return unmet ? [problem(code, { details })] : [];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, namesShown).join('; ');
  return names.length > namesShown ? `${shown}; …` : shown;
}

function checkConsensus(facts: CycleFacts): readonly Problem[] {
  if (!facts.consensusRequired) return [];
  const standing = new Map<string, ConsensusRoundOutcome>();
  for (const round of facts.consensusRounds) standing.set(round.subjectId, round.outcome);
  if (standing.size === 0) return [problem('phase.consensus_not_held')];
  const count = [...standing.values()].filter((outcome) => outcome !== 'reached').length;
  return refuseIf(count > 0, 'phase.consensus_not_reached', { count });
}

function checkApprovals({ approvals }: CycleFacts): readonly Problem[] {
  const missing = (['sddc', 'council', 'district'] as const).filter(
    (step) => approvals[step] !== 'approved',
  );
  const steps = missing.map((step) => `${step}: ${approvals[step]}`).join('; ');
  return refuseIf(missing.length > 0, 'phase.approvals_missing', { count: missing.length, steps });
}

function checkPublication({ publication }: CycleFacts): readonly Problem[] {
  const { preparedBy, confirmedBy } = publication;
  return [
    ...refuseIf(preparedBy === null, 'phase.publication_not_prepared'),
    ...refuseIf(confirmedBy === null, 'phase.publication_not_confirmed'),
    ...refuseIf(
      preparedBy !== null && preparedBy === confirmedBy,
      'phase.publication_by_one_person',
    ),
  ];
}

/** Every guard of the phase table. Pure: the same facts always give the same problems. */
export const guards = {
  villages_entered: {
    asks: 'the villages of the jamoat are entered',
    check: (facts) => refuseIf(facts.villages === 0, 'phase.no_villages'),
  },
  seats_filled: {
    asks: 'the committee has members',
    check: (facts) => refuseIf(facts.filledSeats === 0, 'phase.no_filled_seats'),
  },
  plan_years_set: {
    asks: 'the years of the plan are set',
    check: (facts) => refuseIf(facts.planYears === 0, 'phase.no_plan_years'),
  },
  envelopes_entered: {
    asks: 'at least one envelope of money is entered',
    check: (facts) => refuseIf(facts.envelopes === 0, 'phase.no_envelopes'),
  },
  charter_complete: {
    asks: 'every setting of the charter has a value',
    check: ({ charterGaps: count }) => refuseIf(count > 0, 'phase.charter_incomplete', { count }),
  },
  proposals_present: {
    asks: 'there is at least one proposal',
    check: (facts) => refuseIf(facts.proposals === 0, 'phase.no_proposals'),
  },
  all_screened: {
    asks: 'every proposal has a screening decision',
    check: ({ unscreenedProposals: count }) =>
      refuseIf(count > 0, 'phase.proposals_unscreened', { count }),
  },
  shortlist_present: {
    asks: 'the shortlist holds at least one proposal',
    check: (facts) => refuseIf(facts.shortlisted === 0, 'phase.shortlist_empty'),
  },
  shortlist_costed: {
    asks: 'every shortlisted proposal has a cost',
    check: ({ shortlistedWithoutCost: titles }) =>
      refuseIf(titles.length > 0, 'phase.shortlisted_without_cost', {
        count: titles.length,
        titles: listed(titles),
      }),
  },
  shortlist_scored: {
    asks: 'every shortlisted proposal is scored by the committee',
    check: ({ shortlistedWithoutScore: count }) =>
      refuseIf(count > 0, 'phase.shortlisted_without_score', { count }),
  },
  consensus_reached: {
    asks: 'where the charter requires it, the last round of every matter reached consensus',
    check: checkConsensus,
  },
  roll_closed: {
    asks: 'the roll is closed',
    check: (facts) => refuseIf(!facts.rollClosed, 'phase.roll_not_closed'),
  },
  choice_counted: {
    asks: 'the choice of priorities is closed, sealed and counted',
    check: ({ choiceStatus: status }) =>
      refuseIf(status !== 'counted', 'phase.choice_not_counted', { status }),
  },
  lines_present: {
    asks: 'the draft has at least one line',
    check: (facts) => refuseIf(facts.lineItems === 0, 'phase.no_line_items'),
  },
  lines_funded: {
    asks: 'the shares of every line add up to its cost',
    check: ({ linesWithoutFullFunding: count }) =>
      refuseIf(count > 0, 'phase.lines_not_funded', { count }),
  },
  ceilings_kept: {
    asks: 'no envelope is used beyond its ceiling',
    check: ({ envelopesOverCeiling: names }) =>
      refuseIf(names.length > 0, 'phase.envelopes_over_ceiling', {
        count: names.length,
        names: listed(names),
      }),
  },
  rank_reasons_given: {
    asks: 'every line moved against its rank has a reason',
    check: ({ linesAgainstRankWithoutReason: count }) =>
      refuseIf(count > 0, 'phase.rank_reason_missing', { count }),
  },
  consultation_over: {
    asks: 'the time for comments is over',
    check: ({ consultationDaysLeft: days }) =>
      refuseIf(days > 0, 'phase.consultation_running', { days }),
  },
  comments_answered: {
    asks: 'every comment on the draft has an answer',
    check: ({ unansweredComments: count }) =>
      refuseIf(count > 0, 'phase.comments_unanswered', { count }),
  },
  approvals_complete: {
    asks: 'committee, council and district have approved the version',
    check: checkApprovals,
  },
  version_returned: {
    asks: 'the version was returned or refused in one of the steps',
    check: ({ approvals }) =>
      refuseIf(
        !Object.values(approvals).some((state) => state === 'returned' || state === 'refused'),
        'phase.version_not_returned',
      ),
  },
  publication_by_two: {
    asks: 'the publication was prepared by one person and confirmed by another',
    check: checkPublication,
  },
  final_report_filed: {
    asks: 'the final report is filed',
    check: (facts) => refuseIf(!facts.finalReportFiled, 'phase.final_report_missing'),
  },
} as const satisfies Readonly<Record<string, Guard>>;

export type GuardName = keyof typeof guards;
