import type { FastifyInstance } from 'fastify';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';

/** `/health/live`: the process answers. `/health/ready`: the database answers, and whether its owner is another role. */
export function registerHealth(
  fastify: FastifyInstance,
  uow: UnitOfWork,
  auditProtected: boolean,
): void {
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/health/ready', async (_request, reply) => {
    try {
      await uow.db.query('SELECT 1');
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
    return { status: 'ready', audit: auditProtected ? 'protected' : 'unprotected' };
  });
}
