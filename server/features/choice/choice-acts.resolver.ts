import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import type {
  AddRollEntryInput,
  BuildRollInput,
  CastBallotInput,
  ConfirmChoiceActInput,
  ImportRollInput,
  KeepRollEntriesApartInput,
  MergeRollEntriesInput,
  PrepareChoiceInput,
} from '../../platform/graphql/schema.gen.js';
import { BuildRoll } from './roll/build-roll.js';
import { CastBallot } from './cast/cast-ballot.js';
import { ChoiceService } from './choice.service.js';
import { ConfirmChoiceAct } from './confirm-choice-act.js';
import { DecideRollPair } from './roll/decide-roll-pair.js';
import { ImportRoll } from './roll/import-roll.js';
import { PrepareChoice } from './prepare-choice.js';

@Resolver()
export class ChoiceActsResolver {
  constructor(
    private readonly choices: ChoiceService,
    private readonly preparing: PrepareChoice,
    private readonly rolls: BuildRoll,
    private readonly tables: ImportRoll,
    private readonly pairs: DecideRollPair,
    private readonly confirming: ConfirmChoiceAct,
    private readonly casting: CastBallot,
  ) {}

  @Mutation()
  @Allow('prepareChoice')
  async prepareChoice(@Args('input') input: PrepareChoiceInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.preparing.run(ctx, {
      ...input,
      budget: input.budget ?? null,
      order: input.order ?? null,
    });
    return asResult(outcome, 'PrepareChoiceSuccess', (id) => ({
      choice: () => this.choices.choice(id),
    }));
  }

  @Mutation()
  @Allow('buildRoll')
  async buildRoll(@Args('input') input: BuildRollInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.rolls.build(ctx, input);
    return asResult(outcome, 'BuildRollSuccess', (added) => ({
      added,
      choice: () => this.choices.choice(input.choiceId),
    }));
  }

  @Mutation()
  @Allow('importRoll')
  async importRoll(@Args('input') input: ImportRollInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.tables.run(ctx, {
      choiceId: input.choiceId,
      table: input.table ?? '',
      workbook: input.workbook ?? null,
      confirmed: input.confirmed ?? null,
    });
    return asResult(outcome, 'ImportRollSuccess', (report) => ({
      report,
      choice: () => this.choices.choice(input.choiceId),
    }));
  }

  @Mutation()
  @Allow('addRollEntry')
  async addRollEntry(@Args('input') input: AddRollEntryInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.rolls.add(ctx, input);
    return asResult(outcome, 'AddRollEntrySuccess', (id) => ({
      entry: () => this.choices.entry(id),
    }));
  }

  @Mutation()
  @Allow('mergeRollEntries')
  async mergeRollEntries(
    @Args('input') input: MergeRollEntriesInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.pairs.merge(ctx, input);
    return asResult(outcome, 'MergeRollEntriesSuccess', (id) => ({
      entry: () => this.choices.entry(id),
    }));
  }

  @Mutation()
  @Allow('keepRollEntriesApart')
  async keepRollEntriesApart(
    @Args('input') input: KeepRollEntriesApartInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.pairs.keepApart(ctx, input);
    return asResult(outcome, 'KeepRollEntriesApartSuccess', () => ({
      pairs: () => this.pairs.open(ctx, input.choiceId),
    }));
  }

  @Mutation()
  @Allow('confirmChoiceAct')
  async confirmChoiceAct(
    @Args('input') input: ConfirmChoiceActInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.confirming.run(ctx, { ...input, seed: input.seed ?? null });
    return asResult(outcome, 'ConfirmChoiceActSuccess', (tookEffect) => ({
      tookEffect,
      choice: () => this.choices.choice(input.choiceId),
    }));
  }

  @Mutation()
  @Allow('castBallot')
  async castBallot(@Args('input') input: CastBallotInput, @Context() context: GqlContext) {
    const { ctx, voter } = context;
    const outcome = await this.casting.run(ctx, {
      ...input,
      castCount: input.castCount ?? null,
      voterRef: input.voterRef ?? null,
    });
    const sessionEnded = ctx.actor.kind === 'voter' && ctx.actor.channel === 'assisted';
    if (outcome.ok && sessionEnded) {
      voter.keepReceipt(outcome.value);
      await voter.end();
    }
    return asResult(outcome, 'CastBallotSuccess', (receipt) => ({
      castId: input.id,
      receipt,
      sessionEnded,
      choice: () => this.choices.choice(input.choiceId),
    }));
  }
}
