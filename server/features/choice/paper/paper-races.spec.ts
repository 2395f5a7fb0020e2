import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, aChoice, confirmBoth } from '../../../../test/support/builders/choices.js';
import { aPollingPlace, did, entriesOf } from '../../../../test/support/builders/paper.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const fifty = <T>(one: (index: number) => T): Promise<Awaited<T>[]> =>
  Promise.all(Array.from({ length: 50 }, (_, index) => one(index)));

describe('50 at once', () => {
  it('count a box: one of the counts stands as a whole, and the trail has each', async () => {
    const choice = await aChoice(app);
    const place = await aPollingPlace(app, choice, { papers: 100 });
    await confirmBoth(app, choice, 'close');
    const cookies = [choice.recorder.cookie, choice.secretary.cookie];
    await fifty((n) =>
      did(
        app,
        'countPlace',
        { placeId: place.id, inBox: n, spoiled: n, unused: 100 - 2 * n, refused: 0 },
        cookies[n % 2] ?? '',
      ),
    );
    const [stands] = await app.uow.db.query<{ in_box: number; spoiled: number; unused: number }[]>(
      `SELECT in_box, spoiled, unused FROM polling_places WHERE id = $1`,
      [place.id],
    );
    expect(stands).toEqual({
      in_box: stands?.in_box,
      spoiled: stands?.in_box,
      unused: 100 - 2 * (stands?.in_box ?? 0),
    });
    const counted = await app.uow.db.query<{ at: string }[]>(
      `SELECT detail->>'inBox' AS at FROM audit_entries WHERE subject_id = $1 AND act = 'countPlace'`,
      [choice.id],
    );
    expect(new Set(counted.map(({ at }) => at)).size).toBe(50);
  });

  it('say what they found about somebody on two lists: one of the desk and one chair are heard', async () => {
    const choice = await aChoice(app);
    const { recorder, secretary, chair } = choice;
    const online = await aPollingPlace(app, choice, { papers: 1 });
    const place = await aPollingPlace(app, choice, { offline: true, papers: 1 });
    const [twice] = await entriesOf(app, choice);
    const rollEntryId = twice?.id;
    await did(app, 'markPaperParticipation', { placeId: online.id, rollEntryId }, recorder.cookie);
    const list = { id: randomUUID(), placeId: place.id, rollEntryIds: [rollEntryId] };
    await did(app, 'handInDeskList', { ...list, spoiled: 0, unused: 0 }, recorder.cookie);
    const persons = [recorder, secretary, chair];
    const said = await fifty((n) =>
      act(
        app,
        'decidePaperIncident',
        { placeId: place.id, rollEntryId, decision: 'voted_twice', words: 'Ду имзо, ду варақа.' },
        persons[n % 3]?.cookie,
      ),
    );
    const refused = said.flatMap(({ code }) => (code === undefined ? [] : [code]));
    expect(new Set(refused)).toEqual(new Set(['choice.other_side_missing']));
    const heard = await app.uow.db.query<{ role: string }[]>(
      `SELECT role FROM paper_incident_words WHERE place_id = $1 ORDER BY role = 'sddc_chair'`,
      [place.id],
    );
    expect(heard).toHaveLength(2);
    expect(heard[1]?.role).toBe('sddc_chair');
  });
});
