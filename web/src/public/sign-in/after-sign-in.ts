import type { PageRequest } from '../page.js';
import { safeNext } from './safe-next.js';
import type { SignedInFragment } from './SignIn.gen.js';

/** Where to go after coming in: first to a new secret where one is due, else where one wanted to, else to one's own half. */
export function afterSignIn(viewer: SignedInFragment, request: PageRequest): string {
  if (viewer.mustChangeSecret) return '/me';
  return safeNext(request.query['next']) ?? (viewer.isStaff ? '/work' : '/me');
}
