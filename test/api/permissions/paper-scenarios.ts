import { randomUUID } from 'node:crypto';
import { RollEntryEntity } from '../../../server/features/choice/roll/roll-entry.entity.js';
import { paper } from '../../support/builders/paper.js';
import type { BuiltVillage } from '../../support/builders/people.js';
import type { TestApp } from '../../support/test-app.js';
import { aChoiceAt, type ChoiceAtHome, closeIt } from './choice-at.js';
import { done, type Scenario } from './scenario.js';

async function entryOf(app: TestApp, { id: choiceId, resident }: ChoiceAtHome): Promise<string> {
  const on = { choiceId, personId: resident.id };
  return (await app.uow.db.findOneByOrFail(RollEntryEntity, on)).id;
}

interface PlaceAtHome extends ChoiceAtHome {
  readonly placeId: string;
}

/** An open choice with a place that has ten papers. */
async function placeAt(app: TestApp, home: BuiltVillage, offline = false): Promise<PlaceAtHome> {
  const choice = await aChoiceAt(app, home, 'open');
  const place = await addPlace(app, home, choice, offline);
  return { ...choice, placeId: place };
}

async function addPlace(app: TestApp, home: BuiltVillage, choice: ChoiceAtHome, offline: boolean) {
  const id = randomUUID();
  const { cookie } = choice.secretary;
  const place = { id, choiceId: choice.id, name: id, villageId: home.id, offline };
  await done(app, 'putPollingPlace', place, cookie);
  await done(app, 'issueBallotBatch', { id: randomUUID(), placeId: id, papers: 10 }, cookie);
  return id;
}

const counts = (placeId: string) => ({ placeId, inBox: 1, spoiled: 0, unused: 9 });

/** A closed choice whose box is counted: one paper of one person. */
async function closedBox(app: TestApp, home: BuiltVillage): Promise<PlaceAtHome> {
  const place = await placeAt(app, home);
  const { placeId, recorder } = place;
  const rollEntryId = await entryOf(app, place);
  await done(app, 'markPaperParticipation', { placeId, rollEntryId }, recorder.cookie);
  await closeIt(app, place);
  return place;
}

async function enter({ placeId }: PlaceAtHome, app: TestApp, cookie: string, read: number[]) {
  const sheet = { id: randomUUID(), placeId, stack: 1, entries: [paper(1, read)] };
  await done(app, 'enterPaperSheet', sheet, cookie);
}

/** Paper: from the place to the note. */
export const paperScenarios = {
  putPollingPlace: {
    arrange: async (app, { home }) => {
      const { id: choiceId } = await aChoiceAt(app, home, 'open');
      const place = { name: 'Мактаби № 1', villageId: home.id, offline: false };
      return { id: randomUUID(), choiceId, ...place };
    },
  },
  issueBallotBatch: {
    arrange: async (app, { home }) => {
      const { placeId } = await placeAt(app, home);
      return { id: randomUUID(), placeId, papers: 50 };
    },
  },
  markPaperParticipation: {
    arrange: async (app, { home }) => {
      const place = await placeAt(app, home);
      return { placeId: place.placeId, rollEntryId: await entryOf(app, place) };
    },
  },
  handInDeskList: {
    arrange: async (app, { home }) => {
      const place = await placeAt(app, home, true);
      const rollEntryIds = [await entryOf(app, place)];
      return { id: randomUUID(), placeId: place.placeId, rollEntryIds, spoiled: 0, unused: 9 };
    },
  },
  countPlace: {
    arrange: async (app, { home }) => counts((await closedBox(app, home)).placeId),
  },
  enterPaperSheet: {
    arrange: async (app, { home }) => {
      const { placeId } = await closedBox(app, home);
      return { id: randomUUID(), placeId, stack: 1, entries: [paper(1, [1, 3])] };
    },
  },
  decidePaperEntry: {
    arrange: async (app, { home }) => {
      const place = await closedBox(app, home);
      await enter(place, app, place.recorder.cookie, [1]);
      await enter(place, app, place.secretary.cookie, [2]);
      const { placeId } = place;
      return { placeId, stack: 1, number: 1, positions: [2], words: 'Рақами 2 аст.' };
    },
  },
  decidePaperIncident: {
    arrange: async (app, { home }) => {
      const place = await placeAt(app, home);
      const rollEntryId = await entryOf(app, place);
      const { cookie } = place.recorder;
      const marked = { placeId: place.placeId, rollEntryId };
      await done(app, 'markPaperParticipation', marked, cookie);
      const placeId = await addPlace(app, home, place, true);
      const list = {
        id: randomUUID(),
        placeId,
        rollEntryIds: [rollEntryId],
        spoiled: 0,
        unused: 9,
      };
      await done(app, 'handInDeskList', list, cookie);
      return { placeId, rollEntryId, decision: 'voted_twice', words: 'Ду имзо дорад.' };
    },
  },
  signBalanceNote: {
    arrange: async (app, { home }) => {
      const place = await closedBox(app, home);
      const { placeId } = place;
      await done(app, 'countPlace', { ...counts(placeId), unused: 8 }, place.recorder.cookie);
      return { placeId, balance: 'issued', words: 'Як варақа гум шуд.' };
    },
  },
} as const satisfies Readonly<Record<string, Scenario>>;
