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

/** What a browser carries for somebody who chooses with a personal code or with help. */
export interface VoterCookies {
  /** Gives the answer that is being made a session of a voter. */
  begin(token: string): void;
  /** Ends the session the request came with, if it came with one, and takes its cookie back. */
  end(): Promise<void>;
  /** The code of the link on a slip that was opened a moment ago; `null` without one. */
  readonly slipCode: string | null;
  /** The receipt of a ballot that was handed in with help a moment ago; `null` without one. */
  readonly receipt: string | null;
  /** Keeps a receipt for the page that follows, for two minutes. */
  keepReceipt(receipt: string): void;
}

/** What every resolver receives. `loaders` keeps the batch loaders of this request alone. */
export interface GqlContext {
  readonly ctx: Ctx;
  readonly sessionCookie: SessionCookie;
  readonly deviceCookie: DeviceCookie;
  readonly voter: VoterCookies;
  readonly source: RequestSource;
  readonly loaders: Map<symbol, unknown>;
}
