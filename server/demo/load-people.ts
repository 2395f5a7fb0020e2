import { foldLogin } from '../domain/identity/login.js';
import { IdentityService, type PersonToCreate } from '../features/identity/identity.service.js';
import { lockedHash } from '../features/identity/secret-hash.js';
import { RoleService, type RoleToGrant } from '../features/role/role.service.js';
import { SddcService } from '../features/sddc/sddc.service.js';
import type { PeopleContent, PersonContent, RoleContent } from './content/shapes/people.js';
import { type DemoStage, demoPersonId } from './demo-stage.js';
import { demoVillageId } from './load-places.js';
import { stableId } from './stable-id.js';

/** Everybody had been known for a while when the oldest cycle began. */
const knownSinceDay = -390;

export function demoSeatId(jamoatCode: string, number: number): string {
  return stableId('seat', jamoatCode, String(number));
}

/** The people of the content with their roles, and the committees they sit in. Nobody has a secret: cards let them in. */
export async function loadPeople(stage: DemoStage, content: PeopleContent): Promise<void> {
  const recorders = new Map(
    content.people
      .filter((person) => person.roles.some((role) => role.code === 'recorder'))
      .map((person) => [person.jamoatCode, person.login]),
  );
  await stage.get(IdentityService).createPersons(
    stage.tx,
    content.people.map((person, index) => personOf(stage, person, index, recorders)),
  );
  await stage.get(RoleService).grantMany(
    stage.tx,
    content.people.flatMap((person) => person.roles.map((role) => grantOf(stage, person, role))),
  );
  for (const { jamoatCode, seats } of content.committees) {
    const formed = Math.min(...seats.map((seat) => seat.termFromDayOffset));
    await stage.get(SddcService).insertSeats(stage.tx, {
      jamoatId: jamoatCode,
      formedOn: stage.days.date(formed),
      at: stage.days.at(formed),
      seats: seats.map((seat) => ({
        id: demoSeatId(jamoatCode, seat.number),
        number: seat.number,
        groupTg: seat.stakeholder.tg,
        groupRu: seat.stakeholder.ru,
        groupEn: seat.stakeholder.en,
        holder: {
          personId: demoPersonId(seat.holderLogin),
          sex: seat.holderSex,
          termFrom: stage.days.date(seat.termFromDayOffset),
          termTo: stage.days.date(seat.termToDayOffset),
        },
      })),
    });
  }
}

function personOf(
  { days }: DemoStage,
  person: PersonContent,
  index: number,
  recorders: ReadonlyMap<string | null, string>,
): PersonToCreate {
  const recorder = recorders.get(person.jamoatCode);
  const confirmer = recorder === undefined || recorder === person.login ? null : recorder;
  const isStaff = person.roles.some((role) => role.code !== 'resident');
  // One minute after the other: the cards of the sign-in page stand in the order of the content.
  const registeredAt = days.at(knownSinceDay, 8, index);
  return {
    id: demoPersonId(person.login),
    displayName: person.fullName,
    sex: person.sex,
    birthYear: days.year(person.bornYearOffset),
    villageId: person.villageCode === null ? null : demoVillageId(person.villageCode),
    jamoatId: person.jamoatCode,
    language: 'tg',
    registeredAt,
    ...(person.standing === 'confirmed' && {
      confirmed: {
        at: days.at(knownSinceDay + 1, 8, index),
        by: confirmer === null ? null : demoPersonId(confirmer),
        reference: `Рӯйхати ҷамоат, №${String(index + 1)}`,
      },
    }),
    demoCard: person.demoCard,
    credential: {
      login: foldLogin(person.login),
      kind: isStaff ? 'password' : 'pin',
      secretHash: lockedHash,
    },
  };
}

function grantOf(
  { days }: DemoStage,
  person: PersonContent,
  { code, scope }: RoleContent,
): RoleToGrant {
  const { level } = scope;
  const inJamoat = level === 'jamoat' || level === 'village';
  return {
    id: stableId('role', person.login, code, scope.code),
    personId: demoPersonId(person.login),
    code,
    districtId: level === 'district' ? scope.code : null,
    jamoatId: inJamoat ? person.jamoatCode : null,
    villageId: level === 'village' ? demoVillageId(scope.code) : null,
    grantedAt: days.at(knownSinceDay + 2),
  };
}
