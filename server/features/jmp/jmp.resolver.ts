import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Outcome } from '../../domain/outcome.js';
import { Allow, Public, SignedIn } from '../../platform/auth/mark.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import { ProposalLoaders } from '../proposal/proposal.loaders.js';
import type {
  DraftPlanInput,
  FillFundingSharesInput,
  MoveLineItemInput,
  PutLineItemInput,
  RemoveLineItemInput,
  SetFundingSharesInput,
} from '../../platform/graphql/schema.gen.js';
import { ArrangeLines } from './arrange-lines.js';
import { DraftPlan } from './draft-plan.js';
import { FillFundingShares } from './fill-funding-shares.js';
import { JmpService } from './jmp.service.js';
import { type Desk, PlanDesk } from './plan-desk.js';
import { PutLineItem } from './put-line-item.js';
import { SetFundingShares } from './set-funding-shares.js';

@Resolver()
export class JmpActsResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jmps: JmpService,
    private readonly drafting: DraftPlan,
    private readonly lines: PutLineItem,
    private readonly arranging: ArrangeLines,
    private readonly shares: SetFundingShares,
    private readonly filling: FillFundingShares,
    private readonly desks: PlanDesk,
  ) {}

  @Query()
  @Public()
  async jmpVersion(@Args('id') id: string, @Context() { ctx }: GqlContext) {
    const version = await this.jmps.version(this.uow.db, id);
    if (version?.status !== 'draft') return version;
    return (await this.jmps.mayReadDraft(ctx, version.jamoatId)) ? version : null;
  }

  @Query()
  @SignedIn()
  planDesk(@Args('cycleId') cycleId: string, @Context() { ctx }: GqlContext) {
    return this.desks.desk(ctx, cycleId);
  }

  @Mutation()
  @Allow('draftPlan')
  async draftPlan(@Args('input') input: DraftPlanInput, @Context() { ctx }: GqlContext) {
    const done = await this.drafting.run(ctx, {
      ...input,
      order: input.order ?? null,
      orderReason: input.orderReason ?? null,
    });
    return this.withVersion(done, 'DraftPlanSuccess');
  }

  @Mutation()
  @Allow('putLineItem')
  async putLineItem(@Args('input') input: PutLineItemInput, @Context() { ctx }: GqlContext) {
    const done = await this.lines.run(ctx, {
      ...input,
      indicator: input.indicator ?? null,
      upkeep: input.upkeep ?? null,
      rankReason: input.rankReason ?? null,
      implementerId: input.implementerId ?? null,
    });
    return this.withVersion(done, 'PutLineItemSuccess');
  }

  @Mutation()
  @Allow('removeLineItem')
  async removeLineItem(@Args('input') input: RemoveLineItemInput, @Context() { ctx }: GqlContext) {
    return this.withVersion(await this.arranging.remove(ctx, input), 'RemoveLineItemSuccess');
  }

  @Mutation()
  @Allow('moveLineItem')
  async moveLineItem(@Args('input') input: MoveLineItemInput, @Context() { ctx }: GqlContext) {
    const done = await this.arranging.move(ctx, { ...input, reason: input.reason ?? null });
    return this.withVersion(done, 'MoveLineItemSuccess');
  }

  @Mutation()
  @Allow('setFundingShares')
  async setFundingShares(
    @Args('input') input: SetFundingSharesInput,
    @Context() { ctx }: GqlContext,
  ) {
    return this.withVersion(await this.shares.run(ctx, input), 'SetFundingSharesSuccess');
  }

  @Mutation()
  @Allow('fillFundingShares')
  async fillFundingShares(
    @Args('input') input: FillFundingSharesInput,
    @Context() { ctx }: GqlContext,
  ) {
    return this.withVersion(await this.filling.run(ctx, input), 'FillFundingSharesSuccess');
  }

  private withVersion<N extends string>(outcome: Outcome<string>, successType: N) {
    return asResult(outcome, successType, (id) => ({
      version: this.jmps.version(this.uow.db, id),
    }));
  }
}

@Resolver('PlanDesk')
export class PlanDeskResolver {
  constructor(private readonly desks: PlanDesk) {}

  @ResolveField()
  orderFrom(@Parent() { cycle }: Desk) {
    return cycle.choiceEnabled ? 'choice' : 'committee';
  }

  @ResolveField()
  candidates(@Parent() desk: Desk) {
    return this.desks.candidates(desk);
  }

  @ResolveField()
  noLongerChosen(@Parent() desk: Desk) {
    return this.desks.noLongerChosen(desk);
  }

  @ResolveField()
  implementers(@Parent() desk: Desk) {
    return this.desks.implementers(desk);
  }

  @ResolveField()
  viewerCan(@Parent() desk: Desk, @Context() { ctx }: GqlContext) {
    return this.desks.viewerCan(ctx, desk);
  }
}

@Resolver('PlanCandidate')
export class PlanCandidateResolver {
  constructor(private readonly proposals: ProposalLoaders) {}

  @ResolveField()
  proposal(@Parent() { proposalId }: { proposalId: string }, @Context() context: GqlContext) {
    return this.proposals.proposal(context).load(proposalId);
  }
}
