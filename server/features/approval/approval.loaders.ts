import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import { ApprovalService, type DecidedStep } from './approval.service.js';

const trailOfVersion = Symbol('trailOfVersion');

@Injectable()
export class ApprovalLoaders {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly approvals: ApprovalService,
  ) {}

  /** The steps of each version with their decisions, in the order in which they are passed. */
  trail(context: GqlContext): DataLoader<string, DecidedStep[]> {
    return loaderOf<string, DecidedStep[]>(
      context,
      trailOfVersion,
      async (versionIds) =>
        groupBy(
          await this.approvals.trail(this.uow.db, versionIds),
          (decided) => decided.step.versionId,
        ),
      [],
    );
  }
}
