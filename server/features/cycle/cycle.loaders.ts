import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type { CycleEntity, EnvelopeEntity, PhaseMoveEntity } from './cycle.entity.js';
import * as store from './cycle.store.js';

const kinds = {
  cycle: Symbol('cycle'),
  cyclesOfJamoat: Symbol('cyclesOfJamoat'),
  moves: Symbol('moves'),
  envelopes: Symbol('envelopes'),
};

@Injectable()
export class CycleLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  /** Whoever shows a cycle shows the way to the others of its jamoat: they come with it, in one query. */
  cycle(context: GqlContext): DataLoader<string, CycleEntity | null> {
    return loaderOf<string, CycleEntity | null>(
      context,
      kinds.cycle,
      async (ids) => {
        const rows = await store.findCyclesWithSiblings(this.uow.db, ids);
        const siblings = this.cyclesOfJamoat(context);
        for (const [jamoatId, cycles] of groupBy(rows, (row) => row.jamoatId)) {
          siblings.prime(jamoatId, cycles);
        }
        return new Map(rows.map((row) => [row.id, row]));
      },
      null,
    );
  }

  cyclesOfJamoat(context: GqlContext): DataLoader<string, CycleEntity[]> {
    return loaderOf<string, CycleEntity[]>(
      context,
      kinds.cyclesOfJamoat,
      async (ids) =>
        groupBy(await store.findCyclesOfJamoats(this.uow.db, ids), (row) => row.jamoatId),
      [],
    );
  }

  moves(context: GqlContext): DataLoader<string, PhaseMoveEntity[]> {
    return loaderOf<string, PhaseMoveEntity[]>(
      context,
      kinds.moves,
      async (ids) => groupBy(await store.findPhaseMoves(this.uow.db, ids), (row) => row.cycleId),
      [],
    );
  }

  envelopes(context: GqlContext): DataLoader<string, EnvelopeEntity[]> {
    return loaderOf<string, EnvelopeEntity[]>(
      context,
      kinds.envelopes,
      async (ids) => groupBy(await store.findEnvelopes(this.uow.db, ids), (row) => row.cycleId),
      [],
    );
  }
}
