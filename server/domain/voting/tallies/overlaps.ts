import { type Instance, instanceFrom } from '../instance.js';
import { withIndividuals } from './combined.js';
import type { MixedElection } from './meeting.js';
import type { SeededRandom } from './seeded-random.js';

/**
 * One of the ways in which the hands of a meeting may have belonged to the people present: for each project in turn, who of
 * the persons 0 … attendance − 1 raised theirs.
 */
export type Overlap = (attendance: number) => (hands: number) => readonly number[];

/** The same people raise their hands again and again: as much overlap as possible. */
export const nested: Overlap = () => (hands) => Array.from({ length: hands }, (_, j) => j);

/** Hands go round the room: as little overlap as possible. */
export const spread: Overlap = (attendance) => {
  let next = 0;
  return (hands) =>
    Array.from({ length: hands }, () => {
      const person = next;
      next = (next + 1) % attendance;
      return person;
    });
};

/** For each project anybody may have raised their hand, each group of people being equally likely. */
export const drawn =
  (random: SeededRandom): Overlap =>
  (attendance) => {
    const people = Array.from({ length: attendance }, (_, j) => j);
    return (hands) => {
      for (let j = 0; j < hands; j++) {
        const other = j + random.below(attendance - j);
        [people[j], people[other]] = [people[other]!, people[j]!];
      }
      return people.slice(0, hands);
    };
  };

/** Ballots as they would have been: those handed in, and one for each person at a meeting. */
export function withOverlap(mixed: MixedElection, overlap: Overlap): Instance {
  const { projects, budget, individuals, meetings, hands } = mixed;
  const builder = withIndividuals(individuals);
  const ones = new Int32Array(projects.length).fill(1);
  meetings.forEach(({ attendance, village }, k) => {
    const lists = Array.from({ length: attendance }, (): number[] => []);
    const raise = overlap(attendance);
    hands[k]!.forEach((number, p) => {
      for (const person of raise(number)) lists[person]!.push(p);
    });
    for (const list of lists) builder.add(list, ones, list.length, village);
  });
  return instanceFrom(projects, builder.build(), budget);
}
