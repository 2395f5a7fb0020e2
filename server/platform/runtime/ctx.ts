import type { Actor } from '../../domain/policy/actor.js';
import type { Locale } from '../../domain/locale.js';

/** First parameter of every use case: who acts, in which language, in which request and when. `now` is the only clock. */
export interface Ctx {
  readonly actor: Actor;
  readonly locale: Locale;
  readonly requestId: string;
  readonly now: Date;
}
