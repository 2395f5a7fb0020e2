import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Outcome, Problem } from '../../domain/outcome.js';
import type { ProblemKind } from '../../domain/problems/problem-entry.js';
import type { GqlContext } from '../graphql/gql-context.js';
import type { FilesService } from './files.service.js';
import { pictureUrl } from './picture.loaders.js';

export interface FileRouteParts {
  readonly files: FilesService;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply) => Promise<GqlContext>;
  readonly comesFromOurPage: (request: FastifyRequest) => boolean;
}

const pictureName = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.jpg$/;

const statusOf: Readonly<Record<ProblemKind, number>> = {
  InvalidInputProblem: 422,
  NotPermittedProblem: 403,
  NotFoundProblem: 404,
  ConflictProblem: 409,
  StateProblem: 409,
  RateLimitProblem: 429,
};

/** `GET /files/<id>.jpg` shows a picture; `POST /files` takes one from the signed-in app and answers its id. */
export function registerFiles(fastify: FastifyInstance, parts: FileRouteParts): void {
  fastify.get<{ Params: { name: string } }>('/files/:name', (request, reply) =>
    showPicture(parts, request, reply),
  );
  fastify.post('/files', (request, reply) => takePicture(parts, request, reply));
}

async function showPicture(
  parts: FileRouteParts,
  request: FastifyRequest<{ Params: { name: string } }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const id = pictureName.exec(request.params.name)?.[1];
  const file = id === undefined ? null : await parts.files.pictureWithBytes(id);
  if (!file) return reply.code(404).type('text/plain; charset=utf-8').send('No such picture.');
  void reply
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('etag', `"${file.sha256}"`);
  if (request.headers['if-none-match'] === `"${file.sha256}"`) return reply.code(304).send();
  return reply.type(file.mediaType).send(file.bytes);
}

async function takePicture(
  parts: FileRouteParts,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (!parts.comesFromOurPage(request)) return reply.code(403).send(null);
  const { ctx } = await parts.contextOf(request, reply);
  // Refused before the body is read: a guest's megabytes are of no use.
  if (ctx.actor.kind !== 'person') return answer(reply, await parts.files.storePicture(ctx, empty));
  const file = request.isMultipart() ? await request.file() : undefined;
  const upload = file === undefined ? empty : await file.toBuffer();
  return answer(reply, await parts.files.storePicture(ctx, upload));
}

const empty = Buffer.alloc(0);

function answer(reply: FastifyReply, stored: Outcome<string>): FastifyReply {
  if (stored.ok) return reply.code(201).send({ id: stored.value, url: pictureUrl(stored.value) });
  const problem: Problem = stored.problem;
  return reply.code(statusOf[problem.__typename]).send(problem);
}
