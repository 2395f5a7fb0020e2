import { randomUUID } from 'node:crypto';
import type { Phase } from '../../../server/domain/phase/phase.js';
import { ProposalEntity } from '../../../server/features/proposal/proposal.entity.js';
import { money } from '../../support/builders/choices.js';
import type { TestApp } from '../../support/test-app.js';
import { aCycleIn, aProposal } from '../../support/builders/proposals.js';
import type { Place } from './place.js';
import { done, type Scenario } from './scenario.js';

async function proposalIn(app: TestApp, { home }: Place, phase: Phase): Promise<ProposalEntity> {
  const cycle = await aCycleIn(app, home, phase);
  const { id } = await aProposal(app, cycle);
  return app.uow.db.findOneByOrFail(ProposalEntity, { id });
}

/** Proposing, supporting, commenting and screening. */
export const proposalScenarios = {
  submitProposal: {
    arrange: async (app, { home }) => {
      const cycle = await aCycleIn(app, home, 'collection');
      return {
        id: randomUUID(),
        cycleId: cycle.id,
        title: 'Обрасонӣ ба маҳалла',
        problem: 'Обро аз ҷӯй мегирем.',
        sector: 'water',
        villageIds: [home.id],
      };
    },
  },
  supportProposal: {
    arrange: async (app, place) => {
      const { id } = await proposalIn(app, place, 'collection');
      return { proposalId: id };
    },
  },
  withdrawSupport: {
    arrange: async (app, place, sender) => {
      const input = { proposalId: (await proposalIn(app, place, 'collection')).id };
      await done(app, 'supportProposal', input, sender.cookie);
      return input;
    },
  },
  commentProposal: {
    arrange: async (app, place) => {
      const { id } = await proposalIn(app, place, 'collection');
      return { id: randomUUID(), proposalId: id, text: 'Мактаб ҳам об надорад.' };
    },
  },
  setCostLines: {
    arrange: async (app, place) => {
      const { id, costRevision } = await proposalIn(app, place, 'screening');
      const lines = [{ label: 'Қубур', quantity: '300 м', amount: money(12_000_00n) }];
      return { proposalId: id, costRevision, lines };
    },
  },
  screenProposal: {
    arrange: async (app, place) => {
      const { id, revision } = await proposalIn(app, place, 'screening');
      return { id: randomUUID(), proposalId: id, revision, verdict: 'accepted' };
    },
  },
  mergeProposal: {
    arrange: async (app, place) => {
      const proposal = await proposalIn(app, place, 'screening');
      const into = await aProposal(app, { id: proposal.cycleId, jamoatId: proposal.jamoatId });
      return {
        id: randomUUID(),
        proposalId: proposal.id,
        revision: proposal.revision,
        intoId: into.id,
        reason: 'Ҳарду дар бораи як қубур.',
      };
    },
  },
} as const satisfies Readonly<Record<string, Scenario>>;
