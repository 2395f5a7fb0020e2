import { type Outcome, refusal, success } from '../../../domain/outcome.js';
import type { Tx } from '../../../platform/db/handles.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import type { AuditService } from '../../audit/audit.service.js';
import { openBallots } from '../cast/ballot.store.js';
import { newChoiceKey } from '../cast/pseudonym.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as choices from '../choice.store.js';
import { keepParticipations } from '../roll/roll.store.js';
import { KeptBallotsSum, lanesWithCommitments } from './kept-ballots.js';
import * as store from './suspension.store.js';

/** The two who resume, the first word first. */
export interface ResumedBy {
  readonly first: string;
  readonly second: string;
}

/**
 * Gives a suspended choice, held alone, a new key and takes it to where it was. The ballots of before are fixed in the
 * trail by their number and one digest: the seal cannot check them one by one any more. Problem:
 * `choice.ballots_differ_from_trail` when they are not as many as people took part by phone or web; nothing changes then.
 */
export async function resumeChoice(
  tx: Tx,
  ctx: Ctx,
  audit: AuditService,
  choice: ChoiceEntity,
  by: ResumedBy,
): Promise<Outcome<undefined>> {
  const kept = new KeptBallotsSum();
  for await (const ballot of openBallots(tx, choice.id)) kept.add(ballot);
  const tookPart = await keepParticipations(tx, choice.id);
  if (kept.ballots !== tookPart) {
    const added = Math.max(0, kept.ballots - tookPart);
    const removed = Math.max(0, tookPart - kept.ballots);
    return refusal('choice.ballots_differ_from_trail', {
      details: { changed: 0, added, removed, strangers: 0 },
    });
  }
  const suspensions = await store.findSuspensions(tx, [choice.id]);
  await choices.insertKey(tx, choice.id, newChoiceKey());
  await store.endSuspension(tx, choice.id, {
    resumedAt: ctx.now,
    resumedBy: by.first,
    confirmedBy: by.second,
    keptBallots: kept.ballots,
  });
  await choices.updateChoice(tx, choice.id, {
    status: choice.closedAt === null ? 'open' : 'closed',
  });
  await audit.record(tx, ctx, {
    act: 'resumeChoice',
    jamoatId: choice.jamoatId,
    subjectKind: 'choice',
    subjectId: choice.id,
    detail: {
      number: suspensions.length,
      ballots: kept.ballots,
      digest: kept.digest(),
      lanes: await lanesWithCommitments(tx, choice.id),
    },
  });
  return success(undefined);
}
