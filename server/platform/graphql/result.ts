import type { Outcome, Problem } from '../../domain/outcome.js';

/** Turns an outcome into a member of a mutation's result union: the named success, or the problem itself. */
export function asResult<T, N extends string, F extends object>(
  outcome: Outcome<T>,
  successType: N,
  fields: (value: T) => F,
): ({ readonly __typename: N } & F) | Problem {
  return outcome.ok ? { __typename: successType, ...fields(outcome.value) } : outcome.problem;
}
