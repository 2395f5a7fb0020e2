import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import { TerritoryLoaders } from '../territory/territory.loaders.js';
import { ComingIn } from './coming-in.js';
import { ConfirmPerson } from './confirm-person.js';
import type { PersonEntity } from './identity.entity.js';
import { SecretService } from './secret.service.js';
import { SessionService } from './session.service.js';

@Resolver()
export class IdentityResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly secrets: SecretService,
    private readonly confirmations: ConfirmPerson,
    private readonly comingIn: ComingIn,
  ) {}

  @Mutation()
  @Allow('signIn')
  async signIn(
    @Args('input') input: { login: string; secret: string },
    @Context() context: GqlContext,
  ) {
    const outcome = await this.sessions.signIn(context.ctx, context.source, input);
    return this.comingIn.proven(context, outcome, 'SignInSuccess');
  }

  @Mutation()
  @Allow('demoSignIn')
  async demoSignIn(@Args('input') input: { login: string }, @Context() context: GqlContext) {
    const outcome = await this.sessions.demoSignIn(context.ctx, input);
    return this.comingIn.unproven(context, outcome, 'DemoSignInSuccess');
  }

  @Mutation()
  @Allow('signOut')
  async signOut(@Args('input') input: { everywhere: boolean }, @Context() context: GqlContext) {
    const outcome = await this.sessions.signOut(context.ctx, input);
    // Who chose with a code on a phone where somebody is signed in leaves that person signed in.
    if (outcome.ok && context.ctx.actor.kind === 'voter') await context.voter.end();
    else if (outcome.ok) context.sessionCookie.clear();
    return asResult(outcome, 'SignOutSuccess', () => ({ signedOut: true }));
  }

  @Mutation()
  @Allow('changeSecret')
  async changeSecret(
    @Args('input') input: { currentSecret: string; newSecret: string },
    @Context() context: GqlContext,
  ) {
    const outcome = await this.secrets.changeSecret(context.ctx, context.source, input);
    return this.comingIn.proven(context, outcome, 'ChangeSecretSuccess');
  }

  @Mutation()
  @Allow('confirmPerson')
  async confirmPerson(
    @Args('input') input: { personId: string; reference: string },
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.confirmations.confirm(ctx, input);
    return asResult(outcome, 'ConfirmPersonSuccess', (person) => ({ person }));
  }

  @Mutation()
  @Allow('resetPin')
  async resetPin(@Args('input') input: { personId: string }, @Context() { ctx }: GqlContext) {
    const outcome = await this.secrets.resetPin(ctx, input);
    return asResult(outcome, 'ResetPinSuccess', ({ person, pin }) => ({ person, pin }));
  }
}

@Resolver('Person')
export class PersonResolver {
  constructor(private readonly territory: TerritoryLoaders) {}

  @ResolveField()
  village(@Parent() person: PersonEntity, @Context() context: GqlContext) {
    return person.villageId === null
      ? null
      : this.territory.village(context).load(person.villageId);
  }

  @ResolveField()
  jamoat(@Parent() person: PersonEntity, @Context() context: GqlContext) {
    return person.jamoatId === null ? null : this.territory.jamoat(context).load(person.jamoatId);
  }
}
