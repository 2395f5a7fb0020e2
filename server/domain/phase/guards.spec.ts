import { describe, expect, it } from '@jest/globals';
import type { CycleFacts } from './cycle-facts.js';
import { everythingInOrder } from './cycle-facts.fixture.js';
import { type Guard, type GuardName, guards } from './guards.js';

const approved = everythingInOrder.approvals;

/** For every guard: facts that break it, and the codes it answers with. The record must name every guard. */
const spoiled: Readonly<
  Record<GuardName, readonly (readonly [Partial<CycleFacts>, readonly string[]])[]>
> = {
  villages_entered: [[{ villages: 0 }, ['phase.no_villages']]],
  seats_filled: [[{ filledSeats: 0 }, ['phase.no_filled_seats']]],
  plan_years_set: [[{ planYears: 0 }, ['phase.no_plan_years']]],
  envelopes_entered: [[{ envelopes: 0 }, ['phase.no_envelopes']]],
  charter_complete: [[{ charterGaps: 2 }, ['phase.charter_incomplete']]],
  proposals_present: [[{ proposals: 0 }, ['phase.no_proposals']]],
  all_screened: [[{ unscreenedProposals: 1 }, ['phase.proposals_unscreened']]],
  shortlist_present: [[{ shortlisted: 0 }, ['phase.shortlist_empty']]],
  shortlist_costed: [[{ shortlistedWithoutCost: ['Пул'] }, ['phase.shortlisted_without_cost']]],
  shortlist_scored: [[{ shortlistedWithoutScore: 4 }, ['phase.shortlisted_without_score']]],
  consensus_reached: [
    [{ consensusRounds: [] }, ['phase.consensus_not_held']],
    [
      { consensusRounds: [{ subjectId: 'shortlist', outcome: 'none' }] },
      ['phase.consensus_not_reached'],
    ],
    [
      {
        consensusRounds: [
          { subjectId: 'shortlist', outcome: 'reached' },
          { subjectId: 'shortlist', outcome: 'not_reached' },
        ],
      },
      ['phase.consensus_not_reached'],
    ],
  ],
  roll_closed: [[{ rollClosed: false }, ['phase.roll_not_closed']]],
  choice_counted: [
    [{ choiceStatus: 'none' }, ['phase.choice_not_counted']],
    [{ choiceStatus: 'sealed' }, ['phase.choice_not_counted']],
  ],
  lines_present: [[{ lineItems: 0 }, ['phase.no_line_items']]],
  lines_funded: [[{ linesWithoutFullFunding: 2 }, ['phase.lines_not_funded']]],
  ceilings_kept: [[{ envelopesOverCeiling: ['District'] }, ['phase.envelopes_over_ceiling']]],
  rank_reasons_given: [[{ linesAgainstRankWithoutReason: 1 }, ['phase.rank_reason_missing']]],
  consultation_over: [[{ consultationDaysLeft: 1 }, ['phase.consultation_running']]],
  comments_answered: [[{ unansweredComments: 5 }, ['phase.comments_unanswered']]],
  approvals_complete: [
    [{ approvals: { ...approved, district: 'pending' } }, ['phase.approvals_missing']],
    [{ approvals: { ...approved, council: 'refused' } }, ['phase.approvals_missing']],
  ],
  version_returned: [
    [{ approvals: approved }, ['phase.version_not_returned']],
    [{ approvals: { ...approved, district: 'pending' } }, ['phase.version_not_returned']],
  ],
  publication_by_two: [
    [
      { publication: { preparedBy: null, confirmedBy: null } },
      ['phase.publication_not_prepared', 'phase.publication_not_confirmed'],
    ],
    [{ publication: { preparedBy: 'a', confirmedBy: null } }, ['phase.publication_not_confirmed']],
    [{ publication: { preparedBy: 'a', confirmedBy: 'a' } }, ['phase.publication_by_one_person']],
  ],
  final_report_filed: [[{ finalReportFiled: false }, ['phase.final_report_missing']]],
};

/** Facts under which each guard is met, where they differ from everything in order. */
const met: Partial<Record<GuardName, Partial<CycleFacts>>> = {
  version_returned: { approvals: { ...approved, district: 'returned' } },
};

describe.each(Object.entries<Guard>(guards))('the guard %s', (name, guard) => {
  const guardName = name as GuardName;

  it('is met when things are in order', () => {
    expect(guard.check({ ...everythingInOrder, ...met[guardName] })).toEqual([]);
  });

  it('says what is wrong when it is not met', () => {
    for (const [spoil, codes] of spoiled[guardName]) {
      const problems = guard.check({ ...everythingInOrder, ...spoil });
      expect(problems.map((found) => found.code)).toEqual(codes);
      for (const { message } of problems) expect(message).not.toMatch(/[{}]/);
    }
  });
});

describe('the words of the guards', () => {
  it('count and name the shortlisted proposals without a cost', () => {
    const facts = { ...everythingInOrder, shortlistedWithoutCost: ['Пул', 'Роҳ', 'Мактаб'] };
    expect(guards.shortlist_costed.check(facts)[0]?.message).toBe(
      'Shortlisted proposals that have no cost: 3 (Пул; Роҳ; Мактаб). Enter a cost for each.',
    );
  });

  it('name five at most and count all', () => {
    const facts = { ...everythingInOrder, envelopesOverCeiling: Array.from('abcdefg') };
    expect(guards.ceilings_kept.check(facts)[0]?.message).toContain('7 (a; b; c; d; e; …)');
  });

  it('name the approvals that are missing and their state', () => {
    const facts: CycleFacts = {
      ...everythingInOrder,
      approvals: { sddc: 'approved', council: 'pending', district: 'returned' },
    };
    expect(guards.approvals_complete.check(facts)[0]?.message).toContain(
      '2 (council: pending; district: returned)',
    );
  });

  it('let the last round of each matter stand, and count the matters that are not settled', () => {
    const rounds = (outcomes: readonly (readonly [string, 'reached' | 'not_reached'])[]) =>
      guards.consensus_reached.check({
        ...everythingInOrder,
        consensusRounds: outcomes.map(([subjectId, outcome]) => ({ subjectId, outcome })),
      });
    expect(
      rounds([
        ['a', 'not_reached'],
        ['b', 'reached'],
        ['a', 'reached'],
      ]),
    ).toEqual([]);
    expect(
      rounds([
        ['a', 'not_reached'],
        ['b', 'not_reached'],
      ])[0]?.details,
    ).toEqual([{ key: 'count', value: '2' }]);
  });

  it('ask for no consensus where the charter does not require it', () => {
    const facts = { ...everythingInOrder, consensusRequired: false, consensusRounds: [] };
    expect(guards.consensus_reached.check(facts)).toEqual([]);
  });

  it('take a refused version for one that may be drafted anew', () => {
    const facts: CycleFacts = {
      ...everythingInOrder,
      approvals: { ...approved, council: 'refused' },
    };
    expect(guards.version_returned.check(facts)).toEqual([]);
  });
});
