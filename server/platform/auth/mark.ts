import { SetMetadata } from '@nestjs/common';
import type { ActName } from '../../domain/policy/permissions.js';

/** What stands on a root field: open to all, for signed-in people, or an act of the permission table. */
export type Mark =
  | { readonly kind: 'public' }
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'act'; readonly act: ActName };

export const markKey = 'maslihat:mark';

export const Public = () => SetMetadata(markKey, { kind: 'public' } satisfies Mark);
export const SignedIn = () => SetMetadata(markKey, { kind: 'signed_in' } satisfies Mark);
/** The act is checked by the use case after loading its subject; the guard makes sure that the mark exists. */
export const Allow = (act: ActName) => SetMetadata(markKey, { kind: 'act', act } satisfies Mark);
