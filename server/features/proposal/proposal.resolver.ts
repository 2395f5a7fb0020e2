import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Amount } from '../../domain/proposal/draft.js';
import type { ProposalOrigin, Sector } from '../../domain/proposal/proposal.js';
import { Allow, Public, SignedIn } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import { CycleService } from '../cycle/cycle.service.js';
import { CommentProposal, type CommentProposalInput } from './comment-proposal.js';
import { MergeProposal, type MergeProposalInput } from './merge-proposal.js';
import { type ProposalPage, type ProposalQuery, ProposalService } from './proposal.service.js';
import { ScreenProposal, type ScreenProposalInput } from './screen-proposal.js';
import { SetCostLines, type SetCostLinesInput } from './set-cost-lines.js';
import { SubmitProposal } from './submit-proposal.js';
import { SupportProposal } from './support-proposal.js';

/** A proposal as GraphQL hands it over: what may be left out may be missing. */
interface SentProposal {
  readonly id: string;
  readonly cycleId: string;
  readonly title: string;
  readonly problem: string;
  readonly sector: Sector;
  readonly villageIds: readonly string[];
  readonly everywhere: boolean;
  readonly costGuess?: Amount | null;
  readonly photoId?: string | null;
  readonly origin: ProposalOrigin;
  readonly onBehalfOf?: string | null;
  readonly withheld: boolean;
}

type Sent<Input> = Omit<Input, 'reason'> & { readonly reason?: string | null };

@Resolver()
export class ProposalResolver {
  constructor(
    private readonly proposals: ProposalService,
    private readonly cycles: CycleService,
    private readonly submit: SubmitProposal,
    private readonly supports: SupportProposal,
    private readonly comment: CommentProposal,
    private readonly costs: SetCostLines,
    private readonly screen: ScreenProposal,
    private readonly merge: MergeProposal,
  ) {}

  @Query('proposals')
  @Public()
  list(@Args() query: ProposalQuery) {
    return this.proposals.page(query);
  }

  @Query()
  @Public()
  similarProposals(@Args('cycleId') cycleId: string, @Args('title') title: string) {
    return this.proposals.similar(cycleId, title);
  }

  @Query()
  @Public()
  proposal(@Args('id') id: string) {
    return this.proposals.proposal(id);
  }

  @Query()
  @SignedIn()
  async screeningDesk(@Args('cycleId') cycleId: string, @Context() { ctx }: GqlContext) {
    const cycle = await this.cycles.cycle(cycleId);
    return cycle && this.proposals.maySeeDesk(ctx, cycle.jamoatId) ? { cycle } : null;
  }

  @Mutation()
  @Allow('submitProposal')
  async submitProposal(@Args('input') input: SentProposal, @Context() { ctx }: GqlContext) {
    const outcome = await this.submit.run(ctx, {
      ...input,
      costGuess: input.costGuess ?? null,
      photoId: input.photoId ?? null,
      onBehalfOf: input.onBehalfOf ?? null,
    });
    return asResult(outcome, 'SubmitProposalSuccess', (proposal) => ({ proposal }));
  }

  @Mutation()
  @Allow('supportProposal')
  async supportProposal(
    @Args('input') input: { proposalId: string },
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.supports.support(ctx, input.proposalId);
    return asResult(outcome, 'SupportProposalSuccess', (proposal) => ({ proposal }));
  }

  @Mutation()
  @Allow('withdrawSupport')
  async withdrawSupport(
    @Args('input') input: { proposalId: string },
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.supports.withdraw(ctx, input.proposalId);
    return asResult(outcome, 'WithdrawSupportSuccess', (proposal) => ({ proposal }));
  }

  @Mutation()
  @Allow('commentProposal')
  async commentProposal(
    @Args('input') input: CommentProposalInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.comment.run(ctx, input);
    return asResult(outcome, 'CommentProposalSuccess', (written) => written);
  }

  @Mutation()
  @Allow('setCostLines')
  async setCostLines(@Args('input') input: SetCostLinesInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.costs.run(ctx, input);
    return asResult(outcome, 'SetCostLinesSuccess', (proposal) => ({ proposal }));
  }

  @Mutation()
  @Allow('screenProposal')
  async screenProposal(
    @Args('input') input: Sent<ScreenProposalInput>,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.screen.run(ctx, { ...input, reason: input.reason ?? null });
    return asResult(outcome, 'ScreenProposalSuccess', (proposal) => ({ proposal }));
  }

  @Mutation()
  @Allow('mergeProposal')
  async mergeProposal(@Args('input') input: MergeProposalInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.merge.run(ctx, input);
    return asResult(outcome, 'MergeProposalSuccess', (proposal) => ({ proposal }));
  }
}

@Resolver('ProposalConnection')
export class ProposalConnectionResolver {
  constructor(private readonly proposals: ProposalService) {}

  @ResolveField()
  totalCount(@Parent() page: ProposalPage) {
    return this.proposals.count(page);
  }
}
