// What the fastest GraphQL server of our kind does: Fastify and Apollo Server with one field, nothing else.
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';

const server = new ApolloServer({
  typeDefs: 'type Query { field: String }',
  resolvers: { Query: { field: () => 'value' } },
  plugins: [ApolloServerPluginCacheControlDisabled()],
});
await server.start();
const fastify = Fastify();
await fastify.register(fastifyApollo(server));
await fastify.listen({ port: Number(process.argv[2]), host: '127.0.0.1' });
process.stdout.write('ready\n');
