import { describe, expect, it } from '@jest/globals';
import { places } from './content.fixture.js';
import { found, jamoat } from './lookups.fixture.js';
import { sum } from './sums.fixture.js';

describe('places of the demo', () => {
  it('count in Sabzdara what the worked scenario counts', () => {
    const villages = jamoat('sabzdara').villages;
    const meetings = villages.map((village) => found(village.meeting, village.slug));
    expect(villages.length).toBe(9);
    expect(sum(villages.map((village) => village.households))).toBe(1240);
    expect(sum(villages.map((village) => village.population))).toBe(7430);
    expect(sum(villages.map((village) => village.adults))).toBe(4312);
    expect(sum(meetings.map((meeting) => meeting.householdsRepresented))).toBe(730);
    expect(sum(meetings.map((meeting) => meeting.participants))).toBe(818);
    expect(sum(meetings.map((meeting) => meeting.women))).toBe(394);
    expect(sum(meetings.map((meeting) => meeting.under30))).toBe(208);
    for (const village of villages) {
      expect(2 * found(village.meeting, village.slug).householdsRepresented).toBeGreaterThan(
        village.households,
      );
    }
  });

  it('count in Namunaobod what the worked scenario counts, Tugay alone without quorum at first', () => {
    const villages = jamoat('namunaobod').villages;
    const meetings = villages.map((village) => found(village.meeting, village.slug));
    expect(villages.length).toBe(14);
    expect(sum(villages.map((village) => village.households))).toBe(4860);
    expect(sum(villages.map((village) => village.population))).toBe(29900);
    expect(sum(meetings.map((meeting) => meeting.householdsRepresented))).toBe(2518);
    expect(sum(meetings.map((meeting) => meeting.participants))).toBe(2697);
    expect(sum(meetings.map((meeting) => meeting.women))).toBe(1288);
    expect(sum(meetings.map((meeting) => meeting.under30))).toBe(705);
    const without = villages.filter(
      (village) =>
        2 * found(village.meeting, village.slug).householdsRepresented <= village.households,
    );
    expect(without.map((village) => village.slug)).toEqual(['tugay']);
    const tugay = found(without[0]?.meeting, 'tugay');
    expect(tugay.repeat).toEqual({ dayOffset: tugay.dayOffset + 8, householdsRepresented: 86 });
    expect(villages.filter((village) => village.secondLanguageForms !== null).length).toBe(4);
  });

  it('have 6 villages in Anorzor, 7 in Duoba, 3 in Gulbogh of the other district', () => {
    expect(
      ['anorzor', 'duoba', 'gulbogh'].map((slug) => [
        jamoat(slug).villages.length,
        jamoat(slug).districtCode,
      ]),
    ).toEqual([
      [6, 'TJ-DEMO-01'],
      [7, 'TJ-DEMO-01'],
      [3, 'TJ-DEMO-02'],
    ]);
  });

  it('have unique codes and slugs, and neighbours within the jamoat', () => {
    const villages = places.jamoats.flatMap((entry) => entry.villages);
    expect(new Set(villages.map((village) => village.code)).size).toBe(villages.length);
    for (const entry of places.jamoats) {
      expect(new Set(entry.villages.map((village) => village.slug)).size).toBe(
        entry.villages.length,
      );
      expect(places.districts.map((district) => district.code)).toContain(entry.districtCode);
      const codes = entry.villages.map((village) => village.code);
      for (const village of entry.villages) {
        expect(village.code.startsWith(`${entry.code}-`)).toBe(true);
        expect(codes).toContain(village.neighbourCode);
        expect(village.neighbourCode).not.toBe(village.code);
      }
    }
  });
});
