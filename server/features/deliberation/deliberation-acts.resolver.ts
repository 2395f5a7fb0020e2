import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome } from '../../domain/outcome.js';
import { Allow } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import type {
  CloseRoundInput,
  CommentRoundInput,
  DeclareConflictInput,
  DeclareOutcomeInput,
  OpenRoundInput,
  StatePositionInput,
} from '../../platform/graphql/schema.gen.js';
import { CommentRound } from './comment-round.js';
import { DeclareConflict } from './declare-conflict.js';
import { DeliberationService } from './deliberation.service.js';
import { EndRound } from './end-round.js';
import { OpenRound } from './open-round.js';
import { StatePosition } from './state-position.js';

@Resolver()
export class DeliberationActsResolver {
  constructor(
    private readonly deliberation: DeliberationService,
    private readonly open: OpenRound,
    private readonly positions: StatePosition,
    private readonly conflicts: DeclareConflict,
    private readonly comments: CommentRound,
    private readonly end: EndRound,
  ) {}

  @Mutation()
  @Allow('openRound')
  async openRound(@Args('input') input: OpenRoundInput, @Context() { ctx }: GqlContext) {
    const order = input.order ?? null;
    return this.withRound(await this.open.run(ctx, { ...input, order }), 'OpenRoundSuccess');
  }

  @Mutation()
  @Allow('statePosition')
  async statePosition(@Args('input') input: StatePositionInput, @Context() { ctx }: GqlContext) {
    const reason = input.reason ?? null;
    return this.withRound(
      await this.positions.run(ctx, { ...input, reason }),
      'StatePositionSuccess',
    );
  }

  @Mutation()
  @Allow('declareConflict')
  async declareConflict(
    @Args('input') input: DeclareConflictInput,
    @Context() { ctx }: GqlContext,
  ) {
    return this.withRound(await this.conflicts.run(ctx, input), 'DeclareConflictSuccess');
  }

  @Mutation()
  @Allow('commentRound')
  async commentRound(@Args('input') input: CommentRoundInput, @Context() { ctx }: GqlContext) {
    return this.withRound(await this.comments.run(ctx, input), 'CommentRoundSuccess');
  }

  @Mutation()
  @Allow('closeRound')
  async closeRound(@Args('input') input: CloseRoundInput, @Context() { ctx }: GqlContext) {
    return this.withRound(await this.end.close(ctx, input), 'CloseRoundSuccess');
  }

  @Mutation()
  @Allow('declareOutcome')
  async declareOutcome(@Args('input') input: DeclareOutcomeInput, @Context() { ctx }: GqlContext) {
    return this.withRound(await this.end.declare(ctx, input), 'DeclareOutcomeSuccess');
  }

  private withRound<N extends string>(outcome: Outcome<string>, successType: N) {
    return asResult(outcome, successType, (id) => ({ round: this.deliberation.round(id) }));
  }
}
