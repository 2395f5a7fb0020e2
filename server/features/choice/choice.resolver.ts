import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleLoaders } from '../cycle/cycle.loaders.js';
import { IdentityLoaders } from '../identity/identity.loaders.js';
import { ProposalLoaders } from '../proposal/proposal.loaders.js';
import type {
  ChoiceConfirmationEntity,
  ChoiceEntity,
  ChoiceProjectEntity,
} from './choice.entity.js';
import { ChoiceLoaders } from './choice.loaders.js';
import { ChoiceService } from './choice.service.js';
import { publishedTurnout } from './roll/published-turnout.js';
import { viewerCan } from './viewer-can.js';
import { VillageBlocks } from './count/village-blocks.js';

@Resolver('Cycle')
export class CycleChoiceResolver {
  constructor(private readonly loaders: ChoiceLoaders) {}

  @ResolveField()
  choice(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    return this.loaders.choiceOfCycle(context).load(cycle.id);
  }
}

@Resolver('Choice')
export class ChoiceResolver {
  constructor(
    private readonly choices: ChoiceService,
    private readonly loaders: ChoiceLoaders,
    private readonly cycles: CycleLoaders,
    private readonly villages: VillageBlocks,
  ) {}

  @Query()
  @Public()
  choice(@Args('id') id: string) {
    return this.choices.choice(id);
  }

  @Query()
  @Public()
  countedChoices() {
    return this.choices.counted();
  }

  @ResolveField()
  cycle(@Parent() choice: ChoiceEntity, @Context() context: GqlContext) {
    return this.cycles.cycle(context).load(choice.cycleId);
  }

  @ResolveField()
  budget(@Parent() choice: ChoiceEntity) {
    return { amount: choice.budgetMinor, currency: choice.currency };
  }

  @ResolveField()
  step(@Parent() choice: ChoiceEntity) {
    return { amount: choice.stepMinor, currency: choice.currency };
  }

  @ResolveField()
  async projects(@Parent() choice: ChoiceEntity, @Context() context: GqlContext) {
    const projects = await this.loaders.projects(context).load(choice.id);
    return projects.map((project) => ({ ...project, currency: choice.currency }));
  }

  /** Turnout is public from the first ballot; how people chose is not before the count. */
  @ResolveField()
  async turnout(@Parent() choice: ChoiceEntity, @Context() context: GqlContext) {
    const rows = await this.loaders.turnout(context).load(choice.id);
    const { blocks, ...turnout } = publishedTurnout(rows);
    return { ...turnout, blocks: this.villages.sorted(context, blocks) };
  }

  @ResolveField()
  confirmations(@Parent() choice: ChoiceEntity, @Context() context: GqlContext) {
    return this.loaders.confirmations(context).load(choice.id);
  }

  @ResolveField()
  async viewer(@Parent() choice: ChoiceEntity, @Context() { ctx }: GqlContext) {
    const viewer = await this.choices.viewer(ctx, choice);
    return (
      viewer && {
        ...viewer,
        receipt: ({ castId }: { readonly castId: string }) =>
          this.choices.receipt(ctx, choice.id, castId),
      }
    );
  }

  @ResolveField()
  async viewerCan(@Parent() choice: ChoiceEntity, @Context() context: GqlContext) {
    const cycle = await this.cycles.cycle(context).load(choice.cycleId);
    if (!cycle) throw new Error(`the choice ${choice.id} has no cycle`);
    const confirmations = await this.loaders.confirmations(context).load(choice.id);
    const viewer = await this.choices.viewer(context.ctx, choice);
    return viewerCan(context.ctx, { cycle, choice, confirmations, viewer });
  }

  @ResolveField()
  result(
    @Parent() choice: ChoiceEntity,
    @Args('version') version: number | null | undefined,
    @Context() context: GqlContext,
  ) {
    return version == null
      ? this.loaders.result(context).load(choice.id)
      : this.choices.result(choice.id, version);
  }
}

@Resolver('ChoiceProject')
export class ChoiceProjectResolver {
  constructor(
    private readonly loaders: ChoiceLoaders,
    private readonly proposals: ProposalLoaders,
  ) {}

  @ResolveField()
  proposal(@Parent() project: ChoiceProjectEntity, @Context() context: GqlContext) {
    return this.proposals.proposal(context).load(project.proposalId);
  }

  @ResolveField()
  cost(@Parent() project: ChoiceProjectEntity & { currency: string }) {
    return { amount: project.costMinor, currency: project.currency };
  }

  @ResolveField()
  async votes(@Parent() project: ChoiceProjectEntity, @Context() context: GqlContext) {
    const result = await this.loaders.result(context).load(project.choiceId);
    return (
      result?.body.projects.find(({ position }) => position === project.position)?.votes ?? null
    );
  }
}

@Resolver('ChoiceConfirmation')
export class ChoiceConfirmationResolver {
  constructor(private readonly people: IdentityLoaders) {}

  @ResolveField()
  async name(@Parent() confirmation: ChoiceConfirmationEntity, @Context() context: GqlContext) {
    return (await this.people.person(context).load(confirmation.personId))?.displayName ?? '';
  }
}
