import { randomUUID } from 'node:crypto';
import { SddcService } from '../../../server/features/sddc/sddc.service.js';
import { SeatTermEntity } from '../../../server/features/sddc/sddc.entity.js';
import { money } from '../../support/builders/choices.js';
import type { BuiltVillage } from '../../support/builders/people.js';
import { aCycleIn, aProposal } from '../../support/builders/proposals.js';
import type { TestApp } from '../../support/test-app.js';
import { aHolder } from './holder.js';
import { write } from './place.js';
import type { Scenario } from './scenario.js';

/** A seat of the jamoat's committee, held by this person or vacant. */
export async function aSeat(
  app: TestApp,
  village: BuiltVillage,
  number: number,
  personId: string | null,
): Promise<string> {
  const id = randomUUID();
  const holder =
    personId === null
      ? null
      : { personId, sex: 'woman' as const, termFrom: '2026-01-01', termTo: '2099-01-01' };
  await write(app, (tx) =>
    app.get(SddcService).insertSeats(tx, {
      jamoatId: village.jamoatId,
      formedOn: '2026-01-01',
      at: new Date(),
      seats: [{ id, number, groupTg: 'Гурӯҳи занон', groupRu: null, groupEn: null, holder }],
    }),
  );
  return id;
}

/** The committee of a jamoat, and a cycle with its rules and its money. */
export const cycleScenarios = {
  putSeat: {
    arrange: (_app, { home }) =>
      Promise.resolve({
        id: randomUUID(),
        jamoatId: home.jamoatId,
        number: 1,
        groupTg: 'Гурӯҳи занон',
      }),
  },
  fillSeat: {
    arrange: async (app, { home }) => {
      const person = await aHolder(app, home, 'sddc_member');
      const seatId = await aSeat(app, home, 1, null);
      return {
        id: randomUUID(),
        seatId,
        personId: person.id,
        sex: 'woman',
        termFrom: '2026-01-01',
        termTo: '2099-01-01',
      };
    },
  },
  vacateSeat: {
    arrange: async (app, { home }) => {
      const person = await aHolder(app, home, 'sddc_member');
      const seatId = await aSeat(app, home, 1, person.id);
      const term = await app.uow.db.findOneByOrFail(SeatTermEntity, { seatId });
      return { termId: term.id, endedOn: '2026-01-02', reason: 'resigned' };
    },
  },
  createCycle: {
    arrange: (_app, { home }) => {
      const fromYear = new Date().getUTCFullYear() + 1;
      return Promise.resolve({
        id: randomUUID(),
        jamoatId: home.jamoatId,
        kind: 'jmp',
        fromYear,
        toYear: fromYear + 2,
      });
    },
  },
  setCharter: {
    arrange: async (app, { home }) => {
      const cycle = await aCycleIn(app, home, 'preparation');
      return {
        cycleId: cycle.id,
        revision: 1,
        choiceEnabled: true,
        ballotMax: 3,
        choiceRule: 'greedy_score',
        choiceStep: money(5_00n),
      };
    },
  },
  putEnvelope: {
    arrange: async (app, { home }) => {
      const cycle = await aCycleIn(app, home, 'preparation');
      const ceiling = money(5_000_00n);
      return { id: randomUUID(), cycleId: cycle.id, source: 'district', label: '', ceiling };
    },
  },
  moveCycle: {
    arrange: async (app, { home }) => {
      const cycle = await aCycleIn(app, home, 'collection');
      await aProposal(app, cycle);
      return { cycleId: cycle.id, event: 'start_screening', revision: 1 };
    },
  },
} as const satisfies Readonly<Record<string, Scenario>>;
