import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JmpLineItem } from './line-item.js';
import { waterLine } from './line-item.fixture.js';
import { diffVersions, isEmptyDiff, type JmpVersion, lineFields } from './version-diff.js';

const bridge: JmpLineItem = { ...waterLine, key: 'A4', title: 'Footbridge 18 m', rank: 5 };
const roof: JmpLineItem = { ...waterLine, key: 'A2', title: 'School roof', rank: 2 };

function version(number: number, ...lines: readonly JmpLineItem[]): JmpVersion {
  return { number, title: 'Plan', fromYear: 2027, toYear: 2029, lines };
}

const lineItems: fc.Arbitrary<JmpLineItem> = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  title: fc.constantFrom('Bridge', 'Road'),
  villageIds: fc.uniqueArray(fc.constantFrom('v', 'w')),
  fromYear: fc.constant(2027),
  toYear: fc.constantFrom(2027, 2028),
  costMinor: fc.bigInt({ min: 1n, max: 2n }),
  shares: fc.array(
    fc.record({ envelopeId: fc.constantFrom('x', 'y'), amountMinor: fc.constantFrom(1n, 2n) }),
    { maxLength: 2 },
  ),
  responsible: fc.constant('school'),
  indicator: fc.constantFrom(null, 'taps'),
  upkeep: fc.constant(null),
  rank: fc.constantFrom(null, 1),
  rankReason: fc.constant(null),
  reserve: fc.boolean(),
});
const versions = fc.record({
  number: fc.nat(9),
  title: fc.constantFrom('Plan', 'Plan 2'),
  fromYear: fc.constant(2027),
  toYear: fc.constantFrom(2029, 2030),
  lines: fc.uniqueArray(lineItems, { selector: (line) => line.key }),
});

describe('comparing two versions of a plan', () => {
  it('shows lines added, removed and changed, each changed field with before and after', () => {
    const dearer = { ...waterLine, costMinor: 90_000_000n, indicator: '14 taps run' };
    const diff = diffVersions(version(1, waterLine, bridge), version(2, roof, dearer));
    expect(diff).toEqual({
      fromNumber: 1,
      toNumber: 2,
      head: [],
      added: [roof],
      removed: [bridge],
      changed: [
        {
          before: waterLine,
          after: dearer,
          fields: [
            { field: 'costMinor', before: 82_000_000n, after: 90_000_000n },
            { field: 'indicator', before: null, after: '14 taps run' },
          ],
        },
      ],
      unchanged: 0,
    });
  });

  it('shows changed years and title of the plan itself', () => {
    const diff = diffVersions(version(1), { ...version(2), toYear: 2031, title: 'New plan' });
    expect(diff.head).toEqual([
      { field: 'title', before: 'Plan', after: 'New plan' },
      { field: 'toYear', before: 2029, after: 2031 },
    ]);
  });

  it('takes no notice of the order of lines, villages and shares', () => {
    const turned = {
      ...waterLine,
      villageIds: [...waterLine.villageIds].reverse(),
      shares: [...waterLine.shares].reverse(),
    };
    const diff = diffVersions(version(1, waterLine, bridge), version(2, bridge, turned));
    expect(isEmptyDiff(diff)).toBe(true);
    expect(diff.unchanged).toBe(2);
  });

  it('sees money move from one envelope to another', () => {
    const moved = { ...waterLine, shares: [{ envelopeId: 'donor', amountMinor: 82_000_000n }] };
    const diff = diffVersions(version(1, waterLine), version(2, moved));
    expect(diff.changed[0]?.fields).toEqual([
      { field: 'shares', before: waterLine.shares, after: moved.shares },
    ]);
  });

  it('compares every field of a line but its key', () => {
    expect([...lineFields, 'key'].sort()).toEqual(Object.keys(waterLine).sort());
  });

  it('throws when a version holds a line key twice', () => {
    expect(() => diffVersions(version(1, bridge, bridge), version(2))).toThrow('Version 1');
  });

  it('is empty exactly between versions that say the same, and is read backwards the other way', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        expect(isEmptyDiff(diffVersions(a, a))).toBe(true);
        const [there, back] = [diffVersions(a, b), diffVersions(b, a)];
        expect(there.added).toEqual(back.removed);
        expect(there.unchanged).toBe(back.unchanged);
        expect(there.added.length + there.changed.length + there.unchanged).toBe(b.lines.length);
        expect(isEmptyDiff(there)).toBe(isEmptyDiff(back));
      }),
    );
  });

  it('holds enough to make the newer version from the older', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        const diff = diffVersions(a, b);
        const lines = new Map(a.lines.map((line) => [line.key, line]));
        for (const { key } of diff.removed) lines.delete(key);
        for (const line of diff.added) lines.set(line.key, line);
        for (const { before, fields } of diff.changed) {
          const patch = Object.fromEntries(fields.map(({ field, after }) => [field, after]));
          lines.set(before.key, { ...before, ...patch });
        }
        const head = Object.fromEntries(diff.head.map(({ field, after }) => [field, after]));
        const rebuilt: JmpVersion = { ...a, ...head, number: b.number, lines: [...lines.values()] };
        expect(isEmptyDiff(diffVersions(rebuilt, b))).toBe(true);
      }),
    );
  });
});
