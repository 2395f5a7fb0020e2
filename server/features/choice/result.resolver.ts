import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { channels } from '../../domain/choice/choice-status.js';
import type { ResultProject } from '../../domain/choice/result-document.js';
import { wholePartOf } from '../../domain/choice/written-fraction.js';
import { Public } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { ProposalLoaders } from '../proposal/proposal.loaders.js';
import type { ResultEntity } from './choice.entity.js';
import { ChoiceLoaders } from './choice.loaders.js';
import { ChoiceService, inResultOrder } from './choice.service.js';
import { paperProtocolOf } from './paper-protocol-of.js';
import { VillageBlocks } from './village-blocks.js';

type ShownProject = ResultProject & { readonly proposalId: string; readonly currency: string };

@Resolver('ChoiceResult')
export class ChoiceResultResolver {
  constructor(
    private readonly choices: ChoiceService,
    private readonly loaders: ChoiceLoaders,
    private readonly villages: VillageBlocks,
  ) {}

  @Query()
  @Public()
  async choiceResult(@Args('cycleId') cycleId: string, @Context() context: GqlContext) {
    const choice = await this.loaders.choiceOfCycle(context).load(cycleId);
    return choice && this.loaders.result(context).load(choice.id);
  }

  @ResolveField()
  choice(@Parent() result: ResultEntity, @Context() context: GqlContext) {
    return this.loaders.choice(context).load(result.choiceId);
  }

  @ResolveField()
  rule(@Parent() { body }: ResultEntity) {
    return body.rule;
  }

  @ResolveField()
  ballots(@Parent() { body }: ResultEntity) {
    return body.ballots;
  }

  @ResolveField()
  emptyBallots(@Parent() { body }: ResultEntity) {
    return body.emptyBallots;
  }

  @ResolveField()
  async channels(@Parent() result: ResultEntity) {
    const counts = await this.choices.channels(result.choiceId);
    return channels
      .filter((channel) => counts[channel] > 0)
      .map((channel) => ({ channel, tookPart: counts[channel] }));
  }

  @ResolveField()
  async onRoll(@Parent() result: ResultEntity, @Context() context: GqlContext) {
    const rows = await this.loaders.turnout(context).load(result.choiceId);
    return rows.reduce((sum, row) => sum + row.onRoll, 0);
  }

  @ResolveField()
  budget(@Parent() { body }: ResultEntity) {
    return { amount: BigInt(body.budgetMinor), currency: body.currency };
  }

  @ResolveField()
  spent(@Parent() { body }: ResultEntity) {
    return { amount: BigInt(body.binding.totalCostMinor), currency: body.currency };
  }

  @ResolveField()
  async projects(@Parent() result: ResultEntity, @Context() context: GqlContext) {
    const listed = await this.loaders.projects(context).load(result.choiceId);
    return inResultOrder(result).map((project) => ({
      ...project,
      proposalId: listed.find(({ position }) => position === project.position)?.proposalId,
      currency: result.body.currency,
    }));
  }

  @ResolveField()
  ties(@Parent() { body }: ResultEntity) {
    return body.binding.ties;
  }

  @ResolveField()
  lotDecided(@Parent() { body }: ResultEntity) {
    return body.binding.lotDecided;
  }

  @ResolveField()
  equalSharesWinners(@Parent() { body }: ResultEntity) {
    return body.comparison.winners;
  }

  @ResolveField()
  equalSharesSpent(@Parent() { body }: ResultEntity) {
    return { amount: BigInt(body.comparison.totalCostMinor), currency: body.currency };
  }

  @ResolveField()
  blocks(@Parent() { body }: ResultEntity, @Context() context: GqlContext) {
    return this.villages.sorted(context, body.blocks);
  }

  @ResolveField()
  async protocol(@Parent() result: ResultEntity, @Context() context: GqlContext) {
    const choice = await this.loaders.choice(context).load(result.choiceId);
    return choice && paperProtocolOf(choice);
  }

  @ResolveField()
  ballotFile(@Parent() result: ResultEntity) {
    return `/choices/${result.choiceId}.pb`;
  }
}

@Resolver('ResultProject')
export class ResultProjectResolver {
  constructor(private readonly proposals: ProposalLoaders) {}

  @ResolveField()
  proposal(@Parent() project: ShownProject, @Context() context: GqlContext) {
    return this.proposals.proposal(context).load(project.proposalId);
  }

  @ResolveField()
  cost(@Parent() project: ShownProject) {
    return { amount: BigInt(project.costMinor), currency: project.currency };
  }

  @ResolveField()
  gap(@Parent() { gapMinor, currency }: ShownProject) {
    return gapMinor === null ? null : { amount: BigInt(gapMinor), currency };
  }

  @ResolveField()
  equalSharesWon(@Parent() { equalShares }: ShownProject) {
    return equalShares.won;
  }

  @ResolveField()
  effectiveVotes(@Parent() { equalShares }: ShownProject) {
    return equalShares.effectiveVotes === null ? null : wholePartOf(equalShares.effectiveVotes);
  }

  @ResolveField()
  supportersRaised(@Parent() { equalShares }: ShownProject) {
    return wholePartOf(equalShares.shareOfCost, 100n);
  }
}
