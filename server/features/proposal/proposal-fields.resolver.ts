import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { costOf } from '../../domain/proposal/cost-lines.js';
import { PictureLoaders } from '../../platform/files/picture.loaders.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleLoaders } from '../cycle/cycle.loaders.js';
import { IdentityLoaders } from '../identity/identity.loaders.js';
import type { VillageEntity } from '../territory/territory.entity.js';
import { TerritoryLoaders } from '../territory/territory.loaders.js';
import { TerritoryService } from '../territory/territory.service.js';
import type { CostLineEntity } from './assessment.entity.js';
import { type ProposalEvent, reasonOf, trailOf } from './proposal-trail.js';
import type { ProposalEntity } from './proposal.entity.js';
import { ProposalLoaders } from './proposal.loaders.js';
import { ProposalService } from './proposal.service.js';
import { shownText } from './shown-text.js';
import { viewerCanWith } from './viewer-can.js';
import type { ProposalCommentEntity } from './voices.entity.js';

@Resolver('Proposal')
export class ProposalFieldsResolver {
  constructor(
    private readonly loaders: ProposalLoaders,
    private readonly proposals: ProposalService,
    private readonly cycles: CycleLoaders,
    private readonly places: TerritoryLoaders,
    private readonly territory: TerritoryService,
    private readonly people: IdentityLoaders,
    private readonly pictures: PictureLoaders,
  ) {}

  @ResolveField()
  cycle(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return this.cycleOf(proposal, context);
  }

  @ResolveField()
  async title(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return (await this.text(proposal, context)).title;
  }

  @ResolveField()
  async problem(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return (await this.text(proposal, context)).problem;
  }

  @ResolveField()
  async language(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return (await this.text(proposal, context)).language;
  }

  @ResolveField()
  originalLanguage(@Parent() proposal: ProposalEntity) {
    return proposal.language;
  }

  @ResolveField()
  async villages(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    const ids = await this.loaders.villageIds(context).load(proposal.id);
    const villages = await Promise.all(ids.map((id) => this.places.village(context).load(id)));
    const found = villages.filter((village): village is VillageEntity => village !== null);
    return this.territory.sortByName(context.ctx, found);
  }

  @ResolveField()
  async costGuess(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return this.money(proposal.costGuessMinor, proposal, context);
  }

  @ResolveField()
  async cost(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    const lines = await this.loaders.costLines(context).load(proposal.id);
    return this.money(costOf(lines), proposal, context);
  }

  @ResolveField()
  async costLines(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    const lines = await this.loaders.costLines(context).load(proposal.id);
    const { currency } = await this.cycleOf(proposal, context);
    return lines.map(({ id, label, quantity, amountMinor }: CostLineEntity) => ({
      id,
      label,
      quantity,
      amount: { amount: amountMinor, currency },
    }));
  }

  @ResolveField()
  photo(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return proposal.photoId === null ? null : this.pictures.picture(context).load(proposal.photoId);
  }

  @ResolveField()
  async proposedBy(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return proposal.withheld ? null : this.nameBehind(proposal, context);
  }

  @ResolveField()
  async withheldName(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    const seen =
      isAuthor(proposal, context) || this.proposals.maySeeDesk(context.ctx, proposal.jamoatId);
    return proposal.withheld && seen ? this.nameBehind(proposal, context) : null;
  }

  @ResolveField()
  async authorVillage(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    if (proposal.origin !== 'self' || proposal.authorId === null) return null;
    const author = await this.people.person(context).load(proposal.authorId);
    if (!author?.villageId) return null;
    return this.places.village(context).load(author.villageId);
  }

  @ResolveField()
  viewerIsAuthor(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return isAuthor(proposal, context);
  }

  @ResolveField()
  async reason(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return reasonOf((await this.loaders.assessments(context).load(proposal.id)).at(-1));
  }

  @ResolveField()
  mergedInto(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    const { mergedIntoId } = proposal;
    return mergedIntoId === null ? null : this.loaders.proposal(context).load(mergedIntoId);
  }

