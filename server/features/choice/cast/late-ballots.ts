import { Injectable } from '@nestjs/common';
import { todayInDushanbe } from '../../../domain/calendar/calendar-date.js';
import { success } from '../../../domain/outcome.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { AuditService } from '../../audit/audit.service.js';
import type { ChoiceEntity } from '../choice.entity.js';

/** Somebody whose ballot came after the close. */
export interface LateVoter {
  readonly rollEntryId: string;
  readonly day: string;
}

/** Whose ballots came too late: a list with names for those who run the choice. What was in them is not kept. */
@Injectable()
export class LateBallots {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditService,
  ) {}

  /** A person stands on it once, however often the ballot is sent. */
  async note(ctx: Ctx, choice: ChoiceEntity, rollEntryId: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const added = await tx.query<unknown[]>(
        `INSERT INTO late_ballots (choice_id, roll_entry_id, day) VALUES ($1, $2, $3)
         ON CONFLICT (choice_id, roll_entry_id) DO NOTHING RETURNING 1`,
        [choice.id, rollEntryId, todayInDushanbe(ctx.now)],
      );
      if (added.length > 0) {
        await this.audit.record(
          tx,
          { ...ctx, actor: { kind: 'guest' } },
          {
            act: 'lateBallot',
            jamoatId: choice.jamoatId,
            subjectKind: 'choice',
            subjectId: choice.id,
          },
        );
      }
      return success(undefined);
    });
  }

  async list(choiceId: string): Promise<readonly LateVoter[]> {
    return this.uow.db.query<LateVoter[]>(
      `SELECT roll_entry_id AS "rollEntryId", day::text AS day FROM late_ballots WHERE choice_id = $1 ORDER BY roll_entry_id`,
      [choiceId],
    );
  }
}
