import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { defaultLocale, isLocale, type Locale } from '../domain/locale.js';
import { networkOf } from '../domain/identity/network.js';
import { VoterSessions } from '../features/choice/code/voter-sessions.js';
import { SignInKey } from '../features/identity/sign-in-key.js';
import { ActorService } from '../features/role/actor.service.js';
import type { GqlContext } from '../platform/graphql/gql-context.js';
import { Clock } from '../platform/runtime/clock.js';

export const sessionCookieName = 'maslihat_session';
export const deviceCookieName = 'maslihat_device';
export const voterCookieName = 'maslihat_voter';
const slipCookieName = 'maslihat_slip';
const receiptCookieName = 'maslihat_receipt';
/** The session itself ends sooner, by the database. */
const voterCookieHours = 12;
/** How long a browser keeps the code of a link that was opened, or a receipt to be shown. */
const momentSeconds = 120;
const mostNetworksKept = 1_000;
/** As long as browsers keep a cookie at most; every sign-in begins it anew. */
const deviceCookieDays = 400;

/** Makes the context of a request: who acts, in which language, from which source; the same for pages and `/graphql`. */
@Injectable()
export class RequestContext {
  private readonly networks = new Map<string, string>();

  constructor(
    private readonly actors: ActorService,
    private readonly voters: VoterSessions,
    private readonly key: SignInKey,
    private readonly clock: Clock,
  ) {}

  async of(request: FastifyRequest, reply: FastifyReply, locale?: Locale): Promise<GqlContext> {
    const now = this.clock.now();
    const voterToken = request.cookies[voterCookieName];
    // Whoever types a code on a phone where somebody is signed in is the code's voter until that ends.
    const actor =
      (await this.voters.actorOf(voterToken, now)) ??
      (await this.actors.actorOf(request.cookies[sessionCookieName], now));
    const secure = request.protocol === 'https';
    const ours = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
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
      voter: {
        slipCode: request.cookies[slipCookieName] ?? null,
        receipt: request.cookies[receiptCookieName] ?? null,
        begin: (token) => {
          void reply
            .setCookie(voterCookieName, token, { ...ours, maxAge: voterCookieHours * 3600 })
            .clearCookie(slipCookieName, { path: '/' });
        },
        end: async () => {
          if (voterToken === undefined) return;
          await this.voters.end(voterToken);
          void reply.clearCookie(voterCookieName, { path: '/' });
        },
        keepReceipt: (receipt) => {
          void reply.setCookie(receiptCookieName, receipt, { ...ours, maxAge: momentSeconds });
        },
      },
      source: {
        network: await this.networkFingerprint(request.ip),
        device: request.cookies[deviceCookieName] ?? null,
      },
      loaders: new Map(),
    };
  }

  /** Remembered for some addresses: a keyed digest for every request of the same village would be most of its work. */
  private async networkFingerprint(ip: string): Promise<string> {
    const known = this.networks.get(ip);
    if (known !== undefined) return known;
    const fingerprint = await this.key.fingerprint('network', networkOf(ip));
    if (this.networks.size >= mostNetworksKept) this.networks.clear();
    this.networks.set(ip, fingerprint);
    return fingerprint;
  }
}

/** Keeps the code of a link on a slip for the page that follows, so that it stands in no address of the browser's history. */
export function keepSlipCode(request: FastifyRequest, reply: FastifyReply, code: string): void {
  void reply.setCookie(slipCookieName, code, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    maxAge: momentSeconds,
  });
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
