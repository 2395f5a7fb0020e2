import { RollEntryEntity } from '../../../server/features/choice/roll/roll-entry.entity.js';
import { createHash, randomUUID } from 'node:crypto';
import { VillageEntity } from '../../../server/features/territory/territory.entity.js';
import type { TestApp } from '../../support/test-app.js';
import type { BuiltVillage } from '../../support/builders/people.js';
import { codeOfRequest } from '../../support/builders/codes.js';
import { aChoiceAt, type ChoiceAtHome, preparation } from './choice-at.js';
import { paperScenarios } from './paper-scenarios.js';
import { done, type Scenario } from './scenario.js';

async function marking(app: TestApp, { id: choiceId, resident }: ChoiceAtHome) {
  const on = { choiceId, personId: resident.id };
  const entry = await app.uow.db.findOneByOrFail(RollEntryEntity, on);
  return { choiceId, rollEntryId: entry.id };
}

/** A valid code of somebody on the roll. */
async function aCode(app: TestApp, choice: ChoiceAtHome): Promise<string> {
  const input = { id: randomUUID(), ...(await marking(app, choice)) };
  await done(app, 'reissueCode', input, choice.recorder.cookie);
  return codeOfRequest(app, input);
}

/** A counted choice nobody took part in. */
async function countedAt(app: TestApp, home: BuiltVillage): Promise<ChoiceAtHome> {
  const choice = await aChoiceAt(app, home, 'open');
  const { id: choiceId, secretary, chair } = choice;
  for (const act of ['close', 'seal', 'count']) {
    for (const { cookie } of [secretary, chair]) {
      await done(app, 'confirmChoiceAct', { choiceId, act }, cookie);
    }
  }
  return choice;
}

const correctionOf = (choiceId: string) => ({
  id: randomUUID(),
  choiceId,
  leftOut: [2],
  reason: 'Замин дар дасти дигар кас аст.',
});

/** Two lines of a list that may be one person. */
async function twoLines(app: TestApp, home: BuiltVillage) {
  const { id: choiceId, recorder } = await aChoiceAt(app, home, 'prepared');
  const [firstId, secondId] = [randomUUID(), randomUUID()];
  for (const id of [firstId, secondId]) {
    const line = {
      id,
      choiceId,
      name: 'Саидмурод',
      listNumber: id.slice(0, 8),
      villageId: home.id,
    };
    await done(app, 'addRollEntry', line, recorder.cookie);
  }
  return { choiceId, firstId, secondId };
}

/** A choice of priorities, from its preparation to the paper out of the box. */
export const choiceScenarios = {
  prepareChoice: {
    arrange: async (app, { home }) => preparation(await aChoiceAt(app, home, 'shortlist')),
  },
  buildRoll: {
    arrange: async (app, { home }) => ({ choiceId: (await aChoiceAt(app, home, 'prepared')).id }),
  },
  importRoll: {
    arrange: async (app, { home }) => {
      const { id: choiceId } = await aChoiceAt(app, home, 'prepared');
      const village = await app.uow.db.findOneByOrFail(VillageEntity, { id: home.id });
      const table = `name,number,village\nСаидмурод,17,${village.nameTg}\n`;
      const fingerprint = createHash('sha256').update(table).digest('hex');
      return { choiceId, table, confirmed: { fingerprint, added: 1 } };
    },
  },
  addRollEntry: {
    arrange: async (app, { home }) => {
      const { id: choiceId } = await aChoiceAt(app, home, 'prepared');
      const name = 'Саидмурод';
      return { id: randomUUID(), choiceId, name, listNumber: '17', villageId: home.id };
    },
  },
  mergeRollEntries: { arrange: async (app, { home }) => twoLines(app, home) },
  keepRollEntriesApart: { arrange: async (app, { home }) => twoLines(app, home) },
  // The closing is an act that every role with a tick may confirm; who confirms which act is told by the act's rule.
  confirmChoiceAct: {
    arrange: async (app, { home }) => ({
      choiceId: (await aChoiceAt(app, home, 'open')).id,
      act: 'close',
    }),
  },
  proposeResultCorrection: {
    arrange: async (app, { home }) => correctionOf((await countedAt(app, home)).id),
  },
  // Proposed by the other side: nobody confirms what their own side has proposed.
  confirmResultCorrection: {
    arrange: async (app, { home }, sender) => {
      const choice = await countedAt(app, home);
      const correction = correctionOf(choice.id);
      const ofDesk = ['sddc_secretary', 'recorder'].includes(sender.role);
      const { cookie } = ofDesk ? choice.chair : choice.recorder;
      await done(app, 'proposeResultCorrection', correction, cookie);
      return { correctionId: correction.id };
    },
  },
  // The sender is a confirmed resident of the jamoat and so comes onto the roll.
  castBallot: {
    arrange: async (app, { home }) => {
      const { id: choiceId } = await aChoiceAt(app, home, 'open');
      return { id: randomUUID(), choiceId, positions: [1, 3], reviewed: true };
    },
  },
  issueCodes: {
    arrange: async (app, { home }) => {
      const { id: choiceId } = await aChoiceAt(app, home, 'open');
      return { id: randomUUID(), choiceId, villageId: home.id };
    },
  },
  reissueCode: {
    arrange: async (app, { home }) => ({
      id: randomUUID(),
      ...(await marking(app, await aChoiceAt(app, home, 'open'))),
    }),
  },
  // A code of another choice that is open: what a code opens does not depend on who types it.
  usePersonalCode: {
    arrange: async (app, { home }) => {
      const choice = await aChoiceAt(app, home, 'open');
      return { code: await aCode(app, choice) };
    },
  },
  startAssistedSession: {
    arrange: async (app, { home }) => ({
      id: randomUUID(),
      ...(await marking(app, await aChoiceAt(app, home, 'open'))),
      witnessName: 'Саидмурод Гулов',
      reason: 'cannot_see',
    }),
  },
  ...paperScenarios,
} as const satisfies Readonly<Record<string, Scenario>>;
