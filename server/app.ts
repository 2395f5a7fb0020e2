import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyInstance } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { registerPaperPrints } from './features/choice/paper/print/paper-print-routes.js';
import { PaperPrints } from './features/choice/paper/print/paper-prints.js';
import { SignInKey } from './features/identity/sign-in-key.js';
import { createDataSource } from './platform/db/data-source.js';
import { UnitOfWork } from './platform/db/unit-of-work.js';
import { registerFiles } from './platform/files/file-routes.js';
import { FilesService } from './platform/files/files.service.js';
import { largestPicture } from './platform/files/picture.js';
import { RootFields } from './platform/graphql/root-fields.js';
import { HttpAdapter } from './platform/http-adapter.js';
import type { Clock } from './platform/runtime/clock.js';
import { readBuiltWeb } from './site/built-web.js';
import { registerCodeLink } from './site/code-link.js';
import { registerGallery } from './site/gallery.js';
import { registerHealth } from './site/health.js';
import { RequestContext } from './site/request-context.js';
import { makeRoomForTables } from './site/room-for-tables.js';
import { comesFromOurPage } from './site/same-origin.js';
import { registerSite } from './site/site.js';
import { registerStaticFiles } from './site/static-files.js';

/** Bytes of any request but a picture and a table of people. */
const bodyLimit = 2 ** 20;

export interface AppOptions {
  readonly appUrl: string;
  /** Where the built web lies; `null` serves the API alone. */
  readonly dist: string | null;
  readonly auditProtected: boolean;
  readonly trustProxy?: false | number | readonly string[];
  /** Where residents reach the installation, for what is printed. */
  readonly publicUrl?: string;
  readonly quiet?: boolean;
  /** The clock of the machine when none is given. */
  readonly clock?: Clock;
  /** Serves the gallery of the kit at `/ui`: development only. */
  readonly gallery?: boolean;
}

export interface RunningApp {
  readonly app: NestFastifyApplication;
  readonly uow: UnitOfWork;
  close(): Promise<void>;
}

/** Puts the server together on a migrated database. It does not listen yet. */
export async function createApp(options: AppOptions): Promise<RunningApp> {
  const write = createDataSource({ url: options.appUrl });
  const read = createDataSource({ url: options.appUrl, readOnly: true });
  await Promise.all([write.initialize(), read.initialize()]);
  const uow = new UnitOfWork(write, read);
  const adapter = new HttpAdapter({
    trustProxy: proxyTrust(options.trustProxy ?? false),
    bodyLimit,
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(write, read, {
      ...(options.publicUrl === undefined ? {} : { publicUrl: options.publicUrl }),
      ...(options.clock === undefined ? {} : { clock: options.clock }),
    }),
    adapter,
    { abortOnError: false, logger: options.quiet === true ? false : ['error', 'warn'] },
  );
  const web = options.dist === null ? null : await readBuiltWeb(options.dist);
  await app.register(fastifyCookie);
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    // One step above the default takes no longer and makes a page a tenth smaller.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  await app.register(fastifyMultipart, {
    // One byte more than is allowed gets through, cut off there: the refusal is then a sentence, not a broken request.
    limits: { fileSize: largestPicture + 1, files: 1, fields: 60 },
    throwFileSizeLimit: false,
  });
  plainAnswersOfApi(app.getHttpAdapter().getInstance());
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", ...(web ? [web.style.hash] : [])],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'same-origin' },
  });
  makeRoomForTables(app.getHttpAdapter().getInstance(), bodyLimit, () =>
    app.get(RequestContext, { strict: false }),
  );
  await app.init();
  await app.get(SignInKey, { strict: false }).prepare();
  const { schema } = app.get(GraphQLSchemaHost, { strict: false });
  app.get(RootFields, { strict: false }).assertSound(schema);
  const fastify = app.getHttpAdapter().getInstance();
  registerHealth(fastify, uow, options.auditProtected);
  const files = app.get(FilesService, { strict: false });
  const requestContext = app.get(RequestContext, { strict: false });
  registerFiles(fastify, {
    files,
    contextOf: (request, reply) => requestContext.of(request, reply),
    comesFromOurPage,
  });
  registerPaperPrints(fastify, {
    prints: app.get(PaperPrints, { strict: false }),
    contextOf: (request, reply) => requestContext.of(request, reply),
  });
  if (web) {
    registerStaticFiles(fastify, web.staticRoot);
    if (options.gallery === true) await registerGallery(fastify, web.galleryRoot);
    registerCodeLink(fastify);
    registerSite(fastify, {
      schema,
      web,
      requestContext,
      storeUpload: ({ ctx }, bytes) => files.storePicture(ctx, bytes),
    });
  }
  return {
    app,
    uow,
    close: async () => {
      await app.close();
      await Promise.all([write.destroy(), read.destroy()]);
    },
  };
}

/** Fastify takes a number of proxies; Nest's types know only a function for it. */
function proxyTrust(trust: false | number | readonly string[]) {
  if (typeof trust === 'number') return (_address: string, hop: number) => hop < trust;
  return trust === false ? false : [...trust];
}

/**
 * What `/graphql` answers is never shown as a page: of the headers made for pages it needs one. Making all of them anew
 * for every answer costs a twelfth of it.
 */
function plainAnswersOfApi(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    if (route.url !== '/graphql') return;
    route.helmet = false;
    const given = route.onRequest ?? [];
    const others = Array.isArray(given) ? given : [given];
    route.onRequest = [
      ...others,
      (_request, reply, done) => {
        void reply.header('x-content-type-options', 'nosniff');
        done();
      },
    ];
  });
}
