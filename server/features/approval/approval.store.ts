import { In } from 'typeorm';
import { approvalStepKinds, type CouncilVote } from '../../domain/approval/approval-step.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import {
  ApprovalEntity,
  ApprovalStepEntity,
  CouncilVoteEntity,
  LineReasonEntity,
  PaperApprovalEntity,
} from './approval.entity.js';

export type NewStep = Omit<ApprovalStepEntity, 'version' | 'cycle'>;
export type NewPaper = Omit<PaperApprovalEntity, 'step' | 'recorder'>;
export type NewApproval = Omit<ApprovalEntity, 'step' | 'decider' | 'paper' | 'recorder'>;

/** The steps of versions, in the order in which they are passed. */
export async function findSteps(
  db: Db,
  versionIds: readonly string[],
): Promise<ApprovalStepEntity[]> {
  const steps = await db.findBy(ApprovalStepEntity, { versionId: In([...versionIds]) });
  return steps.sort(
    (a, b) => approvalStepKinds.indexOf(a.kind) - approvalStepKinds.indexOf(b.kind),
  );
}

export function findStep(db: Db, id: string): Promise<ApprovalStepEntity | null> {
  return db.findOneBy(ApprovalStepEntity, { id });
}

/** The step, alone in the hands of this transaction. */
export function lockStep(tx: Tx, id: string): Promise<ApprovalStepEntity | null> {
  return tx
    .createQueryBuilder(ApprovalStepEntity, 'step')
    .setLock('pessimistic_write')
    .where('step.id = :id', { id })
    .getOne();
}

/** The step, held so that it is not decided before this transaction ends; many may hold it at once. */
export function shareStep(tx: Tx, id: string): Promise<ApprovalStepEntity | null> {
  return tx
    .createQueryBuilder(ApprovalStepEntity, 'step')
    .setLock('pessimistic_read')
    .where('step.id = :id', { id })
    .getOne();
}

export async function insertSteps(tx: Tx, steps: readonly NewStep[]): Promise<void> {
  await tx.insert(ApprovalStepEntity, [...steps]);
}

export async function updateStep(
  tx: Tx,
  id: string,
  changes: Partial<Pick<ApprovalStepEntity, 'status' | 'openedAt'>>,
): Promise<void> {
  await tx.update(ApprovalStepEntity, { id }, changes);
}

export function findVotes(db: Db, stepId: string): Promise<CouncilVoteEntity[]> {
  return db.findBy(CouncilVoteEntity, { stepId });
}

/** One vote per deputy; a later one takes its place. */
export async function putVote(
  tx: Tx,
  vote: { stepId: string; personId: string; jamoatId: string; vote: CouncilVote; castAt: Date },
): Promise<void> {
  await tx.query(
    `INSERT INTO council_votes (step_id, person_id, jamoat_id, vote, cast_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT ON CONSTRAINT council_votes_pkey DO UPDATE SET vote = excluded.vote, cast_at = excluded.cast_at`,
    [vote.stepId, vote.personId, vote.jamoatId, vote.vote, vote.castAt],
  );
}

export function findPaper(db: Db, id: string): Promise<PaperApprovalEntity | null> {
  return db.findOneBy(PaperApprovalEntity, { id });
}

/** The paper of a step that was recorded last. */
export function findLastPaper(db: Db, stepId: string): Promise<PaperApprovalEntity | null> {
  return db.findOne(PaperApprovalEntity, { where: { stepId }, order: { sequence: 'DESC' } });
}

export async function insertPaper(tx: Tx, paper: NewPaper): Promise<void> {
  await tx.insert(PaperApprovalEntity, paper);
}

export function findApproval(db: Db, id: string): Promise<ApprovalEntity | null> {
  return db.findOneBy(ApprovalEntity, { id });
}

export function findApprovalsOfSteps(
  db: Db,
  stepIds: readonly string[],
): Promise<ApprovalEntity[]> {
  return db.findBy(ApprovalEntity, { stepId: In([...stepIds]) });
}

export async function insertApproval(
  tx: Tx,
  approval: NewApproval,
  reasons: readonly Omit<LineReasonEntity, 'approval' | 'approvalId' | 'jamoatId'>[],
): Promise<void> {
  await tx.insert(ApprovalEntity, approval);
  if (reasons.length === 0) return;
  await tx.insert(
    LineReasonEntity,
    reasons.map((reason) => ({
      ...reason,
      approvalId: approval.id,
      jamoatId: approval.jamoatId,
    })),
  );
}

export function findReasons(db: Db, approvalIds: readonly string[]): Promise<LineReasonEntity[]> {
  return db.findBy(LineReasonEntity, { approvalId: In([...approvalIds]) });
}
