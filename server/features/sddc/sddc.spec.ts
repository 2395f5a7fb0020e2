import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../../../test/support/builders/choices.js';
import {
  aCommittee,
  aVillageOfItsOwn,
  peopleWithRoles,
} from '../../../test/support/builders/committee.js';
import {
  aPerson,
  aVillageElsewhere,
  type BuiltPerson,
  type BuiltVillage,
} from '../../../test/support/builders/people.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { success } from '../../domain/outcome.js';
import { RoleService } from '../role/role.service.js';
import { SddcService } from './sddc.service.js';

let app: TestApp;
let village: BuiltVillage;
let secretary: BuiltPerson;
let admin: BuiltPerson;
let nextNumber = 0;

beforeAll(async () => {
  app = await startTestApp();
  village = await aVillageOfItsOwn(app);
  ({ sddc_secretary: secretary, jamoat_admin: admin } = await peopleWithRoles(app, village, [
    'sddc_secretary',
    'jamoat_admin',
  ]));
});
afterAll(() => app.close());

function seatInput(changes: Record<string, unknown> = {}) {
  nextNumber += 1;
  return {
    id: randomUUID(),
    jamoatId: village.jamoatId,
    number: nextNumber,
    groupTg: 'Гурӯҳи занон',
    ...changes,
  };
}

function termInput(seatId: string, personId: string, changes: Record<string, unknown> = {}) {
  return {
    id: randomUUID(),
    seatId,
    personId,
    termFrom: '2026-01-01',
    termTo: '2029-01-01',
    ...changes,
  };
}

async function aSeat(): Promise<string> {
  const input = seatInput();
  const put = await act(app, 'putSeat', input, secretary.cookie);
  if (put.code !== undefined) throw new Error(put.code);
  return input.id;
}

const candidate = () => aPerson(app, village, { roles: ['observer'], sex: 'woman' });

const fill = (input: Record<string, unknown>, by: BuiltPerson = secretary) =>
  act(app, 'fillSeat', input, by.cookie);

