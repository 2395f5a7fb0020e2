import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { ProposalLoaders } from './proposal.loaders.js';
import { type ProposalQuery, ProposalService } from './proposal.service.js';
import { viewerCanIn } from './viewer-can.js';

@Resolver('ScreeningDesk')
export class ScreeningDeskResolver {
  constructor(
    private readonly loaders: ProposalLoaders,
    private readonly service: ProposalService,
  ) {}

  @ResolveField()
  counts(@Parent() desk: { cycle: CycleEntity }, @Context() context: GqlContext) {
    return this.loaders.counts(context).load(desk.cycle.id);
  }

  @ResolveField()
  proposals(@Parent() desk: { cycle: CycleEntity }, @Args() query: Omit<ProposalQuery, 'cycleId'>) {
    return this.service.page({ ...query, first: query.first ?? 50, cycleId: desk.cycle.id });
  }
}

@Resolver('Cycle')
export class CycleProposalsResolver {
  constructor(private readonly loaders: ProposalLoaders) {}

  @ResolveField()
  proposalCounts(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    return this.loaders.counts(context).load(cycle.id);
  }

  @ResolveField()
  viewerMayPropose(@Parent() cycle: CycleEntity, @Context() { ctx }: GqlContext) {
    return viewerCanIn(ctx.actor, 'submitProposal', cycle);
  }

  @ResolveField()
  viewerMayRecord(@Parent() cycle: CycleEntity, @Context() { ctx }: GqlContext) {
    const { actor } = ctx;
    return (
      actor.kind === 'person' &&
      actor.roles.some((role) => role.jamoatId === cycle.jamoatId && recorders.includes(role.code))
    );
  }
}

const recorders: readonly string[] = ['village_rep', 'recorder', 'sddc_secretary'];
