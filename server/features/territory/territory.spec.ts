import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('territory', () => {
  it('holds the whole country: 5 regions, 65 districts, 427 jamoats', async () => {
    const { data } = await app.graphql(`{ regions { id districts { id jamoatCount } } }`);
    const districts = data.regions.flatMap(
      (region: { districts: { jamoatCount: number }[] }) => region.districts,
    );
    expect(data.regions).toHaveLength(5);
    expect(districts).toHaveLength(65);
    expect(
      districts.reduce((sum: number, one: { jamoatCount: number }) => sum + one.jamoatCount, 0),
    ).toBe(427);
  });

  it.each(['Рованд', 'Saghirdasht', 'сагирдашт', 'Сағирдашт', 'sagirdasht'])(
    'finds a jamoat however %s is typed',
    async (text) => {
      const { data } = await app.graphql(
        `query ($text: String!) { searchJamoats(text: $text) { id name { text } } }`,
        { text },
      );
      expect(data.searchJamoats.length).toBeGreaterThan(0);
    },
  );

  it('finds a renamed jamoat under its former name', async () => {
    const { data } = await app.graphql(
      `{ searchJamoats(text: "Shogadoev") { name { text } formerNames } }`,
    );
    expect(data.searchJamoats[0].formerNames).toContain('Shogadoev');
  });

  it('shows the Latin name, marked as such, where a Tajik spelling is not known', async () => {
    const { data } = await app.graphql(
      `{ jamoat(id: "TJ-GB-02-001") { name { text language } } }`,
      {},
      { locale: 'tg' },
    );
    expect(data.jamoat.name).toEqual({ text: 'Rovand', language: 'tg-Latn' });
  });

  it('answers null for a jamoat that does not exist', async () => {
    const { data } = await app.graphql(`{ jamoat(id: "TJ-XX-01-001") { id } }`);
    expect(data.jamoat).toBeNull();
  });
});
