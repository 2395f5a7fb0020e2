import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GqlContext } from '../../../../platform/graphql/gql-context.js';
import type { Ctx } from '../../../../platform/runtime/ctx.js';
import type { PaperPrints } from './paper-prints.js';

export interface PaperPrintParts {
  readonly prints: PaperPrints;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<GqlContext>;
}

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Print = (ctx: Ctx, id: string) => Promise<Buffer | null>;

/**
 * `GET /ballot-batches/{id}/ballots.pdf`, `/polling-places/{id}/register.pdf`, `/polling-places/{id}/count-sheet.pdf`: to
 * be printed by those who work with paper; for everybody else there is nothing there.
 */
export function registerPaperPrints(fastify: FastifyInstance, parts: PaperPrintParts): void {
  const { prints } = parts;
  const add = (path: string, name: string, print: Print) => {
    fastify.get<{ Params: { id: string } }>(path, async (request, reply) => {
      const known = id.test(request.params.id);
      const { ctx } = await parts.contextOf(request, reply);
      const pdf = known ? await print(ctx, request.params.id) : null;
      if (!pdf) return reply.code(404).type('text/plain; charset=utf-8').send('Not found.');
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="${name}"`)
        .type('application/pdf')
        .send(pdf);
    });
  };
  add('/ballot-batches/:id/ballots.pdf', 'ballots.pdf', (ctx, at) => prints.ballots(ctx, at));
  add('/polling-places/:id/register.pdf', 'register.pdf', (ctx, at) => prints.register(ctx, at));
  add('/polling-places/:id/count-sheet.pdf', 'count-sheet.pdf', (ctx, at) =>
    prints.countSheet(ctx, at),
  );
}
