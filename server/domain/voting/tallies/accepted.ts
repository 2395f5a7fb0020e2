import { compareRationals, type Rational, rational } from '../rational.js';
import type { Meeting, MixedElection } from './meeting.js';

/** What the meetings said about one project, all of them together. */
export interface MeetingVerdict {
  readonly position: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** More hands for it than against it; `null` when no meeting voted on it. */
  readonly isAccepted: boolean | null;
}

/** Whether at least the part `quorum` of those who could have come were there. */
export function hasQuorum({ attendance, adults }: Meeting, quorum: Rational): boolean {
  const needed = rational(quorum.num * BigInt(adults), quorum.den);
  return compareRationals(rational(BigInt(attendance)), needed) >= 0;
}

/**
 * The same election with the meetings that had a quorum; the others are in `without`. People of a meeting without quorum
 * are not counted at all, as if it had not been held.
 */
export function withQuorum(
  mixed: MixedElection,
  quorum: Rational,
): { readonly election: MixedElection; readonly without: readonly Meeting[] } {
  const { meetings, hands } = mixed;
  const isCounted = meetings.map((meeting) => hasQuorum(meeting, quorum));
  return {
    election: {
      ...mixed,
      meetings: meetings.filter((_, k) => isCounted[k]),
      hands: hands.filter((_, k) => isCounted[k]),
    },
    without: meetings.filter((_, k) => !isCounted[k]),
  };
}

/**
 * Hands for and against each project over all meetings. Hands against decide whether a project may take part at all; they
 * are never subtracted from its votes, or staying away would be worth more than voting.
 */
export function verdictsOfMeetings({
  projects,
  meetings,
}: MixedElection): readonly MeetingVerdict[] {
  return projects.map(({ position }) => {
    const items = meetings.flatMap((m) => m.items.filter((item) => item.position === position));
    const sum = (key: 'yes' | 'no' | 'abstain'): number =>
      items.reduce((total, item) => total + item[key], 0);
    const [yes, no, abstain] = [sum('yes'), sum('no'), sum('abstain')];
    return { position, yes, no, abstain, isAccepted: items.length === 0 ? null : yes > no };
  });
}

/** Positions that no majority of hands refused. */
export function acceptedPositions(mixed: MixedElection): readonly number[] {
  return verdictsOfMeetings(mixed)
    .filter(({ isAccepted }) => isAccepted !== false)
    .map(({ position }) => position);
}
