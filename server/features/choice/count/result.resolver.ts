import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { channels } from '../../../domain/choice/choice-status.js';
import { Public } from '../../../platform/auth/mark.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { ProposalLoaders } from '../../proposal/proposal.loaders.js';
import { TerritoryLoaders } from '../../territory/territory.loaders.js';
import { ChoiceLoaders } from '../choice.loaders.js';
import { ChoiceService, inResultOrder } from '../choice.service.js';
import type { VersionedResult } from '../correction/correction.store.js';
import { versionedFile } from './choice-file.js';
import { shownBlocks, shownProject, shownRule, shownShares } from './shown-result.js';
import { VillageBlocks } from './village-blocks.js';

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
  choice(@Parent() result: VersionedResult, @Context() context: GqlContext) {
    return this.loaders.choice(context).load(result.choiceId);
  }

  @ResolveField()
  ballots(@Parent() { body }: VersionedResult) {
    return body.ballots;
  }

  @ResolveField()
  emptyBallots(@Parent() { body }: VersionedResult) {
    return body.emptyBallots;
  }

  @ResolveField()
  async channels(@Parent() result: VersionedResult) {
    const counts = await this.choices.channels(result.choiceId);
    return channels
      .filter((channel) => counts[channel] > 0)
      .map((channel) => ({ channel, tookPart: counts[channel] }));
  }

  @ResolveField()
  async onRoll(@Parent() result: VersionedResult, @Context() context: GqlContext) {
    const rows = await this.loaders.turnout(context).load(result.choiceId);
    return rows.reduce((sum, row) => sum + row.onRoll, 0);
  }

  @ResolveField()
  budget(@Parent() { body }: VersionedResult) {
    return { amount: BigInt(body.budgetMinor), currency: body.currency };
  }

  @ResolveField()
  binding(@Parent() { body }: VersionedResult) {
    return shownRule(body.binding, body.currency);
  }

  @ResolveField()
  beside(@Parent() { body }: VersionedResult) {
    return shownRule(body.beside, body.currency);
  }

  @ResolveField()
  shares(@Parent() { body }: VersionedResult) {
    return shownShares(body);
  }

  @ResolveField()
  async projects(@Parent() result: VersionedResult, @Context() context: GqlContext) {
    const listed = await this.loaders.projects(context).load(result.choiceId);
    return inResultOrder(result).map(({ position }) => ({
      ...shownProject(result.body, position),
      proposalId: listed.find((one) => one.position === position)?.proposalId,
    }));
  }

  @ResolveField()
  blocks(@Parent() { body }: VersionedResult, @Context() context: GqlContext) {
    return this.villages.sorted(context, shownBlocks(body));
  }

  @ResolveField()
  tallies(@Parent() { body }: VersionedResult) {
    return (body.tallies ?? []).map(({ hands, ...tally }) => ({
      ...tally,
      hands: hands.map((count, p) => ({ position: p + 1, ...count })),
    }));
  }

  @ResolveField()
  ballotFile(@Parent() result: VersionedResult) {
    return `/choices/${versionedFile(result.choiceId, result.countVersion)}.pb`;
  }

  @ResolveField()
  resultFile(@Parent() result: VersionedResult) {
    return `/choices/${versionedFile(result.choiceId, result.countVersion)}.json`;
  }
}

@Resolver('ResultTally')
export class ResultTallyResolver {
  constructor(private readonly territory: TerritoryLoaders) {}

  @ResolveField()
  village(@Parent() tally: { readonly villageId: string }, @Context() context: GqlContext) {
    return this.territory.village(context).load(tally.villageId);
  }
}

@Resolver('ResultProject')
export class ResultProjectResolver {
  constructor(private readonly proposals: ProposalLoaders) {}

  @ResolveField()
  proposal(@Parent() project: { readonly proposalId: string }, @Context() context: GqlContext) {
    return this.proposals.proposal(context).load(project.proposalId);
  }
}
