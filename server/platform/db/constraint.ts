import { QueryFailedError } from 'typeorm';

const uniqueViolation = '23505';

/** The name of the unique constraint or index this error comes from, or `null` when it is another error. */
export function brokenUnique(error: unknown): string | null {
  if (!(error instanceof QueryFailedError)) return null;
  const driver = error.driverError as { code?: string; constraint?: string };
  return driver.code === uniqueViolation ? (driver.constraint ?? null) : null;
}
