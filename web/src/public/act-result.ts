import type { Problem } from '../../../server/domain/outcome.js';
import type { ActResult } from './page.js';

interface AnyResult {
  readonly __typename: string;
}

/** Reads a mutation's result union: a Problem as it is, the success as the address it leads to. */
export function actResult<R extends AnyResult>(
  result: R,
  redirect: (success: Exclude<R, { code: string }>) => string,
): ActResult {
  if ('code' in result) return { ok: false, problem: result as unknown as Problem };
  return { ok: true, redirect: redirect(result as Exclude<R, { code: string }>) };
}
