import { Injectable } from '@nestjs/common';
import { Gather } from '../../../platform/db/gather.js';
import { prepared } from '../../../platform/db/own-connection.js';
import { PreparedReads } from '../../../platform/db/prepared-reads.js';

/** The line of the roll somebody votes as. */
export interface VoterEntry {
  readonly id: string;
  readonly villageId: string;
}

const entriesStatement = prepared(
  `SELECT choice_id || ' ' || person_id AS key, id, village_id AS "villageId"
   FROM unnest($1::uuid[], $2::uuid[]) AS asked (choice, person)
   JOIN roll_entries ON choice_id = choice AND person_id = person`,
);

/** Finds voters on the roll, those of many requests in one reading: the roll of an open choice is closed. */
@Injectable()
export class VoterEntries {
  private readonly gather: Gather<VoterEntry | null>;

  constructor(reads: PreparedReads) {
    this.gather = new Gather(async (keys) => {
      const rows = await reads.query<VoterEntry & { key: string }>(entriesStatement, [
        keys.map((key) => key.split(' ')[0]),
        keys.map((key) => key.split(' ')[1]),
      ]);
      return new Map(rows.map(({ key, id, villageId }) => [key, { id, villageId }]));
    }, null);
  }

  /** `null`: the person is not on the roll of this choice. Both ids in lower case. */
  of(choiceId: string, personId: string): Promise<VoterEntry | null> {
    return this.gather.load(`${choiceId} ${personId}`);
  }
}
