import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import { queryFault } from './query-fault.js';

const answered = (status: number) =>
  new ServerError('refused', { response: new Response('', { status }), bodyText: '' });
const errors = (code: string, more: Record<string, unknown> = {}) =>
  new CombinedGraphQLErrors({
    errors: [{ message: 'x', extensions: { code, ...more } }],
  });

describe('a failed question', () => {
  it('about an id that cannot be one means that the page does not exist', () => {
    expect(queryFault(answered(400))).toEqual({ kind: 'missing' });
    expect(queryFault(errors('BAD_USER_INPUT'))).toEqual({ kind: 'missing' });
  });

  it('that the server could not answer carries the number under which it is logged', () => {
    expect(queryFault(errors('INTERNAL', { incident: 'a1' }))).toEqual({
      kind: 'broken',
      incident: 'a1',
    });
    expect(queryFault(errors('INTERNAL'))).toEqual({ kind: 'broken', incident: null });
  });

  it('that got no answer of ours means that the server cannot be reached', () => {
    expect(queryFault(answered(502))).toEqual({ kind: 'unreachable' });
    expect(queryFault(new TypeError('Failed to fetch'))).toEqual({ kind: 'unreachable' });
  });
});
