import { randomUUID } from 'node:crypto';
import type { Channel } from '../../../domain/choice/choice-status.js';
import type { Tx } from '../../../platform/db/handles.js';
import {
  commitmentOf,
  type CommittedBallot,
  pseudonymOfPaper,
  pseudonymOfVoter,
  receiptHash,
  receiptOfCast,
} from '../cast/pseudonym.js';
import { insertBallots } from '../cast/ballot.store.js';
import { searchTextOf } from '../roll/roll.store.js';

/** A line of the roll with what came of it. */
export interface RecordedVoter {
  readonly id: string;
  readonly personId: string | null;
  readonly listNumber: string | null;
  readonly name: string | null;
  readonly villageId: string;
  /** `null`: did not take part. */
  readonly channel: Channel | null;
  /** Ascending; `null`: no ballot, or a paper that turned out invalid. */
  readonly positions: readonly number[] | null;
  /** The day of taking part, in Dushanbe. */
  readonly day?: string;
}

interface OfChoice {
  readonly choiceId: string;
  readonly jamoatId: string;
  readonly key: Buffer;
  /** For whoever says none. */
  readonly day: string;
}

const rowsAtOnce = 5_000;

/**
 * Stores the roll, who took part, and the ballots, the latter in the order of their pseudonyms: a random one. Answers what
 * the trail has to keep of the ballots, in hexadecimal.
 */
export async function insertVoters(
  tx: Tx,
  of: OfChoice,
  voters: readonly RecordedVoter[],
): Promise<string> {
  const lost = voters.find(
    ({ channel, positions }) =>
      (channel === null && positions !== null) ||
      (channel !== null && channel !== 'paper' && positions === null),
  );
  if (lost) throw new Error(`the line ${lost.id} has a ballot without taking part, or none`);
  for (const chunk of chunks(voters)) {
    await insertRoll(tx, of, chunk);
    await insertParticipations(tx, of, chunk);
  }
  const ballots = voters
    .flatMap((voter) => {
      const { villageId, positions } = voter;
      return positions === null ? [] : [{ ...namesOfBallot(of.key, voter), villageId, positions }];
    })
    .sort((a, b) => Buffer.compare(a.pseudonym, b.pseudonym));
  await insertBallots(tx, of, ballots);
  return ballots.map((ballot) => commitmentOf(of.key, ballot)).join('');
}

/** Paper belongs to no line of the roll and has no receipt, here as at the desk. */
function namesOfBallot(
  key: Buffer,
  { id, channel }: RecordedVoter,
): Pick<CommittedBallot, 'pseudonym' | 'receiptHash'> {
  return channel === 'paper'
    ? { pseudonym: pseudonymOfPaper(key, randomUUID()), receiptHash: null }
    : {
        pseudonym: pseudonymOfVoter(key, id),
        receiptHash: channel === 'web' ? receiptHash(receiptOfCast(key, randomUUID())) : null,
      };
}

async function insertRoll(tx: Tx, of: OfChoice, voters: readonly RecordedVoter[]): Promise<void> {
  await tx.query(
    `INSERT INTO roll_entries (choice_id, jamoat_id, id, person_id, list_number, village_id, name, search_text)
     SELECT $1, $2, row.* FROM unnest($3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[], $8::text[]) AS row`,
    [
      of.choiceId,
      of.jamoatId,
      voters.map(({ id }) => id),
      voters.map(({ personId }) => personId),
      voters.map(({ listNumber }) => listNumber),
      voters.map(({ villageId }) => villageId),
      voters.map(({ name }) => name),
      voters.map(searchTextOf),
    ],
  );
}

async function insertParticipations(
  tx: Tx,
  of: OfChoice,
  voters: readonly RecordedVoter[],
): Promise<void> {
  const taking = voters.filter(({ channel }) => channel !== null);
  await tx.query(
    `INSERT INTO participations (choice_id, jamoat_id, roll_entry_id, channel, day)
     SELECT $1, $2, row.id, row.channel, row.day
     FROM unnest($3::uuid[], $4::text[], $5::date[]) AS row (id, channel, day)`,
    [
      of.choiceId,
      of.jamoatId,
      taking.map(({ id }) => id),
      taking.map(({ channel }) => channel),
      taking.map(({ day }) => day ?? of.day),
    ],
  );
}

function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    yield rows.slice(start, start + rowsAtOnce);
  }
}
