import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Outcome } from '../../domain/outcome.js';
import { Allow } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import type {
  CreateCycleInput,
  PutEnvelopeInput,
  SetCharterInput,
} from '../../platform/graphql/schema.gen.js';
import { CycleService } from './cycle.service.js';
import { SetUpCycle } from './set-up-cycle.js';

@Resolver()
export class CycleActsResolver {
  constructor(
    private readonly setUp: SetUpCycle,
    private readonly cycles: CycleService,
  ) {}

  @Mutation()
  @Allow('createCycle')
  async createCycle(@Args('input') input: CreateCycleInput, @Context() { ctx }: GqlContext) {
    return this.withCycle(await this.setUp.create(ctx, input), 'CreateCycleSuccess');
  }

  @Mutation()
  @Allow('setCharter')
  async setCharter(@Args('input') input: SetCharterInput, @Context() { ctx }: GqlContext) {
    const ballotMax = input.ballotMax ?? null;
    return this.withCycle(
      await this.setUp.setCharter(ctx, { ...input, ballotMax, franchise: input }),
      'SetCharterSuccess',
    );
  }

  @Mutation()
  @Allow('putEnvelope')
  async putEnvelope(@Args('input') input: PutEnvelopeInput, @Context() { ctx }: GqlContext) {
    return this.withCycle(await this.setUp.putEnvelope(ctx, input), 'PutEnvelopeSuccess');
  }

  private withCycle<N extends string>(outcome: Outcome<string>, successType: N) {
    return asResult(outcome, successType, (id) => ({ cycle: this.cycles.cycle(id) }));
  }
}
