import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { may } from '../../../domain/policy/act-rule.js';
import { permissions } from '../../../domain/policy/permissions.js';
import { Public } from '../../../platform/auth/mark.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { TerritoryLoaders } from '../../territory/territory.loaders.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import { ChoiceLoaders } from '../choice.loaders.js';
import { ChoiceService, type Desk } from '../choice.service.js';
import { DecideRollPair } from '../roll/decide-roll-pair.js';
import { PaperDesk } from './paper-desk.js';
import { viewerCan } from '../viewer-can.js';
import { RollLoaders } from '../roll/roll.loaders.js';

@Resolver('ChoiceDesk')
export class ChoiceDeskResolver {
  constructor(
    private readonly choices: ChoiceService,
    private readonly loaders: ChoiceLoaders,
    private readonly pairs: DecideRollPair,
    private readonly paperDesk: PaperDesk,
  ) {}

  // Public as a field, private as an answer: nothing but null for whoever has no act at the desk.
  @Query()
  @Public()
  choiceDesk(@Args('cycleId') cycleId: string, @Context() { ctx }: GqlContext) {
    return this.choices.desk(ctx, cycleId);
  }

  @Query()
  @Public()
  rollEntries(
    @Args('choiceId') choiceId: string,
    @Args('text') text: string,
    @Context() { ctx }: GqlContext,
  ) {
    return this.choices.searchRoll(ctx, choiceId, text);
  }

  @Query()
  @Public()
  rollPairs(@Args('choiceId') choiceId: string, @Context() { ctx }: GqlContext) {
    return this.pairs.open(ctx, choiceId);
  }

  @ResolveField()
  envelopes(@Parent() { cycle, envelopesMinor }: Desk) {
    return envelopesMinor > 0n ? { amount: envelopesMinor, currency: cycle.currency } : null;
  }

  @ResolveField()
  paper(@Parent() { choice }: Desk, @Context() { ctx }: GqlContext) {
    return choice && this.paperDesk.view(ctx, choice.id);
  }

  @ResolveField()
  async viewerCan(@Parent() { cycle, choice }: Desk, @Context() context: GqlContext) {
    const confirmations = choice ? await this.loaders.confirmations(context).load(choice.id) : [];
    const viewer = choice && (await this.choices.viewer(context.ctx, choice));
    return viewerCan(context.ctx, { cycle, choice, confirmations, viewer });
  }
}

@Resolver('RollEntry')
export class RollEntryResolver {
  constructor(
    private readonly territory: TerritoryLoaders,
    private readonly rolls: RollLoaders,
  ) {}

  @ResolveField()
  registered(@Parent() entry: RollEntryEntity) {
    return entry.personId !== null;
  }

  /** For those who tell namesakes apart; whoever decides about one person sees the name and the number on the list. */
  @ResolveField()
  birthYear(@Parent() entry: RollEntryEntity, @Context() { ctx }: GqlContext) {
    const keeps = may(ctx.actor, permissions.mergeRollEntries, { jamoatId: entry.jamoatId });
    return keeps.allowed ? entry.birthYear : null;
  }

  /** As the year of birth. */
  @ResolveField()
  household(@Parent() entry: RollEntryEntity, @Context() { ctx }: GqlContext) {
    const keeps = may(ctx.actor, permissions.mergeRollEntries, { jamoatId: entry.jamoatId });
    return keeps.allowed ? entry.household : null;
  }

  @ResolveField()
  village(@Parent() entry: RollEntryEntity, @Context() context: GqlContext) {
    return this.territory.village(context).load(entry.villageId);
  }

  @ResolveField()
  channel(@Parent() entry: RollEntryEntity, @Context() context: GqlContext) {
    return this.rolls.channel(context, entry.choiceId).load(entry.id);
  }
}
