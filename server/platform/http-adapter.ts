import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { errorCode } from './runtime/startup-error.js';

type ErrorHandler = Parameters<FastifyAdapter['setErrorHandler']>[0];

const prematureClose = 'ERR_STREAM_PREMATURE_CLOSE';

/**
 * Fastify under Nest, which keeps one thing out of the log: a reader who went away before the page was sent. On a weak
 * line that happens all day, and it is no fault of the server.
 */
export class HttpAdapter extends FastifyAdapter {
  override setErrorHandler(handler: ErrorHandler) {
    return super.setErrorHandler(function (error, request, reply) {
      // Nobody is left to be answered, neither with the page nor with an error.
      if (isGone(request) && errorCode(error) === prematureClose) return reply.hijack();
      return handler.call(this, error, request, reply) as unknown;
    });
  }
}

function isGone({ raw }: FastifyRequest): boolean {
  return raw.socket.destroyed;
}
