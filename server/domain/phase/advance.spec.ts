import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type AdvanceOutcome,
  advance,
  type CycleState,
  findMove,
  forwardMove,
  movesFrom,
  unmetGuards,
} from './advance.js';
import type { CycleFacts } from './cycle-facts.js';
import { everythingInOrder } from './cycle-facts.fixture.js';
import { phases } from './phase.js';
import { type PhaseEvent, phaseTable } from './phase-table.js';

const full: CycleState = { phase: 'preparation', choiceEnabled: true, consultationEnabled: true };
const returned: CycleFacts = {
  ...everythingInOrder,
  approvals: { sddc: 'approved', council: 'approved', district: 'returned' },
};

function codeOf(outcome: AdvanceOutcome): string {
  return outcome.ok ? 'moved' : outcome.problem.code;
}

describe('moving a cycle', () => {
  it('goes the whole way when everything is in order', () => {
    let cycle = full;
    const way: string[] = [cycle.phase];
    for (let move = forwardMove(cycle); move !== null; move = forwardMove(cycle)) {
      const outcome = advance(cycle, move.event, everythingInOrder);
      if (!outcome.ok) throw new Error(outcome.problem.message);
      cycle = { ...cycle, phase: outcome.value.to };
      way.push(cycle.phase);
    }
    expect(way).toEqual([...phases]);
  });

  it('goes from deliberation to drafting, and from drafting to approval, when both phases are switched off', () => {
    const short = { ...full, choiceEnabled: false, consultationEnabled: false };
    expect(forwardMove({ ...short, phase: 'deliberation' })?.to).toBe('drafting');
    expect(forwardMove({ ...short, phase: 'drafting' })?.to).toBe('approval');
  });

  it('refuses the choice when the charter leaves it out, and skipping it when the charter has it', () => {
    const cycle: CycleState = { ...full, phase: 'deliberation' };
    const without = { ...cycle, choiceEnabled: false };
    expect(codeOf(advance(without, 'open_choice', everythingInOrder))).toBe('phase.switched_off');
    expect(codeOf(advance(cycle, 'start_drafting', everythingInOrder))).toBe('phase.not_skipped');
  });

  it('refuses a move that does not start from this phase', () => {
    const outcome = advance(full, 'publish', everythingInOrder);
    expect(codeOf(outcome)).toBe('phase.move_not_in_table');
    expect(unmetGuards(full, 'publish', everythingInOrder)).toHaveLength(1);
  });

  it('names everything that is missing, the first as the problem', () => {
    const facts = { ...everythingInOrder, villages: 0, envelopes: 0, charterGaps: 3 };
    const outcome = advance(full, 'open_collection', facts);
    if (outcome.ok) throw new Error('moved');
    expect(outcome.problem).toBe(outcome.unmet[0]);
    expect(outcome.unmet.map((found) => found.code)).toEqual([
      'phase.no_villages',
      'phase.no_envelopes',
      'phase.charter_incomplete',
    ]);
    expect(unmetGuards(full, 'open_collection', facts)).toEqual(outcome.unmet);
  });

  it('asks for scores only where there is no choice of priorities', () => {
    const facts = { ...everythingInOrder, shortlistedWithoutScore: 2 };
    const cycle: CycleState = { ...full, phase: 'deliberation' };
    const without = { ...cycle, choiceEnabled: false };
    expect(codeOf(advance(cycle, 'open_choice', facts))).toBe('moved');
    expect(codeOf(advance(without, 'start_drafting', facts))).toBe(
      'phase.shortlisted_without_score',
    );
  });

  it('lets a draft whose money is still missing be talked about, but not be submitted', () => {
    const facts = { ...everythingInOrder, linesWithoutFullFunding: 1 };
    const drafting: CycleState = { ...full, phase: 'drafting' };
    expect(codeOf(advance(drafting, 'start_consultation', facts))).toBe('moved');
    expect(codeOf(advance({ ...full, phase: 'consultation' }, 'submit_for_approval', facts))).toBe(
      'phase.lines_not_funded',
    );
  });

  it('moves back only with a reason, and keeps it cleaned', () => {
    const approval: CycleState = { ...full, phase: 'approval' };
    for (const reason of [undefined, null, '', ' \n\u00a0']) {
      const outcome = advance(approval, 'return_to_drafting', returned, reason);
      if (outcome.ok) throw new Error('moved');
      expect(outcome.problem).toMatchObject({ code: 'phase.reason_missing', path: ['reason'] });
    }
    expect(advance(approval, 'return_to_drafting', returned, '  Two lines \n too dear ')).toEqual({
      ok: true,
      value: {
        from: 'approval',
        to: 'drafting',
        event: 'return_to_drafting',
        reason: 'Two lines\ntoo dear',
      },
    });
  });

  it('does not take a version back to drafting that nobody returned', () => {
    const outcome = advance(
      { ...full, phase: 'approval' },
      'return_to_drafting',
      everythingInOrder,
      'x',
    );
    expect(codeOf(outcome)).toBe('phase.version_not_returned');
  });

  it('offers both ways out of screening, the forward one first', () => {
    expect(movesFrom({ ...full, phase: 'screening' }).map((move) => move.event)).toEqual([
      'start_deliberation',
      'reopen_collection',
    ]);
  });

  it('does what the table says or refuses, for every phase, charter and event', () => {
    const states = fc.record({
      phase: fc.constantFrom(...phases),
      choiceEnabled: fc.boolean(),
      consultationEnabled: fc.boolean(),
    });
    const events = fc.constantFrom<PhaseEvent>(...phaseTable.map((move) => move.event));
    const facts = fc.record({
      villages: fc.nat(1),
      unscreenedProposals: fc.nat(1),
      lineItems: fc.nat(1),
      rollClosed: fc.boolean(),
    });
    fc.assert(
      fc.property(states, events, facts, fc.boolean(), (cycle, event, some, hasReason) => {
        const all = { ...returned, ...some };
        const outcome = advance(cycle, event, all, hasReason ? 'because' : null);
        const found = findMove(cycle, event);
        if (outcome.ok) {
          if (!found.ok) throw new Error('moved outside the table');
          expect(outcome.value.to).toBe(found.value.to);
          expect(unmetGuards(cycle, event, all)).toEqual([]);
          expect(found.value.direction === 'forward' || hasReason).toBe(true);
        } else {
          expect(outcome.unmet.length).toBeGreaterThan(0);
        }
        expect(movesFrom(cycle).some((move) => move.event === event)).toBe(found.ok);
      }),
      { numRuns: 1000 },
    );
  });
});
