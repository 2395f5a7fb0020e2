import { type Outcome, refusal, success } from '../../outcome.js';
import type { Electorate } from '../electorate.js';
import { type Ballot, type Instance, makeInstance, type Project } from '../instance.js';

/** Hands raised about one project. Those present who raised none are not counted anywhere. */
export interface TallyItem {
  readonly position: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** One meeting, or one section of it (women, men, a mahalla), counted by hands. */
export interface Meeting {
  readonly village: string;
  /** Absent where the meeting was not counted in sections. */
  readonly section?: string;
  /** Persons present, by the list of those who came. */
  readonly attendance: number;
  /** Persons who could have come, for the quorum. */
  readonly adults: number;
  /** Whether those present were written down and barred from a ballot of their own. */
  readonly isRegistered: boolean;
  /** One entry a project that was voted on. */
  readonly items: readonly TallyItem[];
}

/**
 * Ballots and meetings together. Not an {@link Instance}: a tally tells how many raised their hand, not who, and most
 * rules need to know who.
 */
export interface MixedElection {
  readonly projects: readonly Project[];
  readonly budget: bigint;
  /** Those who handed in a ballot. */
  readonly individuals: Electorate;
  readonly meetings: readonly Meeting[];
  /** `hands[k][p]`: hands for project p, from 0, at meeting k. */
  readonly hands: readonly (readonly number[])[];
}

/**
 * Puts ballots and tallies together.
 * Problems at the path of the number: `tally.number`, `tally.unknown_position`, `tally.repeated_position`,
 * `tally.more_hands_than_people`; `tally.points` when the ballots give points. Throws as `makeInstance` does.
 */
export function makeMixedElection(parts: {
  readonly projects: readonly Project[];
  readonly ballots: readonly Ballot[];
  readonly budget: bigint;
  readonly meetings: readonly Meeting[];
}): Outcome<MixedElection> {
  const { projects, budget, electorate }: Instance = makeInstance(parts);
  if (electorate.points.some((points) => points !== 1)) return refusal('tally.points');
  const hands: number[][] = [];
  for (const [k, meeting] of parts.meetings.entries()) {
    const fault = faultOf(meeting, projects.length, ['meetings', String(k)]);
    if (fault !== null) return fault;
    const row = projects.map(() => 0);
    for (const { position, yes } of meeting.items) row[position - 1] = yes;
    hands.push(row);
  }
  return success({ projects, budget, individuals: electorate, meetings: parts.meetings, hands });
}

function faultOf(
  { attendance, adults, items }: Meeting,
  projectCount: number,
  path: readonly string[],
): ReturnType<typeof refusal> | null {
  const notANumber = (number: number, ...where: readonly string[]) =>
    Number.isInteger(number) && number >= 0
      ? null
      : refusal('tally.number', { path: [...path, ...where], details: { number } });
  const seen = new Set<number>();
  for (const [k, { position, yes, no, abstain }] of items.entries()) {
    const at = ['items', String(k)];
    const options = { path: [...path, ...at, 'position'], details: { position, projectCount } };
    if (!Number.isInteger(position) || position < 1 || position > projectCount)
      return refusal('tally.unknown_position', options);
    if (seen.has(position)) return refusal('tally.repeated_position', options);
    seen.add(position);
    const fault =
      notANumber(yes, ...at, 'yes') ??
      notANumber(no, ...at, 'no') ??
      notANumber(abstain, ...at, 'abstain');
    if (fault !== null) return fault;
    const counted = yes + no + abstain;
    if (counted > attendance)
      return refusal('tally.more_hands_than_people', {
        path: [...path, ...at],
        details: { position, hands: counted, attendance },
      });
  }
  return notANumber(attendance, 'attendance') ?? notANumber(adults, 'adults');
}