async function countOf(table: string, where: string, values: unknown[]): Promise<number> {
  const [row] = await app.uow.db.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${table} WHERE ${where}`,
    values,
  );
  return row!.count;
}

const committee = `query ($id: ID!) { jamoat(id: $id) { sddc {
  id formedOn composition { seats filled women men womenNeeded womenTargetMet }
  seats { id number group { text language } holder { id sex overdue person { displayName } } formerHolders { endReason } }
  viewerCan { act allowed reason } } } }`;

async function look(jamoatId: string, by?: BuiltPerson, locale = 'tg') {
  const { data } = await app.graphql(committee, { id: jamoatId }, { cookie: by?.cookie, locale });
  return data.jamoat.sddc;
}

describe('the committee of a jamoat', () => {
  it('has no seats and no day of forming before its first seat', async () => {
    const elsewhere = await aVillageOfItsOwn(app);
    expect(await look(elsewhere.jamoatId)).toMatchObject({
      id: elsewhere.jamoatId,
      formedOn: null,
      seats: [],
      composition: { seats: 0, filled: 0, womenTargetMet: true },
    });
  });

  it('shows everybody who sits where, with women, men and vacant seats counted', async () => {
    const elsewhere = await aVillageOfItsOwn(app);
    await aCommittee(app, elsewhere, { filled: 4, vacant: 1 });
    const sddc = await look(elsewhere.jamoatId, undefined, 'en');
    expect(sddc.composition).toEqual({
      seats: 5,
      filled: 4,
      women: 2,
      men: 2,
      womenNeeded: 2,
      womenTargetMet: true,
    });
    expect(sddc.seats.map((seat: { number: number }) => seat.number)).toEqual([1, 2, 3, 4, 5]);
    expect(sddc.seats[0]).toMatchObject({
      group: { text: 'Group 1', language: 'en' },
      holder: { sex: 'woman', person: { displayName: 'Аъзои 1' } },
    });
    expect(sddc.seats[1].group).toEqual({ text: 'Гурӯҳи 2', language: 'tg' });
    expect(sddc.seats[4].holder).toBeNull();
    const db = app.uow.db;
    expect(await app.get(SddcService).facts(db, elsewhere.jamoatId)).toEqual({
      seats: 5,
      filledSeats: 4,
    });
  });

  it('says who may change its seats', async () => {
    const can = async (by?: BuiltPerson) => (await look(village.jamoatId, by)).viewerCan;
    expect(await can(secretary)).toContainEqual({ act: 'fillSeat', allowed: true, reason: null });
    expect(await can()).toContainEqual({
      act: 'fillSeat',
      allowed: false,
      reason: 'common.not_signed_in',
    });
  });
});

describe('putting a seat', () => {
  it('forms the committee with its first seat and changes a seat that is there', async () => {
    const input = seatInput();
    expect(await act(app, 'putSeat', input, secretary.cookie)).toMatchObject({
      __typename: 'PutSeatSuccess',
    });
    const changed = { ...input, groupTg: 'Гурӯҳи ҷавонон', groupRu: 'Молодёжь' };
    await act(app, 'putSeat', changed, admin.cookie);
    const sddc = await look(village.jamoatId, undefined, 'ru');
    expect(sddc.formedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(sddc.seats.find((seat: { id: string }) => seat.id === input.id).group).toEqual({
      text: 'Молодёжь',
      language: 'ru',
    });
  });

  it('stores the same request once, also when it comes many times at once', async () => {
    const elsewhere = await aVillageOfItsOwn(app);
    const keeper = await aPerson(app, elsewhere, { roles: ['sddc_secretary'] });
    const input = seatInput({ jamoatId: elsewhere.jamoatId, number: 1 });
    const results = await Promise.all(
      Array.from({ length: 8 }, () => act(app, 'putSeat', input, keeper.cookie)),
    );
    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(
      new Set(['PutSeatSuccess']),
    );
    expect(await countOf('seats', 'jamoat_id = $1', [elsewhere.jamoatId])).toBe(1);
    expect(await countOf('sddcs', 'jamoat_id = $1', [elsewhere.jamoatId])).toBe(1);
  });

  it('gives a number to one seat only', async () => {
    const first = seatInput();
    await act(app, 'putSeat', first, secretary.cookie);
    const second = seatInput({ number: first.number });
    expect(await act(app, 'putSeat', second, secretary.cookie)).toMatchObject({
      __typename: 'ConflictProblem',
      code: 'sddc.seat_number_taken',
      path: ['number'],
    });
  });

  it.each([
    ['sddc.seat_number', { number: 61 }],
    ['common.text_missing', { groupTg: '  ' }],
    ['common.text_too_long', { groupEn: 'x'.repeat(121) }],
  ])('is refused with %s', async (code, changes) => {
    expect(await act(app, 'putSeat', seatInput(changes), secretary.cookie)).toMatchObject({ code });
  });

  it('is refused under the id of a seat of another jamoat', async () => {
    const elsewhere = await aVillageOfItsOwn(app);
    const [seat] = await aCommittee(app, elsewhere, { filled: 1 });
    expect(await act(app, 'putSeat', seatInput({ id: seat!.id }), secretary.cookie)).toMatchObject({
      code: 'common.id_reused',
    });
  });

  it('is refused for a jamoat that does not exist', async () => {
    expect(
      await act(app, 'putSeat', seatInput({ jamoatId: 'TJ-XX-01-001' }), secretary.cookie),
    ).toMatchObject({ code: 'common.not_found' });
  });

  it('is refused to guests, other roles and the secretary of another jamoat', async () => {
    const elsewhere = await aVillageElsewhere(app, village);
    const other = await aPerson(app, elsewhere, { roles: ['sddc_secretary'] });
    const chair = await aPerson(app, village, { roles: ['sddc_chair'] });
    const input = seatInput();
    expect((await act(app, 'putSeat', input)).code).toBe('common.not_signed_in');
    for (const { cookie } of [other, chair]) {
      expect((await act(app, 'putSeat', input, cookie)).code).toBe('common.not_permitted');
    }
    expect(await countOf('seats', 'id = $1', [input.id])).toBe(0);
  });
});

describe('filling a seat', () => {
  it('makes the holder a member of the committee in the same act', async () => {
    const seatId = await aSeat();
    const person = await candidate();
    expect(await fill(termInput(seatId, person.id, { sex: 'man' }))).toMatchObject({
      __typename: 'FillSeatSuccess',
    });
    expect(
      await countOf('role_grants', `person_id = $1 AND code = 'sddc_member'`, [person.id]),
    ).toBe(1);
    const { seats } = await look(village.jamoatId);
    // The person's own entry says woman; what was typed beside it does not change that.
    expect(seats.find((seat: { id: string }) => seat.id === seatId).holder.sex).toBe('woman');
  });

  it('gives no second role to somebody who is a member already', async () => {
    const seatId = await aSeat();
    const member = await aPerson(app, village, { roles: ['sddc_member'] });
    await fill(termInput(seatId, member.id));
    expect(
      await countOf('role_grants', `person_id = $1 AND code = 'sddc_member'`, [member.id]),
    ).toBe(1);
  });

  it('is stored once when it is sent many times at once', async () => {
    const input = termInput(await aSeat(), (await candidate()).id);
    const results = await Promise.all(Array.from({ length: 8 }, () => fill(input)));
    expect(results.map(({ __typename }) => __typename)).toEqual(
      Array.from({ length: 8 }, () => 'FillSeatSuccess'),
    );
    expect(await countOf('seat_terms', 'seat_id = $1', [input.seatId])).toBe(1);
  });

  it('gives the seat to one of two persons who are put on it at once', async () => {
    const seatId = await aSeat();
    const people = await Promise.all([candidate(), candidate()]);
    const results = await Promise.all(people.map(({ id }) => fill(termInput(seatId, id))));
    expect(results.map(({ code }) => code ?? 'filled').sort()).toEqual([
      'filled',
      'sddc.seat_filled',
    ]);
    // Who did not get the seat did not become a member either.
    expect(
      await countOf('role_grants', `person_id = ANY($1) AND code = 'sddc_member'`, [
        people.map(({ id }) => id),
      ]),
    ).toBe(1);
  });

  it('gives one person one seat, also when put on two at once', async () => {
    const { id } = await candidate();
    const seats = [await aSeat(), await aSeat()];
    const results = await Promise.all(seats.map((seatId) => fill(termInput(seatId, id))));
    expect(results.map(({ code }) => code ?? 'filled').sort()).toEqual([
      'filled',
      'sddc.holds_another_seat',
    ]);
  });

  it('says that somebody who signs in with a PIN needs a password first, and stores nothing', async () => {
    const seatId = await aSeat();
    const resident = await aPerson(app, village);
    expect(await fill(termInput(seatId, resident.id))).toMatchObject({
      __typename: 'StateProblem',
      code: 'role.password_needed',
    });
    expect(await countOf('seat_terms', 'seat_id = $1', [seatId])).toBe(0);
  });

  it('is refused for oneself', async () => {
    expect(await fill(termInput(await aSeat(), secretary.id))).toMatchObject({
      __typename: 'NotPermittedProblem',
      code: 'identity.not_for_yourself',
    });
  });

  it('is refused for somebody of another jamoat', async () => {
    const elsewhere = await aVillageElsewhere(app, village);
    const stranger = await aPerson(app, elsewhere, { roles: ['observer'] });
    expect(await fill(termInput(await aSeat(), stranger.id))).toMatchObject({
      code: 'sddc.holder_elsewhere',
      path: ['personId'],
    });
  });

  it('is refused when the term ends before it begins', async () => {
    const input = termInput(await aSeat(), (await candidate()).id, { termTo: '2025-12-31' });
    expect((await fill(input)).code).toBe('sddc.term_reversed');
  });

  it('is refused for a seat or a person that does not exist', async () => {
    expect((await fill(termInput(randomUUID(), secretary.id))).code).toBe('common.not_found');
    expect(await fill(termInput(await aSeat(), randomUUID()))).toMatchObject({
      code: 'common.not_found',
      path: ['personId'],
    });
  });

  it('is refused under an id that stands for another term', async () => {
    const input = termInput(await aSeat(), (await candidate()).id);
    await fill(input);
    expect((await fill({ ...input, termTo: '2030-01-01' })).code).toBe('common.id_reused');
  });

  it('is refused to guests, other roles and the secretary of another jamoat', async () => {
    const elsewhere = await aVillageElsewhere(app, village);
    const other = await aPerson(app, elsewhere, { roles: ['sddc_secretary', 'jamoat_admin'] });
    const chair = await aPerson(app, village, { roles: ['sddc_chair'] });
    const input = termInput(await aSeat(), (await candidate()).id);
    expect((await act(app, 'fillSeat', input)).code).toBe('common.not_signed_in');
    for (const by of [other, chair])
      expect((await fill(input, by)).code).toBe('common.not_permitted');
  });
});

describe('vacating a seat', () => {
  async function aTerm() {
    const input = termInput(await aSeat(), (await candidate()).id);
    await fill(input);
    return input;
  }
  const vacate = (termId: string, changes: Record<string, unknown> = {}, by = admin) =>
    act(
      app,
      'vacateSeat',
      { termId, endedOn: '2026-03-01', reason: 'resigned', ...changes },
      by.cookie,
    );

  it('leaves the seat free for the next, and remembers who sat there for those who keep the seats', async () => {
    const term = await aTerm();
    expect((await vacate(term.id)).__typename).toBe('VacateSeatSuccess');
    await fill(termInput(term.seatId, (await candidate()).id));
    const seatOf = (sddc: { seats: { id: string }[] }) =>
      sddc.seats.find((seat) => seat.id === term.seatId);
    expect(seatOf(await look(village.jamoatId, secretary))).toMatchObject({
      formerHolders: [{ endReason: 'resigned' }],
    });
    expect(seatOf(await look(village.jamoatId))).toMatchObject({ formerHolders: [] });
  });

  const heldBy = async (personId: string) =>
    (
      await app.uow.db.query<{ code: string }[]>(
        `SELECT code FROM role_grants WHERE person_id = $1 AND ended_at IS NULL ORDER BY code`,
        [personId],
      )
    ).map(({ code }) => code);

  it('ends the roles that rest on the seat with it, and no other', async () => {
    const holder = await aPerson(app, village, {
      roles: ['sddc_chair', 'sddc_secretary', 'recorder'],
    });
    const term = termInput(await aSeat(), holder.id);
    await fill(term);
    expect(await heldBy(holder.id)).toContain('sddc_member');
    await vacate(term.id, { reason: 'term_over' });
    expect(await heldBy(holder.id)).toEqual(['recorder', 'resident']);
    // Already the next request of the same session is one of somebody without these roles.
    expect((await act(app, 'putSeat', seatInput(), holder.cookie)).code).toBe(
      'common.not_permitted',
    );
    const trail = await app.uow.db.query<{ code: string; by: string }[]>(
      `SELECT detail->>'code' AS code, actor_id AS by FROM audit_entries
        WHERE act = 'endRole' AND detail->>'termId' = $1 ORDER BY 1`,
      [term.id],
    );
    expect(trail).toEqual(
      ['sddc_chair', 'sddc_member', 'sddc_secretary'].map((code) => ({ code, by: admin.id })),
    );
  });

  it('leaves the same roles of other people and of another jamoat alone', async () => {
    const term = await aTerm();
    const elsewhere = await aVillageOfItsOwn(app);
    await app.uow.run(async (tx) => {
      await app.get(RoleService).grant(tx, {
        id: randomUUID(),
        personId: term.personId,
        code: 'sddc_member',
        jamoatId: elsewhere.jamoatId,
        grantedAt: new Date(),
      });
      return success(undefined);
    });
    await vacate(term.id);
    expect(await heldBy(term.personId)).toEqual(['observer', 'resident', 'sddc_member']);
    expect(await heldBy(secretary.id)).toEqual(['resident', 'sddc_secretary']);
  });

  it('that is refused ends no role', async () => {
    const term = await aTerm();
    await vacate(term.id, { endedOn: '2190-01-01' });
    expect(await heldBy(term.personId)).toContain('sddc_member');
  });

  it('sent many times at once ends each role once', async () => {
    const term = await aTerm();
    const results = await Promise.all(Array.from({ length: 8 }, () => vacate(term.id)));
    expect(new Set(results.map(({ __typename }) => __typename))).toEqual(
      new Set(['VacateSeatSuccess']),
    );
    expect(
      await countOf('audit_entries', `act = 'endRole' AND detail->>'termId' = $1`, [term.id]),
    ).toBe(1);
  });

  it('leaves nobody on a seat without the role, also when the person takes another seat at once', async () => {
    for (let round = 0; round < 8; round += 1) {
      const term = await aTerm();
      const next = termInput(await aSeat(), term.personId);
      await Promise.all([vacate(term.id), fill(next)]);
      const sits = await countOf('seat_terms', 'id = $1', [next.id]);
      expect({ sits, member: (await heldBy(term.personId)).includes('sddc_member') }).toEqual({
        sits,
        member: sits === 1,
      });
    }
  });

  it('is not done by the last day of the term alone', async () => {
    const seatId = await aSeat();
    const { id: personId } = await candidate();
    await fill(termInput(seatId, personId, { termTo: '2026-01-02' }));
    const { seats } = await look(village.jamoatId);
    expect(seats.find((seat: { id: string }) => seat.id === seatId).holder.overdue).toBe(true);
    expect(await heldBy(personId)).toContain('sddc_member');
  });

  it('keeps the first end when it is sent again', async () => {
    const term = await aTerm();
    await vacate(term.id);
    expect((await vacate(term.id, { reason: 'moved' })).__typename).toBe('VacateSeatSuccess');
    expect(await countOf('seat_terms', `id = $1 AND end_reason = 'resigned'`, [term.id])).toBe(1);
  });

  it('is refused for a day after today or before the term', async () => {
    const term = await aTerm();
    expect((await vacate(term.id, { endedOn: '2190-01-01' })).code).toBe('sddc.ended_on');
    expect((await vacate(term.id, { endedOn: '2025-12-31' })).code).toBe('sddc.ended_on');
  });

  it('is refused for a term that does not exist', async () => {
    expect((await vacate(randomUUID())).code).toBe('common.not_found');
  });

  it('is refused to guests, other roles and the administrator of another jamoat', async () => {
    const term = await aTerm();
    const elsewhere = await aVillageElsewhere(app, village);
    const other = await aPerson(app, elsewhere, { roles: ['jamoat_admin'] });
    const chair = await aPerson(app, village, { roles: ['sddc_chair'] });
    const input = { termId: term.id, endedOn: '2026-03-01', reason: 'resigned' };
    expect((await act(app, 'vacateSeat', input)).code).toBe('common.not_signed_in');
    for (const by of [other, chair]) {
      expect((await vacate(term.id, {}, by)).code).toBe('common.not_permitted');
    }
    expect(await countOf('seat_terms', 'id = $1 AND ended_at IS NULL', [term.id])).toBe(1);
  });
});
