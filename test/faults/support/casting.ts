import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { FaultChoice, FaultVoter } from './fault-choice.js';
import { pause } from './fault-database.js';

/** Where ballots can be sent: a server, which may be dead at the moment. */
export interface Place {
  readonly url: string;
}

/** One ballot of one voter, whatever happens to it on its way. */
export interface Cast {
  readonly voter: FaultVoter;
  readonly castId: string;
  readonly positions: readonly number[];
  readonly castCount: number | null;
  /** Receipts in the order in which they were answered. */
  readonly receipts: string[];
  /** Codes of refusals. */
  readonly refusals: string[];
  sent: number;
  /** Answers that say nothing: dead server, cut line, fault, unknown outcome. */
  unanswered: number;
}

export const agent = new Agent({ keepAlive: true, maxSockets: 400 });

const mutation = `mutation ($input: CastBallotInput!) { result: castBallot(input: $input) {
  __typename ... on CastBallotSuccess { receipt } ... on Problem { code } } }`;

const codesThatSayNothing = new Set(['choice.recorded_unknown', 'choice.too_many_at_once']);

export function newCast(
  voter: FaultVoter,
  positions: readonly number[],
  castCount: number | null = null,
): Cast {
  const castId = randomUUID();
  return {
    voter,
    castId,
    positions,
    castCount,
    receipts: [],
    refusals: [],
    sent: 0,
    unanswered: 0,
  };
}

/** Sends it once; answers whether there was a definite answer. */
export async function send(choice: FaultChoice, cast: Cast, place: Place): Promise<boolean> {
  cast.sent += 1;
  const input = {
    id: cast.castId,
    choiceId: choice.id,
    positions: cast.positions,
    reviewed: true,
    castCount: cast.castCount,
  };
  const answer = await graphql(place, mutation, { input }, cast.voter.cookie);
  const result = answer?.data?.['result'] as { receipt?: string; code?: string } | undefined;
  if (result?.receipt !== undefined) {
    cast.receipts.push(result.receipt);
    return true;
  }
  if (result?.code !== undefined && !codesThatSayNothing.has(result.code)) {
    cast.refusals.push(result.code);
    return true;
  }
  cast.unanswered += 1;
  return false;
}

const mostTries = 400;

/** Sends it under the same id until somebody answers, to one place after the other. */
export async function sendUntilAnswered(
  choice: FaultChoice,
  cast: Cast,
  places: readonly Place[],
): Promise<void> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const place = places[Math.floor(Math.random() * places.length)]!;
    if (await send(choice, cast, place)) return;
    await pause(20 + Math.random() * 100);
  }
  throw new Error(`no answer after ${String(mostTries)} tries`);
}

/** Does the works, so many at once. */
export async function atOnce<T>(
  count: number,
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: count }, async () => {
      while (next < items.length) {
        const index = next;
        next += 1;
        await work(items[index]!, index);
      }
    }),
  );
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
}

const answerMs = 60_000;

/** `null`: the line was cut or nothing readable came. */
export function graphql(
  place: Place,
  query: string,
  variables: object,
  cookie: string,
): Promise<Answer | null> {
  const body = JSON.stringify({ query, variables });
  return new Promise((resolve) => {
    const nothing = (): void => {
      resolve(null);
    };
    const sending = request(
      `${place.url}/graphql`,
      {
        method: 'POST',
        agent,
        timeout: answerMs,
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          cookie,
        },
      },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', nothing);
        answer.on('close', nothing);
        answer.on('end', () => {
          try {
            resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Answer);
          } catch {
            nothing();
          }
        });
      },
    );
    sending.on('timeout', () => sending.destroy());
    sending.on('error', nothing);
    sending.end(body);
  });
}

/** Lets somebody confirm the close; sends it again until somebody answers. */
export async function confirmClose(
  choice: FaultChoice,
  cookie: string,
  place: Place,
): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await graphql(
      place,
      `
        mutation ($input: ConfirmChoiceActInput!) {
          result: confirmChoiceAct(input: $input) {
            ... on ConfirmChoiceActSuccess {
              tookEffect
            }
            ... on Problem {
              code
            }
          }
        }
      `,
      { input: { choiceId: choice.id, act: 'close' } },
      cookie,
    );
    const result = answer?.data?.['result'] as { tookEffect?: boolean; code?: string } | undefined;
    if (result?.tookEffect !== undefined) return result.tookEffect;
    if (result?.code !== undefined) throw new Error(`close: ${result.code}`);
    await pause(50);
  }
  throw new Error('the close was not answered');
}
