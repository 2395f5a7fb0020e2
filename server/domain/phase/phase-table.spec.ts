import { describe, expect, it } from '@jest/globals';
import { type CycleState, movesFrom } from './advance.js';
import { guards } from './guards.js';
import { type Phase, phases, publicStepOf } from './phase.js';
import { phaseTable } from './phase-table.js';

type Switches = Omit<CycleState, 'phase'>;
const charters: readonly Switches[] = [true, false].flatMap((choiceEnabled) =>
  [true, false].map((consultationEnabled) => ({ choiceEnabled, consultationEnabled })),
);

function reachableFrom(start: Phase, switches: Switches, onlyForward: boolean): Set<Phase> {
  const seen = new Set<Phase>([start]);
  for (const phase of seen) {
    for (const move of movesFrom({ ...switches, phase })) {
      if (!onlyForward || move.direction === 'forward') seen.add(move.to);
    }
  }
  return seen;
}

describe('the phase table', () => {
  it('reaches every phase from preparation', () => {
    const all = charters[0];
    if (all === undefined) throw new Error('no charter');
    expect([...reachableFrom('preparation', all, true)]).toEqual([...phases]);
  });

  it.each(charters)('reaches the end and skips what the charter leaves out: %j', (switches) => {
    const expected = phases.filter(
      (phase) =>
        (phase !== 'choice' || switches.choiceEnabled) &&
        (phase !== 'consultation' || switches.consultationEnabled),
    );
    expect([...reachableFrom('preparation', switches, true)]).toEqual(expected);
    expect(reachableFrom('preparation', switches, false)).toEqual(new Set(expected));
  });

  it.each(charters)('lets every phase come to the end: %j', (switches) => {
    for (const phase of phases) {
      expect([phase, reachableFrom(phase, switches, true).has('closed')]).toEqual([phase, true]);
    }
  });

  it.each(charters)('has exactly one way forward from every phase but the last: %j', (switches) => {
    for (const phase of phases) {
      const forward = movesFrom({ ...switches, phase }).filter((m) => m.direction === 'forward');
      expect([phase, forward.length]).toEqual([phase, phase === 'closed' ? 0 : 1]);
    }
  });

  it('ends only in closed', () => {
    const withMoves = new Set(phaseTable.map((move) => move.from));
    expect(phases.filter((phase) => !withMoves.has(phase))).toEqual(['closed']);
  });

  it('has no event twice from one phase', () => {
    const keys = phaseTable.map((move) => `${move.from} ${move.event}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('calls forward what leads on in the order of the phases, and back what does not', () => {
    for (const { from, to, direction } of phaseTable) {
      const onward = phases.indexOf(to) > phases.indexOf(from);
      expect([from, to, direction]).toEqual([from, to, onward ? 'forward' : 'back']);
    }
  });

  it('moves back only from screening, deliberation and approval', () => {
    expect(
      phaseTable.filter((m) => m.direction === 'back').map((m) => `${m.from} → ${m.to}`),
    ).toEqual(['screening → collection', 'deliberation → screening', 'approval → drafting']);
  });

  it('uses every guard', () => {
    const used = new Set<string>(phaseTable.flatMap((move) => move.guards));
    expect(Object.keys(guards).filter((name) => !used.has(name))).toEqual([]);
  });

  it('asks every forward move at least one question and names who may make it', () => {
    for (const move of phaseTable) {
      expect(move.roles.length).toBeGreaterThan(0);
      if (move.direction === 'forward') expect(move.guards.length).toBeGreaterThan(0);
    }
  });

  it('lets the chair of the jamoat publish what its administrator prepared, and nobody of the committee', () => {
    const publish = phaseTable.find((move) => move.event === 'publish');
    expect(publish?.roles).toEqual(['jamoat_chair']);
    expect(publish?.preparedBy).toEqual(['jamoat_admin']);
  });

  it('leads the public through six steps without ever going down', () => {
    const steps = phases.map((phase) => publicStepOf[phase]).filter((step) => step !== null);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect([...new Set(steps)]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
