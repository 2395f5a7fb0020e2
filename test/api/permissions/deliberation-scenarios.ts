import { randomUUID } from 'node:crypto';
import { ConsensusRoundEntity } from '../../../server/features/deliberation/deliberation.entity.js';
import { aCycleIn, aProposal } from '../../support/builders/proposals.js';
import type { TestApp } from '../../support/test-app.js';
import { aSeat } from './cycle-scenarios.js';
import { aHolder, type Sender } from './holder.js';
import type { Place } from './place.js';
import { done, type Scenario } from './scenario.js';

interface BuiltRound {
  readonly id: string;
  readonly chair: Sender;
}

/** A shortlist before a committee with one member; what opens a round on it. */
async function beforeRound(app: TestApp, { home }: Place) {
  const cycle = await aCycleIn(app, home, 'deliberation');
  await aProposal(app, cycle, {
    costLines: [{ label: 'Ҳама', quantity: '', amountMinor: 31_000_000n }],
    verdicts: [{ verdict: 'accepted', reason: null, language: 'tg', assessedAt: new Date() }],
  });
  await aSeat(app, home, 1, (await aHolder(app, home, 'sddc_member')).id);
  return { id: randomUUID(), cycleId: cycle.id, question: 'Ин рӯйхат қабул шавад?' };
}

async function openRound(app: TestApp, place: Place): Promise<BuiltRound> {
  const input = await beforeRound(app, place);
  const chair = await aHolder(app, place.home, 'sddc_chair');
  await done(app, 'openRound', input, chair.cookie);
  return { id: input.id, chair };
}

/** An open round in which the sender has a seat. */
async function roundWithSeat(app: TestApp, place: Place, sender: Sender): Promise<string> {
  const { id } = await openRound(app, place);
  await aSeat(app, place.home, 2, sender.id);
  return id;
}

/** A consensus round, from its opening to its outcome. */
export const deliberationScenarios = {
  openRound: { arrange: beforeRound },
  statePosition: {
    arrange: async (app, place, sender) => {
      const roundId = await roundWithSeat(app, place, sender);
      return { id: randomUUID(), roundId, position: 'agree' };
    },
  },
  declareConflict: {
    arrange: async (app, place, sender) => {
      const roundId = await roundWithSeat(app, place, sender);
      return { roundId, reason: 'Бародарам ширкати сохтмонӣ дорад.' };
    },
  },
  commentRound: {
    arrange: async (app, place) => {
      const { id } = await openRound(app, place);
      return { id: randomUUID(), roundId: id, text: 'Баҳори оянда қубурро дароз мекунем.' };
    },
  },
  closeRound: {
    arrange: async (app, place) => ({ roundId: (await openRound(app, place)).id }),
  },
  declareOutcome: {
    arrange: async (app, place) => {
      const { id, chair } = await openRound(app, place);
      await done(app, 'closeRound', { roundId: id }, chair.cookie);
      const { outcome } = await app.uow.db.findOneByOrFail(ConsensusRoundEntity, { id });
      return { roundId: id, outcome };
    },
  },
} as const satisfies Readonly<Record<string, Scenario>>;
