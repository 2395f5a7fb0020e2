import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { ProposalLoaders } from '../proposal/proposal.loaders.js';
import type { VillageEntity } from '../territory/territory.entity.js';
import { TerritoryLoaders } from '../territory/territory.loaders.js';
import { TerritoryService } from '../territory/territory.service.js';
import { JmpService } from './jmp.service.js';
import type { LineView } from './line-views.js';
import type { FieldValueView } from './shown-diff.js';
import { shownEnvelope } from './shown-envelope.js';
import { shownText } from './shown-line.js';

@Resolver('JmpLineItem')
export class JmpLineItemResolver {
  constructor(
    private readonly territory: TerritoryService,
    private readonly places: TerritoryLoaders,
    private readonly proposals: ProposalLoaders,
    private readonly jmps: JmpService,
  ) {}

  @ResolveField()
  key(@Parent() line: LineView) {
    return line.lineKey;
  }

  @ResolveField()
  title(@Parent() line: LineView, @Context() { ctx }: GqlContext) {
    return shownText(line, ctx.locale).title;
  }

  @ResolveField()
  language(@Parent() line: LineView, @Context() { ctx }: GqlContext) {
    return shownText(line, ctx.locale).language;
  }

  @ResolveField()
  responsible(@Parent() line: LineView, @Context() { ctx }: GqlContext) {
    return shownText(line, ctx.locale).responsible;
  }

  @ResolveField()
  indicator(@Parent() line: LineView, @Context() { ctx }: GqlContext) {
    return shownText(line, ctx.locale).indicator;
  }

  @ResolveField()
  upkeep(@Parent() line: LineView, @Context() { ctx }: GqlContext) {
    return shownText(line, ctx.locale).upkeep;
  }

  @ResolveField()
  reasonAgainstRank(@Parent() line: LineView) {
    const { reasonAgainstRank: text, reasonLanguage: language } = line;
    return text === null ? null : { text, language };
  }

  @ResolveField()
  async villages(@Parent() line: LineView, @Context() context: GqlContext) {
    return this.sorted(await this.places.village(context).loadMany(line.villageIds), context);
  }

  @ResolveField()
  async everywhere(@Parent() line: LineView, @Context() context: GqlContext) {
    const all = await this.places.villagesOfJamoat(context).load(line.cycle.jamoatId);
    return all.length > 1 && all.length === line.villageIds.length;
  }

  @ResolveField()
  cost(@Parent() { costMinor, cycle }: LineView) {
    return { amount: costMinor, currency: cycle.currency };
  }

  @ResolveField()
  missing(@Parent() { missingMinor, cycle }: LineView) {
    return { amount: missingMinor, currency: cycle.currency };
  }

  @ResolveField()
  over(@Parent() { overMinor, cycle }: LineView) {
    return { amount: overMinor, currency: cycle.currency };
  }

  /** In the order of the cycle's envelopes. */
  @ResolveField()
  shares(@Parent() { shares, envelopes, cycle }: LineView) {
    return envelopes.flatMap((envelope) => {
      const share = shares.find((one) => one.envelopeId === envelope.id);
      if (!share) return [];
      const amount = { amount: share.amountMinor, currency: cycle.currency };
      return [{ envelope: shownEnvelope(cycle, envelope), amount }];
    });
  }

  @ResolveField()
  proposal(@Parent() { proposalId }: LineView, @Context() context: GqlContext) {
    return proposalId === null ? null : this.proposals.proposal(context).load(proposalId);
  }

  @ResolveField()
  async implementerId(@Parent() line: LineView, @Context() { ctx }: GqlContext) {
    if (line.implementerId === null) return null;
    return (await this.jmps.mayReadDraft(ctx, line.cycle.jamoatId)) ? line.implementerId : null;
  }

  private sorted(found: readonly (VillageEntity | Error | null)[], { ctx }: GqlContext) {
    const villages = found.flatMap((one) => (one === null || one instanceof Error ? [] : [one]));
    return this.territory.sortByName(ctx, villages);
  }
}

@Resolver('FieldValue')
export class FieldValueResolver {
  constructor(
    private readonly territory: TerritoryService,
    private readonly places: TerritoryLoaders,
  ) {}

  @ResolveField()
  async villages(@Parent() { villageIds }: FieldValueView, @Context() context: GqlContext) {
    if (villageIds === null) return null;
    const found = await this.places.village(context).loadMany(villageIds);
    const villages = found.flatMap((one) => (one === null || one instanceof Error ? [] : [one]));
    return this.territory.sortByName(context.ctx, villages);
  }
}
