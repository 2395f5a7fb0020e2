import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, execute, getOperationAST, type GraphQLSchema } from 'graphql';
import { isLocale, type Locale, locales } from '../domain/locale.js';
import type { FormValues } from '../domain/form-values.js';
import type { Problem } from '../domain/outcome.js';
import { compiledOperation } from '../platform/graphql/compiler.js';
import type { GqlContext } from '../platform/graphql/gql-context.js';
import type { BuiltWeb } from './built-web.js';
import { readForm, type StoreUpload } from './form-body.js';
import { htmlDocument } from './html-document.js';
import type { PageHandle, PageRequest, RenderedPage } from './page-contract.js';
import { matchPage } from './page-route.js';
import { negotiateLocale, type RequestContext } from './request-context.js';
import { comesFromOurPage } from './same-origin.js';

export interface SiteParts {
  readonly schema: GraphQLSchema;
  readonly web: BuiltWeb;
  readonly requestContext: RequestContext;
  readonly storeUpload: StoreUpload;
}

interface Asked {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly locale: Locale;
  readonly path: string;
  readonly context: GqlContext;
}

/** Public pages: the address names one typed document, which is executed in process as the viewer and shown. */
export function registerSite(fastify: FastifyInstance, parts: SiteParts): void {
  fastify.get('/', async (request, reply) => {
    void reply.header('vary', 'Accept-Language');
    const locale = negotiateLocale(request.headers['accept-language'] ?? '');
    return show(parts, await asked(parts, request, reply, locale, '/'), null);
  });
  for (const locale of locales) {
    for (const url of [`/${locale}`, `/${locale}/*`]) {
      fastify.get(url, async (request, reply) => {
        const path = pathWithoutLocale(request.url);
        if (path === '/work' || path.startsWith('/work/')) return showApp(parts, reply, locale);
        return show(parts, await asked(parts, request, reply, locale, path), null);
      });
      fastify.post(url, async (request, reply) =>
        act(parts, await asked(parts, request, reply, locale, pathWithoutLocale(request.url))),
      );
    }
  }
  // Nest owns the not-found handler; the widest route comes last of all in Fastify's order.
  fastify.get('/*', async (request, reply) => {
    const locale = negotiateLocale(request.headers['accept-language'] ?? '');
    const one = await asked(parts, request, reply, locale, '/');
    return send(parts, one, 404, parts.web.pages.renderFault('not_found', pageRequest(one, {})));
  });
}

async function asked(
  parts: SiteParts,
  request: FastifyRequest,
  reply: FastifyReply,
  locale: Locale,
  path: string,
): Promise<Asked> {
  const context = await parts.requestContext.of(request, reply, locale);
  return { request, reply, locale, path, context };
}

function pageRequest(one: Asked, params: Readonly<Record<string, string>>): PageRequest {
  const query = Object.entries(one.request.query as Record<string, unknown>).flatMap(
    ([name, value]) => (typeof value === 'string' ? [[name, value] as const] : []),
  );
  return {
    locale: one.locale,
    path: one.path,
    params,
    query: Object.fromEntries(query),
    newId: randomUUID(),
    now: one.context.ctx.now,
  };
}

interface Refused {
  readonly act: string;
  readonly values: FormValues;
  readonly problems: readonly Problem[];
}

async function show(parts: SiteParts, one: Asked, form: Refused | null): Promise<FastifyReply> {
  const { pages } = parts.web;
  const matched = matchPage(pages.pages, one.path);
  if (!matched) {
    return send(parts, one, 404, pages.renderFault('not_found', pageRequest(one, {})));
  }
  const request = pageRequest(one, matched.params);
  const data = await run(parts, one, matched.page.document, matched.page.variables(request));
  if (data === null) return send(parts, one, 500, pages.renderFault('fault', request));
  if (matched.page.found?.(data) === false) {
    return send(parts, one, 404, pages.renderFault('not_found', request));
  }
  const rendered = pages.render(matched.page, { request, data, form });
  return send(parts, one, form === null ? 200 : 422, rendered);
}

