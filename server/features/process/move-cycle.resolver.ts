import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import type { MoveCycleInput } from '../../platform/graphql/schema.gen.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { CycleService } from '../cycle/cycle.service.js';
import { MoveCycle } from './move-cycle.js';

@Resolver('Cycle')
export class MoveCycleResolver {
  constructor(
    private readonly moves: MoveCycle,
    private readonly cycles: CycleService,
  ) {}

  @Mutation()
  @Allow('moveCycle')
  async moveCycle(@Args('input') input: MoveCycleInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.moves.run(ctx, {
      ...input,
      reason: input.reason ?? null,
      until: input.until ?? null,
    });
    return asResult(outcome, 'MoveCycleSuccess', (id) => ({ cycle: this.cycles.cycle(id) }));
  }

  @ResolveField()
  nextMoves(@Parent() cycle: CycleEntity, @Context() { ctx }: GqlContext) {
    return this.moves.next(ctx, cycle);
  }
}