  @ResolveField()
  mergedFrom(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return this.loaders.mergedFrom(context).load(proposal.id);
  }

  @ResolveField()
  supports(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return this.loaders.supports(context).load(proposal.id);
  }

  @ResolveField()
  viewerSupports(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return this.loaders.viewerSupports(context).load(proposal.id);
  }

  @ResolveField()
  comments(
    @Parent() proposal: ProposalEntity,
    @Args() page: { first?: number | null; after?: string | null },
  ) {
    return this.proposals.comments(proposal.id, page);
  }

  @ResolveField()
  commentCount(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return this.loaders.commentCount(context).load(proposal.id);
  }

  @ResolveField()
  async trail(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    const assessments = this.loaders.assessments(context);
    const merged = await this.loaders.mergedFrom(context).load(proposal.id);
    const takenIn = await Promise.all(
      merged.map(async (other) => ({
        proposal: other,
        assessments: await assessments.load(other.id),
      })),
    );
    return trailOf(proposal, await assessments.load(proposal.id), takenIn);
  }

  @ResolveField()
  async viewerCan(@Parent() proposal: ProposalEntity, @Context() context: GqlContext) {
    return viewerCanWith(context.ctx.actor, proposal, await this.cycleOf(proposal, context));
  }

  private async text(proposal: ProposalEntity, context: GqlContext) {
    const texts = await this.loaders.texts(context).load(proposal.id);
    return shownText(texts, context.ctx.locale, proposal.language);
  }

  private async cycleOf(proposal: ProposalEntity, context: GqlContext): Promise<CycleEntity> {
    const cycle = await this.cycles.cycle(context).load(proposal.cycleId);
    if (!cycle) throw new Error(`the cycle of proposal ${proposal.id} is missing`);
    return cycle;
  }

  private async money(amount: bigint | null, proposal: ProposalEntity, context: GqlContext) {
    if (amount === null) return null;
    return { amount, currency: (await this.cycleOf(proposal, context)).currency };
  }

  private async nameBehind(proposal: ProposalEntity, context: GqlContext): Promise<string | null> {
    if (proposal.origin !== 'self') return proposal.onBehalfOf;
    if (proposal.authorId === null) return null;
    return (await this.people.person(context).load(proposal.authorId))?.displayName ?? null;
  }
}

@Resolver('ProposalEvent')
export class ProposalEventResolver {
  constructor(private readonly loaders: ProposalLoaders) {}

  @ResolveField()
  other(@Parent() event: ProposalEvent, @Context() context: GqlContext) {
    return event.otherId === null ? null : this.loaders.proposal(context).load(event.otherId);
  }
}

@Resolver('Comment')
export class CommentResolver {
  constructor(
    private readonly people: IdentityLoaders,
    private readonly places: TerritoryLoaders,
  ) {}

  @ResolveField()
  async author(@Parent() comment: ProposalCommentEntity, @Context() context: GqlContext) {
    return (await this.writer(comment, context)).displayName;
  }

  @ResolveField()
  async authorConfirmed(@Parent() comment: ProposalCommentEntity, @Context() context: GqlContext) {
    return (await this.writer(comment, context)).confirmedAt !== null;
  }

  @ResolveField()
  async village(@Parent() comment: ProposalCommentEntity, @Context() context: GqlContext) {
    const { villageId } = await this.writer(comment, context);
    return villageId === null ? null : this.places.village(context).load(villageId);
  }

  private async writer(comment: ProposalCommentEntity, context: GqlContext) {
    const person = await this.people.person(context).load(comment.authorId);
    if (!person) throw new Error(`the writer of comment ${comment.id} is missing`);
    return person;
  }
}

function isAuthor(proposal: ProposalEntity, { ctx }: GqlContext): boolean {
  return ctx.actor.kind === 'person' && ctx.actor.personId === proposal.authorId;
}
