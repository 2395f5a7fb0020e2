import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type { PublicationEntity } from './publication.entity.js';
import * as store from './publication.store.js';

const kinds = {
  ofCycle: Symbol('publicationOfCycle'),
  ofJamoat: Symbol('publicationsOfJamoat'),
};

@Injectable()
export class PublicationLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  ofCycle(context: GqlContext): DataLoader<string, PublicationEntity | null> {
    return loaderOf<string, PublicationEntity | null>(
      context,
      kinds.ofCycle,
      async (ids) =>
        // The oldest first, so that of two the newest stands.
        new Map(
          (await store.findPublicationsOfCycles(this.uow.db, ids))
            .reverse()
            .map((row) => [row.cycleId, row]),
        ),
      null,
    );
  }

  /** The newest first. */
  ofJamoat(context: GqlContext): DataLoader<string, PublicationEntity[]> {
    return loaderOf<string, PublicationEntity[]>(
      context,
      kinds.ofJamoat,
      async (ids) =>
        groupBy(await store.findPublicationsOfJamoats(this.uow.db, ids), (row) => row.jamoatId),
      [],
    );
  }
}
