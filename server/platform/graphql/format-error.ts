import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';

/** The closed list of codes a client may meet in `errors`; everything else is a fault and is masked. */
const openCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_TOO_LARGE',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'NOT_SIGNED_IN',
]);

const logger = new Logger('graphql');

/** Lets bad requests through with their sentence; logs a fault once under an incident number and hides the rest. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && openCodes.has(code)) {
    return { message: formatted.message, path: formatted.path, extensions: { code } };
  }
  const incident = randomUUID();
  const original =
    error instanceof Error && 'originalError' in error ? (error.originalError ?? error) : error;
  logger.error(
    `incident ${incident} at ${formatted.path?.join('.') ?? '?'}: ${original instanceof Error ? (original.stack ?? original.message) : String(original)}`,
  );
  return {
    message: 'Something went wrong on our side. Nothing was stored.',
    path: formatted.path,
    extensions: { code: 'INTERNAL', incident },
  };
}
