import { describe, expect, it } from '@jest/globals';
import { rational } from '../rational.js';
import { acceptedPositions, hasQuorum, verdictsOfMeetings, withQuorum } from './accepted.js';
import { makeMixedElection, type Meeting, type TallyItem } from './meeting.js';
import { meeting, mixed, priced } from './mixed.fixture.js';

const item = (position: number, yes: number, no = 0, abstain = 0): TallyItem => ({
  position,
  yes,
  no,
  abstain,
});

describe('a tally of a meeting', () => {
  const put = (parts: Partial<Meeting>) =>
    makeMixedElection({
      projects: priced(1n, 1n),
      ballots: [{ positions: [1] }],
      budget: 2n,
      meetings: [meeting('A', 3, []), { ...meeting('B', 4, []), ...parts }],
    });

  it('is taken with everybody there raising a hand at most once about a project', () => {
    const outcome = put({ items: [item(2, 2, 1, 1)] });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        hands: [
          [0, 0],
          [0, 2],
        ],
      },
    });
    expect(put({ attendance: 0, items: [item(1, 0)] }).ok).toBe(true);
  });

  it.each<[string, Partial<Meeting>, string, readonly string[]]>([
    [
      'a project off the list',
      { items: [item(1, 1), item(3, 1)] },
      'tally.unknown_position',
      ['items', '1', 'position'],
    ],
    ['position 0', { items: [item(0, 1)] }, 'tally.unknown_position', ['items', '0', 'position']],
    [
      'half a position',
      { items: [item(1.5, 1)] },
      'tally.unknown_position',
      ['items', '0', 'position'],
    ],
    [
      'a project twice',
      { items: [item(1, 1), item(1, 1)] },
      'tally.repeated_position',
      ['items', '1', 'position'],
    ],
    ['fewer than no hands for', { items: [item(1, -1)] }, 'tally.number', ['items', '0', 'yes']],
    ['half a hand against', { items: [item(1, 1, 0.5)] }, 'tally.number', ['items', '0', 'no']],
    [
      'half an abstention',
      { items: [item(1, 1, 1, 0.5)] },
      'tally.number',
      ['items', '0', 'abstain'],
    ],
    [
      'more hands than people',
      { items: [item(1, 2, 2, 1)] },
      'tally.more_hands_than_people',
      ['items', '0'],
    ],
    ['half a person', { attendance: 4.5 }, 'tally.number', ['attendance']],
    ['fewer than no adults', { adults: -1 }, 'tally.number', ['adults']],
  ])('is refused with %s', (_, parts, code, path) => {
    const outcome = put(parts);
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code, path: ['meetings', '1', ...path] },
    });
    expect(outcome.ok || outcome.problem.message).not.toMatch(/[{}]/);
  });

  it('names what is wrong in the sentence', () => {
    const outcome = put({ items: [item(2, 3, 2, 0)] });
    expect(outcome).toMatchObject({
      problem: {
        message: 'Project 2: 5 people raised their hands, but 4 were at the meeting. Count again.',
      },
    });
  });

  it('cannot be added to ballots that give points', () => {
    const outcome = makeMixedElection({
      projects: priced(1n),
      ballots: [{ positions: [1], points: [2] }],
      budget: 2n,
      meetings: [],
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'tally.points', path: null } });
  });
});

describe('what the meetings decided', () => {
  const people: Meeting[] = [
    { ...meeting('A', 10, []), adults: 20, items: [item(1, 4, 3, 1), item(2, 2, 2)] },
    { ...meeting('B', 5, []), adults: 11, items: [item(1, 0, 2, 1)] },
  ];
  const election = mixed({
    projects: priced(1n, 1n, 1n),
    ballots: [],
    budget: 1n,
    meetings: people,
  });

  it('is for a project when more hands were for it than against it', () => {
    expect(verdictsOfMeetings(election)).toEqual([
      { position: 1, yes: 4, no: 5, abstain: 2, isAccepted: false },
      { position: 2, yes: 2, no: 2, abstain: 0, isAccepted: false },
      { position: 3, yes: 0, no: 0, abstain: 0, isAccepted: null },
    ]);
    expect(acceptedPositions(election)).toEqual([3]);
  });

  it('counts with a quorum only', () => {
    const half = rational(1n, 2n);
    expect(people.map((m) => hasQuorum(m, half))).toEqual([true, false]);
    expect(hasQuorum({ ...people[1]!, attendance: 6 }, half)).toBe(true);
    const { election: counted, without } = withQuorum(election, half);
    expect(without).toEqual([people[1]]);
    expect(counted.meetings).toEqual([people[0]]);
    expect(counted.hands).toEqual([[4, 2, 0]]);
    expect(acceptedPositions(counted)).toEqual([1, 3]);
  });
});
