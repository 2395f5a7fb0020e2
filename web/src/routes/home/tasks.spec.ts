import { describe, expect, it } from '@jest/globals';
import type { HeldRole } from '../../../../server/domain/policy/actor.js';
import type { RoleCode } from '../../../../server/domain/policy/roles.js';
import { type CycleAtWork, tasksOf } from './tasks.js';

const here = { districtId: 'D', jamoatId: 'J', villageId: null };
const as = (...codes: RoleCode[]): HeldRole[] => codes.map((code) => ({ code, ...here }));

function cycle(parts: Partial<CycleAtWork>): CycleAtWork {
  return {
    id: 'c',
    phase: 'screening',
    phaseUntil: null,
    choiceEnabled: true,
    viewerMayRecord: false,
    choice: null,
    nextMoves: [],
    jmp: null,
    ...parts,
  };
}

const steps = (...done: ('approved' | 'pending' | 'returned')[]) => ({
  versions: [
    {
      steps: (['sddc', 'council', 'district'] as const).map((kind, index) => ({
        kind,
        status: done[index] ?? ('pending' as const),
      })),
    },
  ],
});

const works = (roles: readonly HeldRole[], ...cycles: CycleAtWork[]) =>
  tasksOf(roles, [{ id: 'J', district: { id: 'D' }, cycles }]).map(({ work }) =>
    work.kind === 'desk' ? work.desk : work.kind === 'move' ? work.event : work.kind,
  );

describe('the tasks of a person', () => {
  it('are the desks of the phase at which a role of theirs acts', () => {
    expect(works(as('sddc_secretary'), cycle({ phase: 'screening' }))).toEqual(['screening']);
    expect(works(as('council_deputy'), cycle({ phase: 'screening' }))).toEqual([]);
    expect(works(as('sddc_member'), cycle({ phase: 'deliberation' }))).toEqual(['consensus']);
    expect(works(as('implementer'), cycle({ phase: 'implementation' }))).toEqual(['progress']);
  });

  it('of a role held elsewhere are none', () => {
    const elsewhere = [{ code: 'sddc_secretary' as const, ...here, jamoatId: 'K' }];
    expect(works(elsewhere, cycle({ phase: 'screening' }))).toEqual([]);
  });

  it('leave out the choice once it is counted, and where the charter has switched it off', () => {
    const at = (status: 'closed' | 'counted') => cycle({ phase: 'choice', choice: { status } });
    expect(works(as('recorder'), at('closed'))).toEqual(['choice']);
    expect(works(as('recorder'), at('counted'))).toEqual([]);
    const open = cycle({ phase: 'choice', choice: { status: 'open' } });
    expect(works(as('recorder'), open)).toEqual(['choice', 'codes']);
    const village = [{ ...here, code: 'village_rep' as const, villageId: 'V' }];
    expect(works(village, open)).toEqual(['codes']);
    expect(works([{ ...village[0]!, jamoatId: 'K' }], open)).toEqual([]);
    const off = cycle({ phase: 'choice', choiceEnabled: false });
    expect(works(as('sddc_secretary'), off)).toEqual([]);
  });

  it('of an approval follow whose turn it is', () => {
    const at = (jmp: CycleAtWork['jmp']) => cycle({ phase: 'approval', jmp });
    expect(works(as('sddc_chair'), at(steps()))).toEqual(['approval']);
    expect(works(as('council_deputy'), at(steps()))).toEqual([]);
    expect(works(as('council_deputy'), at(steps('approved')))).toEqual(['approval']);
    const district = [{ ...here, code: 'district_reviewer' as const, jamoatId: null }];
    expect(works(district, at(steps('approved', 'approved')))).toEqual(['approval']);
    expect(works(as('jamoat_admin'), at(steps('approved', 'approved')))).toEqual([]);
    expect(works(as('jamoat_admin'), at(steps('approved', 'approved', 'approved')))).toEqual([
      'publish',
    ]);
    expect(works(as('sddc_chair'), at(steps('returned')))).toEqual([]);
  });

  it('include taking down proposals, and a move in which nothing stands in the way', () => {
    const ready = { event: 'start_screening', back: false, allowed: true, unmet: [] } as const;
    const collecting = cycle({ phase: 'collection', viewerMayRecord: true, nextMoves: [ready] });
    expect(works(as('sddc_secretary'), collecting)).toEqual(['record', 'start_screening']);
    const notYet = { ...ready, unmet: ['something'] };
    const notMine = { ...ready, allowed: false };
    const back = { ...ready, back: true };
    expect(
      works(as('resident'), cycle({ phase: 'collection', nextMoves: [notYet, notMine, back] })),
    ).toEqual([]);
  });

  it('come in the order in which they end, those without an end last', () => {
    expect(
      works(
        as('sddc_secretary', 'implementer'),
        cycle({ phase: 'drafting' }),
        cycle({ phase: 'screening', phaseUntil: '2027-02-01' }),
        cycle({ phase: 'deliberation', phaseUntil: '2027-01-31' }),
      ),
    ).toEqual(['consensus', 'screening', 'plan']);
  });
});
