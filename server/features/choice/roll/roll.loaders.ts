import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import type { Channel } from '../../../domain/choice/choice-status.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { loaderOf } from '../../../platform/graphql/loader.js';
import { findParticipations } from './roll.store.js';

const kind = Symbol('participation');

@Injectable()
export class RollLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  /** How people of one choice's roll took part; a request looks at one roll. */
  channel(context: GqlContext, choiceId: string): DataLoader<string, Channel | null> {
    return loaderOf<string, Channel | null>(
      context,
      kind,
      async (ids) =>
        new Map(
          (await findParticipations(this.uow.db, choiceId, ids)).map((part) => [
            part.rollEntryId,
            part.channel,
          ]),
        ),
      null,
    );
  }
}
