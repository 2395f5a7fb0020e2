import send from '@fastify/send';
import type { FastifyInstance } from 'fastify';

const year = '365d';

/** The files `vite build` made: names carry a hash of their content, so browsers may keep them for ever. */
export function registerStaticFiles(fastify: FastifyInstance, root: string): void {
  fastify.get('/static/*', async (request, reply) => {
    const path = new URL(request.url, 'http://localhost').pathname.slice('/static'.length);
    const hashed = path.startsWith('/assets/');
    const file = await send(request.raw, path, {
      root,
      dotfiles: 'deny',
      index: false,
      ...(hashed ? { maxAge: year, immutable: true } : { maxAge: '1h' }),
    });
    return reply.code(file.statusCode).headers(file.headers).send(file.stream);
  });
}
