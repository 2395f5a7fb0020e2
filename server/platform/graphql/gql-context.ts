import type { Ctx } from '../runtime/ctx.js';

/** Sets or clears the session cookie of the answer that is being made. */
export interface SessionCookie {
  set(token: string, expiresAt: Date): void;
  clear(): void;
}

/** Where a request came from, as far as tries are limited by it; neither part ever stands for a person. */
export interface RequestSource {
  /** Keyed fingerprint of the network address. */
  readonly network: string;
  /** The device cookie as it came; `null` without one. */
  readonly device: string | null;
}

/** Sets the cookie by which a browser shows that it signed in before. */
export interface DeviceCookie {
  set(value: string): void;
}

/** What every resolver receives. `loaders` keeps the batch loaders of this request alone. */
export interface GqlContext {
  readonly ctx: Ctx;
  readonly sessionCookie: SessionCookie;
  readonly deviceCookie: DeviceCookie;
  readonly source: RequestSource;
  readonly loaders: Map<symbol, unknown>;
}
