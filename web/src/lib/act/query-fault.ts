import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/**
 * What a failed question means for the reader: `missing`: the address is none of ours (an id that cannot be one);
 * `broken`: a fault on our side, logged under its incident number; `unreachable`: no answer came.
 */
export type QueryFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly incident: string | null }
  | { readonly kind: 'unreachable' };

export function queryFault(error: unknown): QueryFault {
  if (ServerError.is(error)) {
    return error.statusCode === 400 || error.statusCode === 404
      ? { kind: 'missing' }
      : { kind: 'unreachable' };
  }
  if (CombinedGraphQLErrors.is(error)) {
    const codes = error.errors.map((one) => one.extensions?.['code']);
    if (codes.length > 0 && codes.every((code) => code === 'BAD_USER_INPUT'))
      return { kind: 'missing' };
    const incident = error.errors.map((one) => one.extensions?.['incident']).find(isText);
    return { kind: 'broken', incident: incident ?? null };
  }
  return { kind: 'unreachable' };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
