/**
 * A start that cannot go on for a reason the operator can mend.
 * `message` is one English sentence: what, where, remedy. Everything else that is thrown at start is a bug.
 */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}

/** What a program prints before it exits with code 1: one sentence for a `StartupError`, the stack for a bug. */
export function explainFailure(error: unknown): string {
  if (error instanceof StartupError) return `maslihat: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The code of a system or PostgreSQL error (`EACCES`, `28P01`), also where several addresses were tried; otherwise ''. */
export function errorCode(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorCode(error.errors[0]);
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** The short reason of an error, for the end of a sentence. */
export function errorReason(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0)
    return errorReason(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
