import { foldLogin } from '../domain/identity/login.js';
import { IdentityService } from '../features/identity/identity.service.js';
import { lockedHash } from '../features/identity/secret-hash.js';
import { RoleService } from '../features/role/role.service.js';
import type { NamesContent } from './content/shapes/people.js';
import { type DemoStage, demoPersonId } from './demo-stage.js';
import { demoVillageId } from './load-places.js';
import { madeUpPerson } from './made-up-people.js';
import { seededDraw } from './seeded.js';
import { stableId } from './stable-id.js';

export interface ResidentsToMakeUp {
  readonly jamoatCode: string;
  readonly confirmed: boolean;
  readonly registeredDay: number;
  readonly villages: readonly { readonly villageCode: string; readonly residents: number }[];
}

export interface MadeUpResident {
  readonly id: string;
  readonly villageCode: string;
}

/** Residents who act on the web besides those of the content: registered, and confirmed where it is said. */
export async function makeUpResidents(
  stage: DemoStage,
  names: NamesContent,
  wanted: ResidentsToMakeUp,
): Promise<MadeUpResident[]> {
  const { jamoatCode, confirmed, registeredDay } = wanted;
  const kind = confirmed ? 'c' : 'r';
  const draw = seededDraw(`residents/${jamoatCode}/${kind}`);
  const villages = wanted.villages.flatMap(({ villageCode, residents }) =>
    Array<string>(residents).fill(villageCode),
  );
  const people = villages.map((villageCode, index) => {
    const login = `${kind}${String(index + 1)}.${jamoatCode.slice(-5).replace('-', '')}`;
    const { name, sex } = madeUpPerson(names, draw);
    const bornYearsAgo = 19 + draw(50);
    return { id: demoPersonId(login), login, name, sex, bornYearsAgo, villageCode, index };
  });
  const { days } = stage;
  await stage.get(IdentityService).createPersons(
    stage.tx,
    people.map((person) => ({
      id: person.id,
      displayName: person.name,
      sex: person.sex,
      birthYear: days.year(-person.bornYearsAgo),
      villageId: demoVillageId(person.villageCode),
      jamoatId: jamoatCode,
      language: 'tg' as const,
      registeredAt: days.at(registeredDay, 9, person.index),
      ...(confirmed && {
        confirmed: {
          at: days.at(registeredDay + 1, 9, person.index),
          by: null,
          reference: `Рӯйхати деҳа, №${String(person.index + 1)}`,
        },
      }),
      credential: { login: foldLogin(person.login), kind: 'pin' as const, secretHash: lockedHash },
    })),
  );
  await stage.get(RoleService).grantMany(
    stage.tx,
    people.map((person) => ({
      id: stableId('role', person.login, 'resident'),
      personId: person.id,
      code: 'resident' as const,
      jamoatId: jamoatCode,
      villageId: demoVillageId(person.villageCode),
      grantedAt: days.at(registeredDay, 9, person.index),
    })),
  );
  return people.map(({ id, villageCode }) => ({ id, villageCode }));
}
