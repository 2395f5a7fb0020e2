import { QueryFailedError } from 'typeorm';

const foreignKeyViolation = '23503';

/** The name of the foreign key this error comes from, or `null` when it is another error. */
export function brokenReference(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const driver = error.driverError as { code?: string; constraint?: string };
  return driver.code === foreignKeyViolation ? (driver.constraint ?? null) : null;
}