/** A sent form: the mutation of its name; success leads on to another address, a Problem shows the form again. */
async function act(parts: SiteParts, one: Asked): Promise<FastifyReply> {
  const { pages } = parts.web;
  const matched = matchPage(pages.pages, one.path);
  const request = pageRequest(one, matched?.params ?? {});
  if (!matched) return send(parts, one, 404, pages.renderFault('not_found', request));
  if (!comesFromOurPage(one.request)) {
    return send(parts, one, 403, pages.renderFault('forbidden', request));
  }
  const form = await readForm(one.request, one.context, parts.storeUpload);
  const handle = findAct(matched.page, form.act);
  if (!handle) return send(parts, one, 404, pages.renderFault('not_found', request));
  if (form.problem) return show(parts, one, { ...form, problems: [form.problem] });
  const variables = handle.variables(form.values, request);
  if (!variables.ok) return show(parts, one, { ...form, problems: [variables.problem] });
  const data = await run(parts, one, handle.document, variables.value);
  if (data === null) return send(parts, one, 500, pages.renderFault('fault', request));
  const result = handle.result(data, request);
  if (!result.ok) return show(parts, one, { ...form, problems: [result.problem] });
  return one.reply.code(303).header('location', `/${one.locale}${result.redirect}`).send();
}

function findAct(page: PageHandle, name: string) {
  const acts = page.acts ?? {};
  return Object.hasOwn(acts, name) ? acts[name] : undefined;
}

/** Executes one of our own documents as the viewer; `null` after a fault, which has been logged by the caller's error path. */
async function run(
  parts: SiteParts,
  one: Asked,
  document: DocumentNode,
  variables: unknown,
): Promise<unknown> {
  const { schema } = parts;
  const variableValues = variables as Record<string, unknown>;
  const compiled = compiledOperation(
    schema,
    document,
    getOperationAST(document)?.name?.value ?? '',
  );
  const result = compiled
    ? await compiled.query({}, one.context, variableValues)
    : await execute({ schema, document, variableValues, contextValue: one.context });
  if (result.errors) {
    for (const error of result.errors) one.request.log.error(error.originalError ?? error);
    return null;
  }
  // A page must see plain objects: GraphQL's own have no prototype.
  return JSON.parse(JSON.stringify(result.data)) as unknown;
}

async function send(
  parts: SiteParts,
  one: Asked,
  status: number,
  page: RenderedPage,
): Promise<FastifyReply> {
  const search = one.request.method === 'GET' ? searchOf(one.request.url) : '';
  const html = htmlDocument({
    locale: one.locale,
    title: page.title,
    body: page.body,
    style: parts.web.style,
    script: parts.web.islands,
    alternates: locales.map((locale) => ({
      locale,
      href: `/${locale}${one.path === '/' ? '' : one.path}${search}`,
    })),
  });
  return (
    one.reply
      .code(status)
      .header('content-language', one.locale)
      // A shared phone must not show the last person's page to the next one.
      .header('cache-control', keepsNothing(one) ? 'no-store' : 'private, no-cache')
      .type('text/html; charset=utf-8')
      .send(html)
  );
}

async function showApp(parts: SiteParts, reply: FastifyReply, locale: Locale) {
  return reply
    .header('cache-control', 'private, no-cache')
    .type('text/html; charset=utf-8')
    .send(parts.web.appHtml.replace('<html lang="tg">', `<html lang="${locale}">`));
}

/** What a signed-in person, a voter, or somebody with a slip in hand sees is for their eyes. */
function keepsNothing({ context, path }: Asked): boolean {
  return context.ctx.actor.kind !== 'guest' || path === '/c' || path.startsWith('/c/');
}

function searchOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

function pathWithoutLocale(url: string): string {
  const path = url.split('?')[0] ?? '/';
  const [, first = '', ...rest] = path.split('/');
  if (!isLocale(first)) return path;
  const remaining = `/${rest.join('/')}`;
  return remaining.length > 1 && remaining.endsWith('/') ? remaining.slice(0, -1) : remaining;
}
