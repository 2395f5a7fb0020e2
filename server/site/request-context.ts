import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defaultLocale, isLocale, type Locale } from '../domain/locale.js';
import { networkOf } from '../domain/identity/network.js';
import { SignInKey } from '../features/identity/sign-in-key.js';
import { ActorService } from '../features/role/actor.service.js';
import type { GqlContext } from '../platform/graphql/gql-context.js';
import { Clock } from '../platform/runtime/clock.js';

export const sessionCookieName = 'maslihat_session';
export const deviceCookieName = 'maslihat_device';
/** As long as browsers keep a cookie at most; every sign-in begins it anew. */
const deviceCookieDays = 400;

/** Makes the context of a request: who acts, in which language, from which source; the same for pages and `/graphql`. */
@Injectable()
export class RequestContext {
  constructor(
    private readonly actors: ActorService,
    private readonly key: SignInKey,
    private readonly clock: Clock,
  ) {}

  async of(request: FastifyRequest, reply: FastifyReply, locale?: Locale): Promise<GqlContext> {
    const now = this.clock.now();
    const actor = await this.actors.actorOf(request.cookies[sessionCookieName], now);
    return {
      ctx: {
        actor,
        locale: locale ?? localeOfHeader(request),
        requestId: randomUUID(),
        now,
      },
      sessionCookie: {
        set: (token, expiresAt) => {
          void reply.setCookie(sessionCookieName, token, {
            path: '/',
            httpOnly: true,
            sameSite: 'lax',
            secure: request.protocol === 'https',
            expires: expiresAt,
          });
        },
        clear: () => {
          void reply.clearCookie(sessionCookieName, { path: '/' });
        },
      },
      deviceCookie: {
        set: (value) => {
          void reply.setCookie(deviceCookieName, value, {
            path: '/',
            httpOnly: true,
            sameSite: 'lax',
            secure: request.protocol === 'https',
            maxAge: deviceCookieDays * 86_400,
          });
        },
      },
      source: {
        network: await this.key.fingerprint('network', networkOf(request.ip)),
        device: request.cookies[deviceCookieName] ?? null,
      },
      loaders: new Map(),
    };
  }
}

/** The language a client of `/graphql` asks for: the first of ours in `Accept-Language`, or Tajik. */
export function localeOfHeader(request: FastifyRequest): Locale {
  const header = request.headers['accept-language'];
  return header === undefined ? defaultLocale : negotiateLocale(header);
}

/** RFC 9110 §12.5.4: the supported language with the highest weight; earlier wins between equals; Tajik when none fits. */
export function negotiateLocale(header: string): Locale {
  let best: { locale: Locale; weight: number } | null = null;
  for (const item of header.split(',')) {
    const [range = '', ...parameters] = item.trim().split(';');
    const locale = range.trim().toLowerCase().split('-')[0];
    if (!isLocale(locale)) continue;
    const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean);
    const weight = quality === undefined ? 1 : Number(quality);
    if (weight > 0 && (best === null || weight > best.weight)) best = { locale, weight };
  }
  return best?.locale ?? defaultLocale;
}
