import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { keepSlipCode, negotiateLocale } from './request-context.js';

/** What a link may carry: letters and digits with hyphens, nothing that could be more than a code. */
const codeLike = /^[\p{L}\p{N} -]{1,24}$/u;

/**
 * `/c` and `/c/<code>`, the short address on a slip: on to the page in the reader's language, where the code stands filled
 * in. It opens no session: what only looks ahead at a link must not use a code. The code travels on in a cookie of two
 * minutes, so that no address in the history of a shared phone holds it.
 */
export function registerCodeLink(fastify: FastifyInstance): void {
  const onward = (request: FastifyRequest, reply: FastifyReply) =>
    reply
      .code(303)
      .header('location', `/${negotiateLocale(request.headers['accept-language'] ?? '')}/c`)
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .send();
  fastify.get('/c', onward);
  fastify.get<{ Params: { code: string } }>('/c/:code', (request, reply) => {
    const { code } = request.params;
    if (codeLike.test(code)) keepSlipCode(request, reply, code);
    return onward(request, reply);
  });
}
