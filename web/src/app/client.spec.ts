import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { gql } from '@apollo/client';
import { makeClient } from './client.js';

const desk = gql`
  query Desk {
    desk {
      id
      status
    }
  }
`;
const confirm = gql`
  mutation Confirm {
    confirm
  }
`;

interface Asked {
  readonly operation: string;
  readonly answer: (data: object) => void;
}

/** Everything the client asks over the network, to be answered when the test wants. */
const asked: Asked[] = [];
const usual = globalThis.fetch;

beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = jest.fn<typeof fetch>((_url, init) => {
    const { operationName } = JSON.parse(init?.body as string) as { operationName: string };
    return new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      asked.push({
        operation: operationName,
        answer: (data) =>
          resolve(
            new Response(JSON.stringify({ data }), {
              headers: { 'content-type': 'application/json' },
            }),
          ),
      });
    });
  });
});
afterEach(() => {
  globalThis.fetch = usual;
});

async function askedFor(count: number): Promise<Asked> {
  for (let tries = 0; asked.length < count && tries < 500; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const found = asked[count - 1];
  if (!found) throw new Error(`The client asked ${String(asked.length)} times only.`);
  return found;
}

describe('the client of the app', () => {
  it('asks anew after an act, even while the same question from before is still on its way', async () => {
    const client = makeClient('en');
    const shown: unknown[] = [];
    client
      .watchQuery<{ desk: { status: string } }>({ query: desk })
      .subscribe(({ data }) => shown.push(data?.desk?.status));
    const before = await askedFor(1);
    const done = client.mutate({
      mutation: confirm,
      refetchQueries: ['Desk'],
      awaitRefetchQueries: true,
    });
    (await askedFor(2)).answer({ confirm: true });
    const after = await askedFor(3);
    expect(asked.map(({ operation }) => operation)).toEqual(['Desk', 'Confirm', 'Desk']);
    after.answer({ desk: { __typename: 'Desk', id: '1', status: 'counted' } });
    await done;
    before.answer({ desk: { __typename: 'Desk', id: '1', status: 'sealed' } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown.at(-1)).toBe('counted');
    client.stop();
  });
});
