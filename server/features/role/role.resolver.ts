import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public, SignedIn } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import { ComingIn } from '../identity/coming-in.js';
import { IdentityLoaders } from '../identity/identity.loaders.js';
import { IdentityService } from '../identity/identity.service.js';
import { CreateStaffAccount, type CreateStaffAccountInput } from './create-staff-account.js';
import { type CreateFirstAdministratorInput, FirstAdministrator } from './first-administrator.js';
import { type GrantRoleInput, ManageRoles } from './manage-roles.js';
import { PeopleService } from './people.service.js';
import { Register, type RegisterInput } from './register.js';

@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly identity: IdentityService,
  ) {}

  @Query()
  @Public()
  viewer(@Context() { ctx }: GqlContext) {
    return ctx.actor.kind === 'person' ? { personId: ctx.actor.personId } : null;
  }

  @Query()
  @SignedIn()
  peopleOfJamoat(
    @Args('jamoatId') jamoatId: string,
    @Args('text') text: string,
    @Args('first') first: number,
    @Context() { ctx }: GqlContext,
  ) {
    return this.people.peopleOf(ctx, jamoatId, { text, first });
  }

  @Query()
  @SignedIn()
  peopleWithoutJamoat(
    @Args('text') text: string,
    @Args('first') first: number,
    @Context() { ctx }: GqlContext,
  ) {
    return this.people.peopleOf(ctx, null, { text, first });
  }

  @Query()
  @Public()
  demoAccounts() {
    return this.identity.demoCards();
  }
}

@Resolver()
export class RoleResolver {
  constructor(
    private readonly registering: Register,
    private readonly first: FirstAdministrator,
    private readonly accounts: CreateStaffAccount,
    private readonly roles: ManageRoles,
    private readonly identity: IdentityLoaders,
    private readonly comingIn: ComingIn,
  ) {}

  @Mutation()
  @Allow('register')
  async register(@Args('input') input: RegisterInput, @Context() context: GqlContext) {
    const outcome = await this.registering.register(context.ctx, context.source, input);
    return this.comingIn.proven(context, outcome, 'RegisterSuccess');
  }

  @Mutation()
  @Allow('createFirstAdministrator')
  async createFirstAdministrator(
    @Args('input') input: CreateFirstAdministratorInput,
    @Context() context: GqlContext,
  ) {
    const outcome = await this.first.create(context.ctx, input);
    return this.comingIn.proven(context, outcome, 'CreateFirstAdministratorSuccess');
  }

  @Mutation()
  @Allow('createStaffAccount')
  async createStaffAccount(
    @Args('input') input: CreateStaffAccountInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.accounts.create(ctx, input);
    return asResult(outcome, 'CreateStaffAccountSuccess', (person) => ({ person }));
  }

  @Mutation()
  @Allow('grantRole')
  async grantRole(@Args('input') input: GrantRoleInput, @Context() context: GqlContext) {
    const outcome = await this.roles.grant(context.ctx, input);
    return asResult(outcome, 'GrantRoleSuccess', (grant) => ({
      grant,
      // Read only if it is asked for: nobody would wait for a promise that stands here.
      person: () => this.identity.person(context).load(grant.personId),
    }));
  }

  @Mutation()
  @Allow('endRole')
  async endRole(@Args('input') input: { grantId: string }, @Context() context: GqlContext) {
    const outcome = await this.roles.end(context.ctx, input);
    return asResult(outcome, 'EndRoleSuccess', (grant) => ({
      person: () => this.identity.person(context).load(grant.personId),
    }));
  }
}
