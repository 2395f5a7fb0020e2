import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import type { DocumentNode, GraphQLError } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { formatError } from './format-error.js';
import type { GqlContext } from './gql-context.js';

type Request = GraphQLRequestContextResponseForOperation<GqlContext>;

/** How often an operation is asked before it is compiled: what comes once or twice, from whomever, is not worth it. */
const sightsBeforeCompiling = 3;

interface Seen {
  sights: number;
  /** `undefined`: not tried yet; `null`: cannot be compiled. */
  compiled: CompiledQuery | null | undefined;
}

/**
 * Runs operations that come again and again as compiled functions: a third of what GraphQL costs. What cannot be compiled
 * and what is wrong with the variables is left to the ordinary executor, before any resolver ran; so answers, errors and
 * codes are its own. Documents are those Apollo Server keeps for equal texts; what is compiled goes when they go.
 */
export class CompiledOperations implements ApolloServerPlugin<GqlContext> {
  private readonly documents = new WeakMap<DocumentNode, Map<string, Seen>>();

  private readonly listener: GraphQLRequestListener<GqlContext> = {
    responseForOperation: (request) => this.run(request),
  };

  requestDidStart(): Promise<GraphQLRequestListener<GqlContext>> {
    return Promise.resolve(this.listener);
  }

  private async run(request: Request): Promise<GraphQLResponse | null> {
    const compiled = this.compiled(request);
    if (compiled === null) return null;
    const { variables } = request.request;
    const result = await compiled.query({}, request.contextValue, variables);
    const { data, errors } = result;
    if (data === undefined) return null;
    return {
      http: { status: undefined, headers: new HeaderMap() },
      body: {
        kind: 'single',
        singleResult: errors === undefined ? { data } : { data, errors: errors.map(formatted) },
      },
    };
  }

  private compiled({ document, operation, schema }: Request): CompiledQuery | null {
    const operations = this.documents.get(document) ?? new Map<string, Seen>();
    this.documents.set(document, operations);
    const name = operation.name?.value ?? '';
    const seen: Seen = operations.get(name) ?? { sights: 0, compiled: undefined };
    operations.set(name, seen);
    seen.sights += 1;
    if (seen.sights < sightsBeforeCompiling) return null;
    if (seen.compiled === undefined) {
      const result = compileQuery(schema, document, name);
      seen.compiled = isCompiledQuery(result) ? result : null;
    }
    return seen.compiled;
  }
}

function formatted(error: GraphQLError) {
  const { message, path, extensions } = error;
  return formatError({ message, path, extensions }, error);
}
