import type DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { groupBy, loaderOf } from '../../platform/graphql/loader.js';
import type { AssessmentEntity, CostLineEntity } from './assessment.entity.js';
import * as assessments from './assessment.store.js';
import { noProposals, type ProposalCounts, countsByCycle } from './proposal-counts.js';
import type { ProposalEntity, ProposalTextEntity } from './proposal.entity.js';
import * as store from './proposal.store.js';
import * as voices from './voices.store.js';

const kinds = {
  proposal: Symbol('proposal'),
  texts: Symbol('proposalTexts'),
  villageIds: Symbol('proposalVillageIds'),
  mergedFrom: Symbol('proposalMergedFrom'),
  counts: Symbol('proposalCounts'),
  supports: Symbol('proposalSupports'),
  viewerSupports: Symbol('proposalViewerSupports'),
  commentCount: Symbol('proposalCommentCount'),
  assessments: Symbol('proposalAssessments'),
  costLines: Symbol('proposalCostLines'),
};

const noSupport: Omit<voices.SupportCount, 'proposalId'> = { confirmed: 0, all: 0 };

/** Batch loaders for proposals and what belongs to them. */
@Injectable()
export class ProposalLoaders {
  constructor(private readonly uow: UnitOfWork) {}

  proposal(context: GqlContext): DataLoader<string, ProposalEntity | null> {
    return loaderOf<string, ProposalEntity | null>(
      context,
      kinds.proposal,
      async (ids) =>
        new Map((await store.findProposals(this.uow.db, ids)).map((row) => [row.id, row])),
      null,
    );
  }

  texts(context: GqlContext): DataLoader<string, ProposalTextEntity[]> {
    return loaderOf<string, ProposalTextEntity[]>(
      context,
      kinds.texts,
      async (ids) => groupBy(await store.findTexts(this.uow.db, ids), (row) => row.proposalId),
      [],
    );
  }

  villageIds(context: GqlContext): DataLoader<string, string[]> {
    return loaderOf<string, string[]>(
      context,
      kinds.villageIds,
      async (ids) => {
        const groups = groupBy(await store.findPlaces(this.uow.db, ids), (row) => row.proposalId);
        return new Map([...groups].map(([id, rows]) => [id, rows.map((row) => row.villageId)]));
      },
      [],
    );
  }

  mergedFrom(context: GqlContext): DataLoader<string, ProposalEntity[]> {
    return loaderOf<string, ProposalEntity[]>(
      context,
      kinds.mergedFrom,
      async (ids) =>
        groupBy(await store.findMergedInto(this.uow.db, ids), (row) => row.mergedIntoId ?? ''),
      [],
    );
  }

  counts(context: GqlContext): DataLoader<string, ProposalCounts> {
    return loaderOf<string, ProposalCounts>(
      context,
      kinds.counts,
      async (cycleIds) => countsByCycle(await store.countByStatus(this.uow.db, cycleIds)),
      noProposals,
    );
  }

  supports(context: GqlContext): DataLoader<string, typeof noSupport> {
    return loaderOf<string, typeof noSupport>(
      context,
      kinds.supports,
      async (ids) =>
        new Map((await voices.countSupports(this.uow.db, ids)).map((row) => [row.proposalId, row])),
      noSupport,
    );
  }

  viewerSupports(context: GqlContext): DataLoader<string, boolean> {
    return loaderOf<string, boolean>(
      context,
      kinds.viewerSupports,
      async (ids) => {
        const { actor } = context.ctx;
        if (actor.kind !== 'person') return new Map();
        const supported = await voices.findSupported(this.uow.db, actor.personId, ids);
        return new Map(supported.map((id) => [id, true]));
      },
      false,
    );
  }

  commentCount(context: GqlContext): DataLoader<string, number> {
    return loaderOf<string, number>(
      context,
      kinds.commentCount,
      async (ids) =>
        new Map(
          (await voices.countComments(this.uow.db, ids)).map((row) => [row.proposalId, row.count]),
        ),
      0,
    );
  }

  assessments(context: GqlContext): DataLoader<string, AssessmentEntity[]> {
    return loaderOf<string, AssessmentEntity[]>(
      context,
      kinds.assessments,
      async (ids) =>
        groupBy(await assessments.findAssessments(this.uow.db, ids), (row) => row.proposalId),
      [],
    );
  }

  costLines(context: GqlContext): DataLoader<string, CostLineEntity[]> {
    return loaderOf<string, CostLineEntity[]>(
      context,
      kinds.costLines,
      async (ids) =>
        groupBy(await assessments.findCostLines(this.uow.db, ids), (row) => row.proposalId),
      [],
    );
  }
}
