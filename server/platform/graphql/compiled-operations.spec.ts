import { ApolloServer } from '@apollo/server';
import { Logger } from '@nestjs/common';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, GraphQLError, parse } from 'graphql';
import { CompiledOperations } from './compiled-operations.js';
import { compiledOperation } from './compiler.js';
import type { GqlContext } from './gql-context.js';

const typeDefs = `
  type Query { shelf(size: Int!): Shelf, broken: Int, must: Int!, refused: Int, things: [Thing!]! }
  type Shelf { size: Int!, books: [Book!]!, owner: String, called(times: Int!): String! }
  type Book { title: String!, pages: Int }
  type Stone { weight: Int! }
  union Thing = Book | Stone
  type Mutation { count: Int! }
`;

// The faults here are meant: their log would hide others.
Logger.overrideLogger(false);

let counted = 0;
const resolvers = {
  Thing: { __resolveType: (thing: object) => ('weight' in thing ? 'Stone' : 'Book') },
  Query: {
    // Promises and functions inside an object, as resolvers may leave them.
    shelf: (_: unknown, { size }: { size: number }) =>
      Promise.resolve({
        size,
        books: Promise.resolve([{ title: Promise.resolve('One'), pages: null }]),
        owner: () => 'Somebody',
        called: ({ times }: { times: number }) => 'ho'.repeat(times),
      }),
    broken: () => {
      throw new Error('a secret');
    },
    must: () => null,
    refused: () => {
      throw new GraphQLError('You are not signed in.', { extensions: { code: 'NOT_SIGNED_IN' } });
    },
    things: () => [{ weight: 3 }, { title: 'Two' }],
  },
  Mutation: { count: () => (counted += 1) },
};

const plain = new ApolloServer<GqlContext>({ typeDefs, resolvers });
const compiling = new ApolloServer<GqlContext>({
  typeDefs,
  resolvers,
  plugins: [new CompiledOperations()],
});

async function answerOf(
  server: ApolloServer<GqlContext>,
  query: string,
  variables: Record<string, unknown>,
): Promise<{ data: unknown; codes: unknown; paths: unknown }> {
  const { body } = await server.executeOperation(
    { query, variables },
    { contextValue: {} as GqlContext },
  );
  if (body.kind !== 'single') throw new Error('not one answer');
  const { data, errors } = body.singleResult;
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    codes: errors?.map(({ extensions }) => {
      const code = extensions?.['code'];
      return code === 'INTERNAL_SERVER_ERROR' ? 'INTERNAL' : code;
    }),
    paths: errors?.map(({ path }) => path),
  };
}

describe('a compiled operation', () => {
  it.each([
    [
      'promises and functions inside',
      'query ($n: Int!) { shelf(size: $n) { size books { title pages } owner called(times: 2) } }',
      { n: 3 },
    ],
    [
      'left out and included parts',
      'query ($n: Int!, $no: Boolean!) { shelf(size: $n) { size @skip(if: $no) owner @include(if: $no) } }',
      { n: 1, no: true },
    ],
    [
      'unions and fragments',
      '{ things { __typename ...B ... on Stone { weight } } } fragment B on Book { title }',
      {},
    ],
    ['a fault beside an answer', '{ broken shelf(size: 1) { size } }', {}],
    ['a fault that takes the whole answer', '{ must }', {}],
    ['a refusal', '{ refused }', {}],
    ['a missing variable', 'query ($n: Int!) { shelf(size: $n) { size } }', {}],
    [
      'a variable of the wrong kind',
      'query ($n: Int!) { shelf(size: $n) { size } }',
      { n: 'many' },
    ],
  ])('answers as the ordinary executor: %s', async (_, query, variables) => {
    const expected = await answerOf(plain, query, variables);
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await answerOf(compiling, query, variables)).toEqual(expected);
    }
  });

  it('is run once each time it is asked', async () => {
    counted = 0;
    for (let turn = 1; turn <= 6; turn += 1) {
      const { data } = await answerOf(compiling, 'mutation { count }', {});
      expect(data).toEqual({ count: turn });
    }
  });

  it('hides what a fault says', async () => {
    for (let turn = 0; turn < 4; turn += 1) {
      const { body } = await compiling.executeOperation(
        { query: '{ broken }' },
        { contextValue: {} as GqlContext },
      );
      if (turn < 2) continue;
      expect(JSON.stringify(body)).not.toContain('a secret');
    }
  });

  it('is compiled from the third time on', () => {
    const schema = buildSchema(typeDefs);
    const document = parse('{ must }');
    expect(compiledOperation(schema, document, '')).toBeNull();
    expect(compiledOperation(schema, document, '')).toBeNull();
    expect(compiledOperation(schema, document, '')).not.toBeNull();
  });
});
