import { Injectable } from '@nestjs/common';
import { foldLogin } from '../../domain/identity/login.js';
import type { SecretKind } from '../../domain/identity/secret.js';
import { idleMinutes, sessionExpiry } from '../../domain/identity/session-life.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { permit } from '../../platform/auth/permit.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { RequestSource } from '../../platform/graphql/gql-context.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { findByLogin } from './credential.store.js';
import { findPersons, isDemo } from './person.store.js';
import { SecretCheck } from './secret-check.js';
import * as store from './session.store.js';
import { hashToken, newToken } from './token.js';

/** A session just opened: the token goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly personId: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** Coming in and going out. */
@Injectable()
export class SessionService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly secrets: SecretCheck,
  ) {}

  /** Problems: `identity.sign_in_failed`, the same for an unknown name and a wrong secret; the limits. */
  async signIn(
    ctx: Ctx,
    source: RequestSource,
    input: { readonly login: string; readonly secret: string },
  ): Promise<Outcome<OpenedSession>> {
    const permitted = permit(ctx, 'signIn', {});
    if (!permitted.ok) return permitted;
    return this.secrets.check(
      { now: ctx.now, source, login: input.login, secret: input.secret },
      'identity.sign_in_failed',
      async (tx, credential) =>
        success(await this.open(tx, ctx, credential.personId, credential.kind)),
    );
  }

  /** Signs in as somebody of the demonstration who has a card. Problem: `identity.demo_only`. */
  async demoSignIn(ctx: Ctx, input: { readonly login: string }): Promise<Outcome<OpenedSession>> {
    const permitted = permit(ctx, 'demoSignIn', {});
    if (!permitted.ok) return permitted;
    return this.uow.run(async (tx) => {
      if (!(await isDemo(tx))) return refusal('identity.demo_only');
      const credential = await findByLogin(tx, foldLogin(input.login));
      const [person] = credential ? await findPersons(tx, [credential.personId]) : [];
      if (!credential || person?.demoCard !== true) return refusal('identity.demo_only');
      return success(await this.open(tx, ctx, person.id, credential.kind));
    });
  }

  async signOut(ctx: Ctx, input: { readonly everywhere: boolean }): Promise<Outcome<undefined>> {
    const permitted = permit(ctx, 'signOut', {});
    if (!permitted.ok) return permitted;
    const { actor } = ctx;
    return this.uow.run(async (tx) => {
      if (actor.kind !== 'person') return success(undefined);
      if (input.everywhere) await store.endSessionsOf(tx, actor.personId, ctx.now);
      else await store.endSession(tx, actor.sessionId, ctx.now);
      return success(undefined);
    });
  }

  /** Opens a session under a new token; the one the request came with ends, so that a planted token is worth nothing. */
  async open(tx: Tx, ctx: Ctx, personId: string, kind: SecretKind): Promise<OpenedSession> {
    if (ctx.actor.kind === 'person') await store.endSession(tx, ctx.actor.sessionId, ctx.now);
    await store.forgetOldSessions(tx, personId, ctx.now);
    const token = newToken();
    const expiresAt = sessionExpiry(ctx.now);
    await store.insertSession(tx, {
      tokenHash: hashToken(token),
      personId,
      createdAt: ctx.now,
      lastSeenAt: ctx.now,
      idleMinutes: idleMinutes[kind],
      expiresAt,
      endedAt: null,
    });
    return { personId, token, expiresAt };
  }

  async endAll(tx: Tx, personId: string, now: Date): Promise<void> {
    await store.endSessionsOf(tx, personId, now);
  }

  async see(tokenHashes: readonly string[], now: Date): Promise<void> {
    await this.uow.run(async (tx) => {
      await store.seeSessions(tx, tokenHashes, now);
      return success(undefined);
    });
  }
}
