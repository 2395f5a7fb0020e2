import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type { RoleGrantEntity } from './role.entity.js';
import { findActiveGrants } from './role.store.js';

const grantsOfPerson = Symbol('grantsOfPerson');

@Injectable()
export class RoleLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  /** The roles each person holds now. */
  grants(context: GqlContext): DataLoader<string, RoleGrantEntity[]> {
    return loaderOf<string, RoleGrantEntity[]>(
      context,
      grantsOfPerson,
      async (personIds) =>
        groupBy(await findActiveGrants(this.uow.db, personIds), (grant) => grant.personId),
      [],
    );
  }
}
