import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { compiledOperation } from './compiler.js';
import { formatError } from './format-error.js';
import type { GqlContext } from './gql-context.js';

type Request = GraphQLRequestContextResponseForOperation<GqlContext>;

/**
 * Runs operations that come again and again as compiled functions. What cannot be compiled and what is wrong with the
 * variables is left to the ordinary executor, before any resolver ran; so answers, errors and codes are its own.
 * Documents are those Apollo Server keeps for equal texts.
 */
export class CompiledOperations implements ApolloServerPlugin<GqlContext> {
  private readonly listener: GraphQLRequestListener<GqlContext> = { responseForOperation: run };

  requestDidStart(): Promise<GraphQLRequestListener<GqlContext>> {
    return Promise.resolve(this.listener);
  }
}

async function run(request: Request): Promise<GraphQLResponse | null> {
  const { document, operation, schema } = request;
  const compiled = compiledOperation(schema, document, operation.name?.value ?? '');
  if (compiled === null) return null;
  const { variables } = request.request;
  const { data, errors } = await compiled.query({}, request.contextValue, variables);
  if (data === undefined) return null;
  return {
    http: { status: undefined, headers: new HeaderMap() },
    body: {
      kind: 'single',
      singleResult: errors === undefined ? { data } : { data, errors: errors.map(formatted) },
    },
  };
}

function formatted(error: GraphQLError) {
  const { message, path, extensions } = error;
  return formatError({ message, path, extensions }, error);
}
