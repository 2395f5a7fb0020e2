import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { loaderOf } from '../../platform/graphql/loader.js';
import { findCredentials } from './credential.store.js';
import type { CredentialEntity, PersonEntity } from './identity.entity.js';
import { findPersons } from './person.store.js';

const kinds = { person: Symbol('person'), credential: Symbol('credential') };

/** Batch loaders for the people that fields of any feature refer to. */
@Injectable()
export class IdentityLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  person(context: GqlContext): DataLoader<string, PersonEntity | null> {
    return loaderOf<string, PersonEntity | null>(
      context,
      kinds.person,
      async (ids) =>
        new Map((await findPersons(this.uow.db, ids)).map((person) => [person.id, person])),
      null,
    );
  }

  /** Never given out as it is: holds the hash of a secret. */
  credential(context: GqlContext): DataLoader<string, CredentialEntity | null> {
    return loaderOf<string, CredentialEntity | null>(
      context,
      kinds.credential,
      async (ids) =>
        new Map(
          (await findCredentials(this.uow.db, ids)).map((credential) => [
            credential.personId,
            credential,
          ]),
        ),
      null,
    );
  }
}
