import { randomUUID } from 'node:crypto';
import type { RoleCode } from '../../../server/domain/policy/roles.js';
import { success } from '../../../server/domain/outcome.js';
import { SddcService } from '../../../server/features/sddc/sddc.service.js';
import type { TestApp } from '../test-app.js';
import { act } from './choices.js';
import { aPerson, aVillage, type BuiltPerson, type BuiltVillage } from './people.js';
import { aCycleIn, aProposal, type BuiltCycle } from './proposals.js';

export interface BuiltSeat {
  readonly id: string;
  readonly number: number;
  readonly member: BuiltPerson;
}

/** Seats held by members with that role, from number 1 on; `vacant` more without a holder. */
export async function aCommittee(
  app: TestApp,
  village: BuiltVillage,
  options: { readonly filled?: number; readonly vacant?: number } = {},
): Promise<BuiltSeat[]> {
  const { filled = 3, vacant = 0 } = options;
  const members = await Promise.all(
    Array.from({ length: filled }, (_, index) =>
      aPerson(app, village, {
        roles: ['sddc_member'],
        sex: index % 2 === 0 ? 'woman' : 'man',
        displayName: `Аъзои ${String(index + 1)}`,
      }),
    ),
  );
  const seats = Array.from({ length: filled + vacant }, (_, index) => ({
    id: randomUUID(),
    number: index + 1,
    groupTg: `Гурӯҳи ${String(index + 1)}`,
    groupRu: null,
    groupEn: index === 0 ? 'Group 1' : null,
    holder: members[index]
      ? {
          personId: members[index].id,
          sex: index % 2 === 0 ? ('woman' as const) : ('man' as const),
          termFrom: '2026-01-01',
          termTo: '2099-01-01',
        }
      : null,
  }));
  await app.uow.run(async (tx) => {
    await app.get(SddcService).insertSeats(tx, {
      jamoatId: village.jamoatId,
      formedOn: '2026-01-01',
      at: new Date(),
      seats,
    });
    return success(undefined);
  });
  return seats.flatMap(({ id, number }, index) =>
    members[index] ? [{ id, number, member: members[index] }] : [],
  );
}

export interface BuiltRound {
  readonly id: string;
  readonly cycle: BuiltCycle;
  readonly village: BuiltVillage;
  readonly seats: readonly BuiltSeat[];
  readonly chair: BuiltPerson;
  readonly facilitator: BuiltPerson;
  /** Ids of the shortlisted proposals by their numbers. */
  readonly proposals: readonly string[];
}

let jamoatsUsed = 0;

/** A village of a jamoat no committee was built in yet. */
export async function aVillageOfItsOwn(app: TestApp): Promise<BuiltVillage> {
  jamoatsUsed += 1;
  const [row] = await app.uow.db.query<{ id: string }[]>(
    `SELECT id FROM jamoats ORDER BY id DESC OFFSET $1 LIMIT 1`,
    [jamoatsUsed],
  );
  return aVillage(app, row!.id);
}

/** A cycle in deliberation with two shortlisted proposals, a committee, and an open round on them unless told otherwise. */
export async function aRound(
  app: TestApp,
  options: { readonly filled?: number; readonly vacant?: number; readonly open?: boolean } = {},
): Promise<BuiltRound> {
  const village = await aVillageOfItsOwn(app);
  const cycle = await aCycleIn(app, village, 'deliberation');
  const proposals: string[] = [];
  for (const [title, amountMinor] of [
    ['Обрасонӣ', 31_000_000n],
    ['Гармкунии мактаб', 19_500_000n],
  ] as const) {
    const { id } = await aProposal(app, cycle, {
      title,
      costLines: [{ label: 'Ҳама', quantity: '', amountMinor }],
      verdicts: [{ verdict: 'accepted', reason: null, language: 'tg', assessedAt: new Date() }],
    });
    proposals.push(id);
  }
  const seats = await aCommittee(app, village, options);
  const chair = await aPerson(app, village, { roles: ['sddc_chair'] });
  const facilitator = await aPerson(app, village, { roles: ['facilitator'] });
  const round = { id: randomUUID(), cycle, village, seats, chair, facilitator, proposals };
  if (options.open === false) return round;
  const opened = await act(
    app,
    'openRound',
    { id: round.id, cycleId: cycle.id, question: 'Ин рӯйхат қабул шавад?' },
    chair.cookie,
  );
  if (opened.code !== undefined) throw new Error(`openRound: ${opened.code}`);
  return round;
}

/** States the positions seat by seat, from number 1 on. */
export async function takePositions(
  app: TestApp,
  round: BuiltRound,
  positions: readonly ('agree' | 'agree_with_reservation' | 'abstain' | 'object')[],
): Promise<void> {
  for (const [index, position] of positions.entries()) {
    const stated = await act(
      app,
      'statePosition',
      {
        id: randomUUID(),
        roundId: round.id,
        position,
        reason: position === 'object' ? 'Барои мо кор нест.' : null,
      },
      round.seats[index]!.member.cookie,
    );
    if (stated.code !== undefined) throw new Error(`statePosition: ${stated.code}`);
  }
}

/** One person per role who may do something in a committee, all of this village's jamoat. */
export async function peopleWithRoles<R extends RoleCode>(
  app: TestApp,
  village: BuiltVillage,
  codes: readonly R[],
): Promise<Record<R, BuiltPerson>> {
  const people = await Promise.all(
    codes.map(async (code) => [code, await aPerson(app, village, { roles: [code] })] as const),
  );
  return Object.fromEntries(people) as Record<R, BuiltPerson>;
}
