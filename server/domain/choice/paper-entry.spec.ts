import { describe, expect, it } from '@jest/globals';
import { rotatedForBatch } from './ballot-list.js';
import { decidedIncident } from './incident.js';
import { parseLineNumbers } from './line-numbers.js';
import { checkPaper, countNumber, isCountNumber, parsePaperEntry } from './paper-entry.js';

const rule = { kind: 'approval', max: 3, projectCount: 12 } as const;

describe('a paper typed at the keyboard', () => {
  it.each([
    ['3', [3], null],
    [' 3 1  12 ', [1, 3, 12], null],
    ['0', [], null],
    ['x1', [], 'too_many'],
    ['X 4', [], 'torn'],
    // The Cyrillic letter of the same shape.
    ['х5', [], 'foreign'],
  ])('"%s" is read', (text, positions, invalid) => {
    expect(parsePaperEntry(rule, text)).toEqual({ ok: true, value: { positions, invalid } });
  });

  it.each([
    ['', 'choice.entry_unreadable'],
    ['x', 'choice.entry_unreadable'],
    ['x6', 'choice.entry_unreadable'],
    ['x0', 'choice.entry_unreadable'],
    ['a', 'choice.entry_unreadable'],
    ['13', 'voting.ballot_unknown_position'],
    ['0 3', 'voting.ballot_unknown_position'],
    ['1 1', 'voting.ballot_repeated_position'],
    ['1 2 3 4', 'voting.ballot_too_many'],
  ])('"%s" is not: %s', (text, code) => {
    expect(parsePaperEntry(rule, text)).toMatchObject({ problem: { code } });
  });

  it('carries no positions when it is invalid', () => {
    expect(checkPaper(rule, { positions: [1], invalid: 'torn' }).ok).toBe(false);
    expect(checkPaper(rule, { positions: [], invalid: 'torn' }).ok).toBe(true);
  });

  it('has a count number of place, stack and number', () => {
    expect(countNumber(2, 3, 41)).toBe('2-3-41');
    expect([isCountNumber(1, 100), isCountNumber(1, 101), isCountNumber(0, 1)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isCountNumber(999, 1), isCountNumber(1000, 1), isCountNumber(1, 1.5)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('lines of a printed list', () => {
  it.each([
    ['3 5, 8-11', [3, 5, 8, 9, 10, 11]],
    ['12;1', [1, 12]],
    ['', []],
    ['4–4', [4]],
  ])('"%s" are read', (text, lines) => {
    expect(parseLineNumbers(text, 12)).toEqual({ ok: true, value: lines });
  });

  it.each([
    ['0', 'choice.lines_unreadable'],
    ['13', 'choice.lines_unreadable'],
    ['11-13', 'choice.lines_unreadable'],
    ['5-3', 'choice.lines_unreadable'],
    ['a', 'choice.lines_unreadable'],
    ['3 1-4', 'choice.line_twice'],
  ])('"%s" are not: %s', (text, code) => {
    expect(parseLineNumbers(text, 12)).toMatchObject({ problem: { code } });
  });
});

describe('the works on the papers', () => {
  it('begin one place later from batch to batch', () => {
    const works = ['a', 'b', 'c'];
    expect([1, 2, 3, 4].map((batch) => rotatedForBatch(works, batch).join(''))).toEqual([
      'abc',
      'bca',
      'cab',
      'abc',
    ]);
    expect(rotatedForBatch([], 2)).toEqual([]);
  });
});

describe('an incident', () => {
  const said = (personId: string, decision: 'voted_twice' | 'wrong_line') => ({
    personId,
    decision,
  });
  it('is decided when two different persons found the same', () => {
    expect(decidedIncident([])).toBeNull();
    expect(decidedIncident([said('a', 'voted_twice')])).toBeNull();
    expect(decidedIncident([said('a', 'voted_twice'), said('a', 'voted_twice')])).toBeNull();
    expect(decidedIncident([said('a', 'voted_twice'), said('b', 'wrong_line')])).toBeNull();
    expect(decidedIncident([said('a', 'wrong_line'), said('b', 'wrong_line')])).toBe('wrong_line');
  });
});
