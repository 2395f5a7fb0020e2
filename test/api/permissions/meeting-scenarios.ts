import { randomUUID } from 'node:crypto';
import { todayInDushanbe } from '../../../server/domain/calendar/calendar-date.js';
import type { BuiltVillage } from '../../support/builders/people.js';
import { aMeeting, aSheet, rollEntriesOf } from '../../support/builders/meetings.js';
import { aCycleIn } from '../../support/builders/proposals.js';
import type { TestApp } from '../../support/test-app.js';
import { aChoiceAt } from './choice-at.js';
import { aHolder } from './holder.js';
import { done, type Scenario } from './scenario.js';

/** A meeting of this village while the choice is open, where five people are counted. */
async function counted(app: TestApp, home: BuiltVillage) {
  for (let index = 0; index < 5; index += 1) await aHolder(app, home, 'resident');
  const choice = await aChoiceAt(app, home, 'open', { handCounting: true, tellersVote: true });
  const meetingId = await aMeeting(app, choice.cycleId, home, choice.recorder.cookie);
  const entries = await rollEntriesOf(app, choice.id);
  for (const rollEntryId of entries.slice(0, 5)) {
    const input = { meetingId, rollEntryId, section: 'women' };
    await done(app, 'markAttendance', input, choice.recorder.cookie);
  }
  return { meetingId, choice, rollEntryId: entries[5]! };
}

const sheet = aSheet(3, { yes: 3, no: 1, abstain: 0 });

/** A meeting of a village, who came to it, and the hands counted there. */
export const meetingScenarios = {
  recordMeeting: {
    arrange: async (app, { home }) => {
      const cycle = await aCycleIn(app, home, 'collection');
      return {
        id: randomUUID(),
        cycleId: cycle.id,
        kind: 'general',
        villageId: home.id,
        heldOn: todayInDushanbe(new Date()),
        place: 'Мактаб',
        convener: 'Раиси маҳалла',
      };
    },
  },
  markAttendance: {
    arrange: async (app, { home }) => {
      const { meetingId, rollEntryId } = await counted(app, home);
      return { meetingId, rollEntryId, section: 'men' };
    },
  },
  enterTallySheet: {
    arrange: async (app, { home }) => {
      const { meetingId } = await counted(app, home);
      return { meetingId, items: sheet };
    },
  },
  signTally: {
    arrange: async (app, { home }) => {
      const { meetingId, choice } = await counted(app, home);
      const other = await aHolder(app, home, 'sddc_secretary');
      for (const { cookie } of [choice.recorder, other])
        await done(app, 'enterTallySheet', { meetingId, items: sheet }, cookie);
      return { meetingId };
    },
  },
  fileRollChallenge: {
    arrange: async (app, { home }) => {
      const { id: choiceId } = await aChoiceAt(app, home, 'open');
      const about = { name: 'Саидмурод', villageId: home.id, words: 'Дар рӯйхат нест.' };
      return { id: randomUUID(), choiceId, kind: 'missing', ...about };
    },
  },
  decideRollChallenge: {
    arrange: async (app, { home }) => {
      const choice = await aChoiceAt(app, home, 'open');
      const id = randomUUID();
      const about = { name: 'Саидмурод', villageId: home.id, words: 'Дар рӯйхат нест.' };
      const filed = { id, choiceId: choice.id, kind: 'missing', ...about };
      await done(app, 'fileRollChallenge', filed, choice.recorder.cookie);
      return { challengeId: id, accepts: true, reason: 'Шиноснома дида шуд.' };
    },
  },
} as const satisfies Readonly<Record<string, Scenario>>;
