import { In } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import { AssessmentEntity, CostLineEntity } from './assessment.entity.js';

export type NewAssessment = Omit<AssessmentEntity, 'proposal' | 'mergedInto' | 'assessor'>;
export type NewCostLine = Omit<CostLineEntity, 'proposal'>;

export function findAssessment(db: Db, id: string): Promise<AssessmentEntity | null> {
  return db.findOneBy(AssessmentEntity, { id });
}

/** Every verdict of these proposals, in the order in which they were given. */
export function findAssessments(
  db: Db,
  proposalIds: readonly string[],
): Promise<AssessmentEntity[]> {
  return db.find(AssessmentEntity, {
    where: { proposalId: In([...proposalIds]) },
    order: { revision: 'ASC' },
  });
}

export async function insertAssessments(
  tx: Tx,
  assessments: readonly NewAssessment[],
): Promise<void> {
  await tx.insert(AssessmentEntity, [...assessments]);
}

/** Makes the last verdict of every proposal of a cycle its state; for imports, which bring verdicts along. */
export async function applyLastAssessments(tx: Tx, cycleId: string): Promise<void> {
  await tx.query(
    `UPDATE proposals SET status = last.verdict, revision = last.revision, merged_into_id = last.merged_into_id
     FROM (SELECT DISTINCT ON (assessment.proposal_id) assessment.*
           FROM assessments assessment JOIN proposals proposal ON proposal.id = assessment.proposal_id
           WHERE proposal.cycle_id = $1
           ORDER BY assessment.proposal_id, assessment.revision DESC) last
     WHERE proposals.id = last.proposal_id`,
    [cycleId],
  );
}

export function findCostLines(db: Db, proposalIds: readonly string[]): Promise<CostLineEntity[]> {
  return db.find(CostLineEntity, {
    where: { proposalId: In([...proposalIds]) },
    order: { position: 'ASC' },
  });
}

export async function insertCostLines(tx: Tx, lines: readonly NewCostLine[]): Promise<void> {
  if (lines.length > 0) await tx.insert(CostLineEntity, [...lines]);
}

export async function deleteCostLines(tx: Tx, proposalId: string): Promise<void> {
  await tx.delete(CostLineEntity, { proposalId });
}
