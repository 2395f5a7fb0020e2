import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type { MeetingEntity } from './meeting.entity.js';
import * as store from './meeting.store.js';

const ofCycle = Symbol('meetingsOfCycle');

@Injectable()
export class MeetingLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  ofCycle(context: GqlContext): DataLoader<string, MeetingEntity[]> {
    return loaderOf<string, MeetingEntity[]>(
      context,
      ofCycle,
      async (ids) =>
        groupBy(await store.findMeetingsOfCycles(this.uow.db, ids), (row) => row.cycleId),
      [],
    );
  }
}
