import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/mark.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { asResult } from '../../../platform/graphql/result.js';
import type {
  EnterProtocolInput,
  MarkPaperParticipationInput,
  TypePaperBallotInput,
} from '../../../platform/graphql/schema.gen.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { ChoiceService } from '../choice.service.js';
import { EnterProtocol } from './enter-protocol.js';
import { MarkParticipation } from './mark-participation.js';
import { TypePaper } from './type-paper.js';

@Resolver()
export class DeskActsResolver {
  constructor(
    private readonly choices: ChoiceService,
    private readonly marking: MarkParticipation,
    private readonly typing: TypePaper,
    private readonly protocol: EnterProtocol,
  ) {}

  @Mutation()
  @Allow('markPaperParticipation')
  async markPaperParticipation(
    @Args('input') input: MarkPaperParticipationInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.marking.run(ctx, {
      ...input,
      tookPart: input.tookPart ?? true,
    });
    return asResult(outcome, 'MarkPaperParticipationSuccess', (entry) => ({
      entry,
      desk: () => this.deskOf(ctx, input.choiceId),
    }));
  }

  @Mutation()
  @Allow('typePaperBallot')
  async typePaperBallot(
    @Args('input') input: TypePaperBallotInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.typing.run(ctx, {
      ...input,
      correction: input.correction ?? false,
    });
    return asResult(outcome, 'TypePaperBallotSuccess', () => ({
      desk: () => this.deskOf(ctx, input.choiceId),
    }));
  }

  @Mutation()
  @Allow('enterProtocol')
  async enterProtocol(@Args('input') input: EnterProtocolInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.protocol.run(ctx, input);
    return asResult(outcome, 'EnterProtocolSuccess', () => ({
      desk: () => this.deskOf(ctx, input.choiceId),
    }));
  }

  private async deskOf(ctx: Ctx, choiceId: string) {
    const choice = await this.choices.choice(choiceId);
    return choice && this.choices.desk(ctx, choice.cycleId);
  }
}
