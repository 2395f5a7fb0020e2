import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import send from '@fastify/send';
import type { FastifyInstance } from 'fastify';

/**
 * The page with all parts of the kit at `/ui`, from `root`, which `node tools/build.mjs --dev` fills. Throws with that
 * command when it is not there.
 */
export async function registerGallery(fastify: FastifyInstance, root: string): Promise<void> {
  const html = await readFile(join(root, 'gallery.html'), 'utf8').catch((cause: unknown) => {
    throw new Error('The gallery is not built; run `node tools/build.mjs --dev`.', { cause });
  });
  fastify.get('/ui', async (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html),
  );
  fastify.get('/ui/assets/*', async (request, reply) => {
    const path = new URL(request.url, 'http://localhost').pathname.slice('/ui'.length);
    const file = await send(request.raw, path, { root, dotfiles: 'deny', index: false });
    return reply.code(file.statusCode).headers(file.headers).send(file.stream);
  });
}
