import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type { ProgressReportEntity } from './progress-report.entity.js';
import { findReports } from './tracking.store.js';

const reportsOfPublication = Symbol('reportsOfPublication');

@Injectable()
export class TrackingLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  /** Every report about each plan, the oldest of a line first. */
  reports(context: GqlContext): DataLoader<string, ProgressReportEntity[]> {
    return loaderOf<string, ProgressReportEntity[]>(
      context,
      reportsOfPublication,
      async (ids) => groupBy(await findReports(this.uow.db, ids), (row) => row.publicationId),
      [],
    );
  }
}
