import type { CalendarDate } from '../domain/calendar/calendar-date.js';
import type { Channel } from '../domain/choice/choice-status.js';
import { latestBirthYearOnRoll } from '../domain/choice/voting-age.js';
import { IdentityService } from '../features/identity/identity.service.js';
import type { RecordedVoter } from '../features/choice/count/record-voters.js';
import type { NamesContent } from './content/shapes/people.js';
import type { JamoatContent } from './content/shapes/places.js';
import type { DemoCycle } from './demo-cycle.js';
import type { DemoStage } from './demo-stage.js';
import { demoVillageId } from './load-places.js';
import { madeUpPerson } from './made-up-people.js';
import { seededDraw } from './seeded.js';
import { stableId } from './stable-id.js';

/** A ballot that came in; `positions` is `null` for a paper that turned out invalid. */
export interface CastBallot {
  readonly villageCode: string;
  readonly channel: Channel;
  readonly positions: readonly number[] | null;
  /** In Dushanbe. */
  readonly day: CalendarDate;
}

export interface RollToMake {
  readonly jamoat: JamoatContent;
  /** Last day for ballots, from the first start. */
  readonly closesDay: number;
  readonly ballots: readonly CastBallot[];
  /** Who handed in the ballots of the web. */
  readonly onWeb: ReadonlySet<string>;
}

/**
 * The roll with who took part: the confirmed residents who are of age, and people of the paper list until every adult of
 * a village is on it. Web ballots belong to the residents named, all others to lines of the paper list.
 */
export async function makeRoll(
  stage: DemoStage,
  names: NamesContent,
  cycle: DemoCycle,
  given: RollToMake,
): Promise<RecordedVoter[]> {
  const { jamoat, closesDay, onWeb } = given;
  const year = Number(stage.days.date(closesDay).slice(0, 4));
  const people = await stage.get(IdentityService).search({
    jamoatId: jamoat.code,
    villageIds: null,
    text: '',
    first: 100_000,
  });
  const residents = people.filter(
    ({ villageId, confirmedAt, birthYear }) =>
      villageId !== null &&
      confirmedAt !== null &&
      (birthYear === null || birthYear <= latestBirthYearOnRoll(year)),
  );
  const draw = seededDraw(`roll/${cycle.name}`);
  const voters = jamoat.villages.flatMap((village, villageIndex): RecordedVoter[] => {
    const villageId = demoVillageId(village.code);
    const ballots = given.ballots.filter(({ villageCode }) => villageCode === village.code);
    const web = ballots.filter(({ channel }) => channel === 'web');
    const others = ballots.filter(({ channel }) => channel !== 'web');
    const here = residents.filter((person) => person.villageId === villageId);
    const known = here.map((person): RecordedVoter => {
      const ballot = onWeb.has(person.id) ? web.shift() : undefined;
      return {
        id: stableId('roll', cycle.name, person.id),
        personId: person.id,
        listNumber: null,
        name: person.displayName,
        villageId,
        ...partOf(ballot),
      };
    });
    if (web.length > 0) throw new Error(`${village.slug} has more web ballots than residents`);
    const listed = Math.max(village.adults - known.length, others.length);
    const onPaper = Array.from({ length: listed }, (_, index): RecordedVoter => {
      const number = `${String(villageIndex + 1)}-${String(index + 1)}`;
      return {
        id: stableId('roll', cycle.name, number),
        personId: null,
        listNumber: number,
        name: madeUpPerson(names, draw).name,
        villageId,
        ...partOf(others[index]),
      };
    });
    return [...known, ...onPaper];
  });
  return voters;
}

function partOf(ballot: CastBallot | undefined) {
  if (!ballot) return { channel: null, positions: null };
  return { channel: ballot.channel, positions: ballot.positions, day: ballot.day };
}
