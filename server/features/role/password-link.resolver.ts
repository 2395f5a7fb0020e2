import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Public } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import { ComingIn } from '../identity/coming-in.js';
import { IssuePasswordLink } from './issue-password-link.js';
import { RenewPassword } from './renew-password.js';

@Resolver()
export class PasswordLinkResolver {
  constructor(
    private readonly issuing: IssuePasswordLink,
    private readonly renewing: RenewPassword,
    private readonly comingIn: ComingIn,
  ) {}

  @Query()
  @Public()
  passwordLink(@Args('token') token: string, @Context() { ctx }: GqlContext) {
    return this.renewing.look(token, ctx.now);
  }

  @Mutation()
  @Allow('issuePasswordLink')
  async issuePasswordLink(
    @Args('input') input: { personId: string },
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.issuing.run(ctx, input);
    return asResult(outcome, 'IssuePasswordLinkSuccess', ({ person, token, expiresAt }) => ({
      person,
      address: `/${person.language}/password?token=${token}`,
      expiresAt,
    }));
  }

  @Mutation()
  @Allow('renewPassword')
  async renewPassword(
    @Args('input') input: { token: string; password: string },
    @Context() context: GqlContext,
  ) {
    const outcome = await this.renewing.run(context.ctx, input);
    return this.comingIn.proven(context, outcome, 'RenewPasswordSuccess');
  }
}
