import { describe, expect, it } from '@jest/globals';
import { names, people, places } from './content.fixture.js';
import { tajikWord } from './letters.fixture.js';
import { holders, holds, jamoat, person, seatsOf } from './lookups.fixture.js';
import type { RoleCode } from './shapes/people.js';

describe('people of the demo', () => {
  it('have one login and one name each, the name in Tajik letters', () => {
    const logins = people.people.map((someone) => someone.login);
    const names = people.people.map((someone) => someone.fullName);
    expect(new Set(logins).size).toBe(logins.length);
    expect(new Set(names).size).toBe(names.length);
    for (const login of logins) expect(login).toMatch(/^[a-z][a-z0-9]*\.[a-z0-9]+$/u);
    for (const name of names) {
      expect([name, name.split(' ').every((part) => tajikWord.test(part))]).toEqual([name, true]);
    }
  });

  it('come, where the loader makes them up, from parts of names in Tajik letters, each once', () => {
    for (const parts of Object.values(names) as (readonly string[])[]) {
      expect(new Set(parts).size).toBe(parts.length);
      for (const part of parts) expect([part, tajikWord.test(part)]).toEqual([part, true]);
    }
    expect(names.surnames.every((surname) => /[еио]в$/u.test(surname))).toBe(true);
  });

  it('hold roles within places that exist', () => {
    const codes = new Map<string, readonly string[]>([
      ['village', places.jamoats.flatMap((entry) => entry.villages.map((village) => village.code))],
      ['jamoat', places.jamoats.map((entry) => entry.code)],
      ['district', places.districts.map((district) => district.code)],
      ['country', ['TJ']],
    ]);
    for (const someone of people.people) {
      expect([someone.login, someone.roles.length > 0]).toEqual([someone.login, true]);
      for (const { code, scope } of someone.roles) {
        expect(codes.get(scope.level)).toContain(scope.code);
        if (code === 'resident') expect(scope.code).toBe(someone.villageCode);
        if (scope.level === 'jamoat') expect(scope.code).toBe(someone.jamoatCode);
      }
      expect(holds(someone, 'resident')).toBe(someone.villageCode !== null);
    }
  });

  it('cover in Sabzdara every role of a jamoat', () => {
    const code = jamoat('sabzdara').code;
    const expected: Readonly<Record<string, number>> = {
      sddc_chair: 1,
      sddc_secretary: 1,
      sddc_member: 21,
      jamoat_admin: 1,
      jamoat_chair: 1,
      council_deputy: 5,
      recorder: 2,
      facilitator: 1,
      village_rep: 2,
      technical_reviewer: 1,
      implementer: 1,
      grievance_officer: 1,
      observer: 1,
      donor: 1,
    };
    for (const [role, count] of Object.entries(expected)) {
      expect([role, holders(code, role as RoleCode).length]).toEqual([role, count]);
    }
    const residents = people.people.filter((someone) => someone.login.startsWith('sabz.sokin'));
    expect(residents.length).toBe(8);
    expect(residents.filter((someone) => someone.standing === 'confirmed').length).toBe(5);
    expect(people.people.filter((someone) => holds(someone, 'sysadmin')).length).toBe(1);
  });

  it('keep the two persons apart: chair, secretary, jamoat chair and jamoat secretary are four people', () => {
    for (const { code } of places.jamoats) {
      const four = (
        ['sddc_chair', 'sddc_secretary', 'jamoat_chair', 'jamoat_admin'] as const
      ).flatMap((role) => holders(code, role));
      expect([code, four.length, new Set(four).size]).toEqual([code, 4, 4]);
    }
    for (const { code } of places.districts) {
      expect(
        people.people.filter((someone) =>
          someone.roles.some(
            (role) => role.code === 'district_reviewer' && role.scope.code === code,
          ),
        ).length,
      ).toBe(1);
    }
  });

  it('fill the seats of the committees: 21 in Sabzdara, 8 women, 4 under 30', () => {
    const sizes = places.jamoats.map((entry) => [entry.slug, seatsOf(entry.code).length]);
    expect(Object.fromEntries(sizes)).toEqual({
      sabzdara: 21,
      namunaobod: 15,
      anorzor: 11,
      duoba: 13,
      gulbogh: 3,
    });
    const seats = seatsOf(jamoat('sabzdara').code);
    expect(seats.filter((seat) => seat.holderSex === 'woman').length).toBe(8);
    expect(seats.filter((seat) => person(seat.holderLogin).bornYearOffset > -30).length).toBe(4);
    for (const { jamoatCode, seats: filled } of people.committees) {
      expect(filled.map((seat) => seat.number)).toEqual(filled.map((_, index) => index + 1));
      expect(filled.map((seat) => seat.holderLogin).toSorted()).toEqual(
        [...holders(jamoatCode, 'sddc_member')].toSorted(),
      );
      expect(3 * filled.filter((seat) => seat.holderSex === 'woman').length).toBeGreaterThanOrEqual(
        filled.length,
      );
      for (const seat of filled) {
        expect([seat.holderLogin, seat.holderSex]).toEqual([
          seat.holderLogin,
          person(seat.holderLogin).sex,
        ]);
        expect(seat.termFromDayOffset < 0 && seat.termToDayOffset > 0).toBe(true);
      }
    }
  });

  it('have at most one sign-in card per role in a jamoat', () => {
    const cards = people.people.filter((someone) => someone.demoCard);
    for (const { code } of places.jamoats) {
      for (const role of [
        'sddc_chair',
        'sddc_secretary',
        'jamoat_admin',
        'jamoat_chair',
        'recorder',
        'council_deputy',
      ] as const) {
        const shown = cards.filter(
          (someone) => someone.jamoatCode === code && holds(someone, role),
        );
        expect([code, role, shown.length <= 1]).toEqual([code, role, true]);
      }
    }
  });
});
