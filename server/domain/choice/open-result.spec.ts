import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyRule, anyTieOrder } from '../voting/pabulib/any-ruling.fixture.js';
import { type OpenResult, readOpenResult, rulingText, writeOpenResult } from './open-result.js';

const result: OpenResult = {
  pb: '4f.pb',
  sha256: 'ab12',
  bytes: 812,
  ruling: {
    rule: { kind: 'phragmen', completion: 'none' },
    tieOrder: { kind: 'cost_votes_lot', seed: '4-6-2' },
  },
  ballots: 7,
  votes: [
    { id: '3', votes: 4 },
    { id: '12', votes: 5 },
  ],
  winners: ['12', '3'],
  ties: [['12', '3']],
  totalCost: '100.50',
  lotDecided: false,
  tallies: [],
};

const hands = [{ id: '3', yes: 4, no: 1, abstain: 0 }];
const tally = {
  village: 'Sabzdara',
  heldOn: '2027-01-12',
  sections: ['men', 'youth'],
  attendance: 6,
  hands,
};

describe('the open result of a choice', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.record({
          pb: fc.string({ unit: 'grapheme' }),
          sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
          ruling: fc.record({ rule: anyRule, tieOrder: anyTieOrder }),
          bytes: fc.nat(),
          ballots: fc.nat(),
          votes: fc.array(fc.record({ id: fc.string(), votes: fc.nat() })),
          winners: fc.array(fc.string({ unit: 'grapheme' })),
          ties: fc.array(fc.array(fc.string())),
          totalCost: fc.string(),
          lotDecided: fc.boolean(),
          tallies: fc.constantFrom([], [tally]),
        }),
        (any) => {
          expect(readOpenResult(writeOpenResult(any))).toEqual(any);
        },
      ),
    );
  });

  it('holds hands counted at meetings, and no more of them than people', () => {
    const withHands = writeOpenResult({ ...result, tallies: [tally] });
    expect(withHands).toContain('"version": 2');
    expect(readOpenResult(withHands)?.tallies).toEqual([tally]);
    for (const wrong of [
      { ...tally, attendance: 4 },
      { ...tally, attendance: -1 },
      { ...tally, hands: [{ ...hands[0]!, yes: 0.5 }] },
    ]) {
      expect(readOpenResult(writeOpenResult({ ...result, tallies: [wrong] }))).toBeNull();
    }
  });

  it('looks like this', () => {
    expect(rulingText(result.ruling)).toBe(
      'rule=phragmen completion=none ties=cost_votes_lot seed=4-6-2',
    );
    expect(writeOpenResult(result)).toBe(`{
  "format": "maslihat-result",
  "version": 1,
  "pb": "4f.pb",
  "sha256": "ab12",
  "bytes": 812,
  "ruling": "rule=phragmen completion=none ties=cost_votes_lot seed=4-6-2",
  "ballots": 7,
  "votes": [
    {
      "id": "3",
      "votes": 4
    },
    {
      "id": "12",
      "votes": 5
    }
  ],
  "winners": [
    "12",
    "3"
  ],
  "ties": [
    [
      "12",
      "3"
    ]
  ],
  "totalCost": "100.50",
  "lotDecided": false
}
`);
  });

  it('takes a fingerprint in large letters for the same', () => {
    const loud = writeOpenResult({ ...result, sha256: 'AB12' });
    expect(readOpenResult(loud)).toEqual(result);
  });

  it.each([
    ['no JSON', 'winners: 12'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ...Object.entries({
      format: 'result',
      version: 2,
      pb: 1,
      sha256: null,
      ruling: 'by show of hands',
      bytes: '812',
      ballots: '7',
      votes: [{ id: '3', votes: '4' }],
      winners: '12',
      ties: ['12'],
      totalCost: 100.5,
      lotDecided: 'no',
    }).map(([key, value]) => [
      `another ${key}`,
      JSON.stringify({ ...(JSON.parse(writeOpenResult(result)) as object), [key]: value }),
    ]),
    ['no ruling', writeOpenResult(result).replace('"ruling"', '"rule"')],
    ['votes without an id', writeOpenResult(result).replace('"id": "3"', '"id": 3')],
    [
      'votes for nothing',
      writeOpenResult(result).replace(/\{\n\s*"id": "3",\n\s*"votes": 4\n\s*\}/, 'null'),
    ],
    [
      'winners that are no ids',
      writeOpenResult(result).replace('    "12",\n    "3"', '    12,\n    "3"'),
    ],
  ])('is not %s', (_what, text) => {
    expect(readOpenResult(text)).toBeNull();
  });
});
