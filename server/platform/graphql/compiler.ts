import { defaultFieldResolver, type DocumentNode, type GraphQLSchema, isObjectType } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** How often an operation is asked before it is compiled: what comes once or twice, from whomever, is not worth it. */
const sightsBeforeCompiling = 3;

interface Seen {
  sights: number;
  /** `undefined`: not tried yet; `null`: cannot be compiled. */
  compiled: CompiledQuery | null | undefined;
}

type Operations = WeakMap<DocumentNode, Map<string, Seen>>;

const schemas = new WeakMap<GraphQLSchema, Operations>();

/**
 * The operation of a validated document as a compiled function: a third of what the ordinary executor costs. `null`: run
 * it there, it is rare or cannot be compiled. What is compiled goes when the document goes.
 */
export function compiledOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
): CompiledQuery | null {
  const documents = schemas.get(schema) ?? begin(schema);
  const operations = documents.get(document) ?? new Map<string, Seen>();
  documents.set(document, operations);
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

/**
 * A field nobody wrote a resolver for would be compiled to a plain reading of the property. The ordinary executor also waits
 * for a promise there and calls a function: said aloud, both do the same.
 */
function begin(schema: GraphQLSchema): Operations {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) field.resolve ??= defaultFieldResolver;
  }
  const documents: Operations = new WeakMap();
  schemas.set(schema, documents);
  return documents;
}
