import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import * as store from '../choice.store.js';
import { agrees, type BallotCheck, checkBallots } from './check-ballots.js';

/** The check of one choice that is not sealed yet. */
export interface ChoiceBallotCheck extends BallotCheck {
  readonly choiceId: string;
  readonly sound: boolean;
}

/** For the operator: whether the ballots of every choice that is not sealed are those that were handed in. */
@Injectable()
export class OpenBallotsCheck {
  constructor(private readonly uow: UnitOfWork) {}

  async run(): Promise<readonly ChoiceBallotCheck[]> {
    const { db } = this.uow;
    const choices = await db.query<{ id: string }[]>(
      `SELECT id FROM choices WHERE status IN ('open', 'closed') ORDER BY id`,
    );
    const checks: ChoiceBallotCheck[] = [];
    for (const { id } of choices) {
      // Of one moment: a ballot that came in between the trail and the table would look like one nobody handed in.
      const check = await this.uow.readAtOneMoment(async (moment) => {
        // The key is read first: as long as this goes on nobody can seal, which drops the tables.
        const key = await store.findKey(moment, id);
        return key === null ? null : checkBallots(moment, id, key);
      });
      if (check) checks.push({ ...check, choiceId: id, sound: agrees(check) });
    }
    return checks;
  }
}
