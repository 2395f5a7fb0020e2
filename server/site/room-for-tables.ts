import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestContext } from './request-context.js';

/** The largest request that carries a table of people, written as JSON. */
const largestAct = 8 * 2 ** 20;

/**
 * Lets acts of signed-in people be as large as a table of fifty thousand people; everybody else keeps the limit of every
 * request, and is refused before the body is read. To be called before `/graphql` is registered.
 */
export function makeRoomForTables(
  fastify: FastifyInstance,
  usualLimit: number,
  requestContext: () => RequestContext,
): void {
  const guard = async (request: FastifyRequest, reply: FastifyReply) => {
    if (Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) <= usualLimit) return;
    // A GET has no body and tells no length.
    if (request.method !== 'POST') return;
    const { ctx } = await requestContext().of(request, reply);
    if (ctx.actor.kind !== 'person') await reply.code(413).send(null);
  };
  fastify.addHook('onRoute', (route) => {
    if (route.url !== '/graphql') return;
    route.bodyLimit = largestAct;
    route.onRequest = guard;
  });
}
