import { randomUUID } from 'node:crypto';
import type { TestApp } from '../test-app.js';
import { act, type BuiltChoice } from './choices.js';

export interface BuiltPlace {
  readonly id: string;
  readonly name: string;
}

interface PlaceOptions {
  readonly offline?: boolean;
  /** One batch of so many papers; none when left out. */
  readonly papers?: number;
}

/** What an act answered; throws when it was refused. */
export async function did(
  app: TestApp,
  mutation: string,
  input: Record<string, unknown>,
  cookie: string,
  fields = '',
) {
  const result = await act(app, mutation, input, cookie, fields);
  if (result.code !== undefined) throw new Error(`${mutation}: ${result.code}`);
  return result;
}

/** A polling place in the village of a choice that is not closed yet. */
export async function aPollingPlace(
  app: TestApp,
  choice: Pick<BuiltChoice, 'id' | 'village' | 'secretary'>,
  { offline = false, papers }: PlaceOptions = {},
): Promise<BuiltPlace> {
  const { cookie } = choice.secretary;
  const place = { id: randomUUID(), name: `Мактаби ${randomUUID().slice(0, 8)}` };
  const villageId = choice.village.id;
  await did(app, 'putPollingPlace', { ...place, choiceId: choice.id, villageId, offline }, cookie);
  if (papers !== undefined) {
    await did(app, 'issueBallotBatch', { id: randomUUID(), placeId: place.id, papers }, cookie);
  }
  return place;
}

export interface OnRoll {
  readonly id: string;
  readonly name: string;
  readonly channel: string | null;
}

/** The confirmed residents as they stand on the roll, in the order of the residents. */
export async function entriesOf(app: TestApp, choice: BuiltChoice): Promise<OnRoll[]> {
  const rows = await app.uow.db.query<(OnRoll & { personId: string })[]>(
    `SELECT entry.id, entry.name, entry.person_id AS "personId", part.channel
     FROM roll_entries AS entry
     LEFT JOIN participations AS part ON part.choice_id = entry.choice_id AND part.roll_entry_id = entry.id
     WHERE entry.choice_id = $1`,
    [choice.id],
  );
  return choice.residents.map(({ id }) => rows.find(({ personId }) => personId === id)!);
}

export interface ReadOnPaper {
  readonly number: number;
  readonly positions: readonly number[];
  readonly invalid?: string;
}

/** What was read on one paper: numbers ticked, or why it is invalid. */
export function paper(number: number, read: readonly number[] | string): ReadOnPaper {
  return typeof read === 'string'
    ? { number, positions: [], invalid: read }
    : { number, positions: read };
}

/** Two persons enter the same sheet of the first stack. */
export async function enterByTwo(
  app: TestApp,
  choice: BuiltChoice,
  placeId: string,
  entries: readonly ReadOnPaper[],
): Promise<void> {
  for (const { cookie } of [choice.recorder, choice.secretary]) {
    await did(app, 'enterPaperSheet', { id: randomUUID(), placeId, stack: 1, entries }, cookie);
  }
}
