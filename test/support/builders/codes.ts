import { randomUUID } from 'node:crypto';
import { codeFor } from '../../../server/features/choice/code/code-hash.js';
import { PersonalCodeKeyEntity } from '../../../server/features/choice/code/personal-code.entity.js';
import { RollEntryEntity } from '../../../server/features/choice/roll/roll-entry.entity.js';
import type { TestApp } from '../test-app.js';
import type { BuiltChoice } from './choices.js';

/** The line of the roll a person stands on. */
export async function entryOf(app: TestApp, choiceId: string, personId: string): Promise<string> {
  return (await app.uow.db.findOneByOrFail(RollEntryEntity, { choiceId, personId })).id;
}

/** What is printed on the slip of a request that was sent: known to whoever knows the request's own id. */
export async function codeOfRequest(
  app: TestApp,
  request: { readonly id: string; readonly choiceId: string; readonly rollEntryId: string },
): Promise<string> {
  const { choiceId, id, rollEntryId } = request;
  const { key } = await app.uow.db.findOneByOrFail(PersonalCodeKeyEntity, { choiceId });
  return codeFor(key, id, rollEntryId);
}

/** Comes in with a code; answers the cookies the browser would send from then on. */
export async function comeInWith(
  app: TestApp,
  code: string,
  cookie?: string,
): Promise<{ readonly code?: string; readonly cookie: string }> {
  const answer = await app.graphql(
    `mutation ($input: UsePersonalCodeInput!) { usePersonalCode(input: $input) { ... on Problem { code } } }`,
    { input: { code } },
    { cookie },
  );
  return voterOf(answer.data.usePersonalCode, answer.cookies, cookie);
}

export function voterOf(
  result: { readonly code?: string },
  set: readonly string[],
  cookie?: string,
): { readonly code?: string; readonly cookie: string } {
  const voter = set.findLast((line) => line.startsWith('maslihat_voter=') && !line.endsWith('='));
  const parts = [cookie, voter].filter((part) => part !== undefined);
  return { ...(result.code === undefined ? {} : { code: result.code }), cookie: parts.join('; ') };
}

/** The reference a ballot form carries in this session; `null` without a session. */
export async function refOf(app: TestApp, cookie: string): Promise<string | null> {
  const { data } = await app.graphql('{ voterSession { ref } }', {}, { cookie });
  return (data.voterSession as { ref: string } | null)?.ref ?? null;
}

/** Hands in a ballot as the pages of a voter would. */
export async function castAs(
  app: TestApp,
  choice: Pick<BuiltChoice, 'id'>,
  cookie: string,
  positions: readonly number[],
  more: object = {},
) {
  const voterRef = await refOf(app, cookie);
  const own = { id: randomUUID(), choiceId: choice.id, positions, reviewed: true, voterRef };
  const input = { ...own, ...more };
  return app.graphql(
    `mutation ($input: CastBallotInput!) { castBallot(input: $input) { __typename
       ... on CastBallotSuccess { receipt sessionEnded } ... on Problem { code } } }`,
    { input },
    { cookie },
  );
}
