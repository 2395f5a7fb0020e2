import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { GqlContext } from '../graphql/gql-context.js';
import { type Mark, markKey } from './mark.js';

/** Runs once per root field and fails closed: an unmarked field is refused, a signed-in field refuses guests. */
@Injectable()
export class MarkGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<'graphql' | 'http'>() !== 'graphql') return true;
    const mark = this.reflector.get<Mark | undefined>(markKey, execution.getHandler());
    if (mark === undefined) throw new GraphQLError('This field carries no mark.');
    if (mark.kind !== 'signed_in') return true;
    const { ctx } = GqlExecutionContext.create(execution).getContext<GqlContext>();
    if (ctx.actor.kind === 'person') return true;
    throw new GraphQLError('You are not signed in.', { extensions: { code: 'NOT_SIGNED_IN' } });
  }
}
