import type { Ctx } from '../runtime/ctx.js';

/** Sets or clears the session cookie of the answer that is being made. */
export interface SessionCookie {
  set(token: string, expiresAt: Date): void;
  clear(): void;
}

/** What every resolver receives. `loaders` keeps the batch loaders of this request alone. */
export interface GqlContext {
  readonly ctx: Ctx;
  readonly sessionCookie: SessionCookie;
  /** Keyed fingerprint of the network address the request came from: limits tries, never stands for a person. */
  readonly source: string;
  readonly loaders: Map<symbol, unknown>;
}
