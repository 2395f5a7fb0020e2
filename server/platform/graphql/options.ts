import { join } from 'node:path';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CompiledOperations } from './compiled-operations.js';
import { formatError } from './format-error.js';
import type { GqlContext } from './gql-context.js';
import { operationLimits } from './limits.js';
import { scalarResolvers } from './scalars.js';

/** Settings of the GraphQL end: schema first, ordinary POSTs, no landing page (it loads from afar), masked faults. */
export function graphqlOptions(
  makeContext: (request: FastifyRequest, reply: FastifyReply) => Promise<GqlContext>,
): ApolloDriverConfig {
  return {
    driver: ApolloDriver,
    path: '/graphql',
    typePaths: [join(import.meta.dirname, '../../**/*.graphql')],
    resolvers: scalarResolvers,
    context: makeContext,
    playground: false,
    graphiql: false,
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    validationRules: [operationLimits],
    formatError,
    plugins: [ApolloServerPluginCacheControlDisabled(), new CompiledOperations()],
  };
}
