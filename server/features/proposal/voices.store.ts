import { In } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import { ProposalCommentEntity, ProposalSupportEntity } from './voices.entity.js';

export interface SupportCount {
  readonly proposalId: string;
  readonly confirmed: number;
  readonly all: number;
}

/**
 * How many people support each proposal or one that was merged into it, each person once. Whether somebody is
 * confirmed is asked now, not when the support was given.
 */
export async function countSupports(
  db: Db,
  proposalIds: readonly string[],
): Promise<SupportCount[]> {
  return await db.query<SupportCount[]>(
    `SELECT target.id AS "proposalId", count(DISTINCT support.person_id)::int AS "all",
            (count(DISTINCT support.person_id) FILTER (WHERE person.confirmed_at IS NOT NULL))::int AS confirmed
     FROM unnest($1::uuid[]) AS target (id)
     JOIN proposals proposal ON proposal.id = target.id OR proposal.merged_into_id = target.id
     JOIN proposal_supports support ON support.proposal_id = proposal.id
     JOIN persons person ON person.id = support.person_id
     GROUP BY target.id`,
    [proposalIds],
  );
}

/** Which of these proposals the person supports. */
export async function findSupported(
  db: Db,
  personId: string,
  proposalIds: readonly string[],
): Promise<string[]> {
  const rows = await db.findBy(ProposalSupportEntity, {
    personId,
    proposalId: In([...proposalIds]),
  });
  return rows.map((row) => row.proposalId);
}

export type NewSupport = Omit<ProposalSupportEntity, 'proposal' | 'person'>;

/** Whether a row was added: `false` when the person supported it already. */
export async function insertSupportOnce(tx: Tx, support: NewSupport): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `INSERT INTO proposal_supports (proposal_id, person_id, jamoat_id, supported_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT ON CONSTRAINT proposal_supports_pkey DO NOTHING RETURNING person_id`,
    [support.proposalId, support.personId, support.jamoatId, support.supportedAt],
  );
  return rows.length > 0;
}

export async function insertSupports(tx: Tx, supports: readonly NewSupport[]): Promise<void> {
  await tx.insert(ProposalSupportEntity, [...supports]);
}

/** Whether there was a row to remove. */
export async function deleteSupport(
  tx: Tx,
  proposalId: string,
  personId: string,
): Promise<boolean> {
  const result = await tx.delete(ProposalSupportEntity, { proposalId, personId });
  return (result.affected ?? 0) > 0;
}

export type NewComment = Omit<ProposalCommentEntity, 'proposal' | 'author'>;

export function findComment(db: Db, id: string): Promise<ProposalCommentEntity | null> {
  return db.findOneBy(ProposalCommentEntity, { id });
}

export async function insertComments(tx: Tx, comments: readonly NewComment[]): Promise<void> {
  await tx.insert(ProposalCommentEntity, [...comments]);
}

/** One more than `first` rows, oldest first, from behind the comment `afterId`. */
export function listComments(
  db: Db,
  proposalId: string,
  page: { readonly first: number; readonly afterId: string | null },
): Promise<ProposalCommentEntity[]> {
  const query = db
    .createQueryBuilder(ProposalCommentEntity, 'comment')
    .where('comment.proposalId = :proposalId', { proposalId })
    .orderBy('comment.writtenAt')
    .addOrderBy('comment.id')
    .limit(page.first + 1);
  if (page.afterId !== null) {
    // Compared inside the database: an instant loses its microseconds on the way out.
    query.andWhere(
      `(comment.written_at, comment.id) >
       (SELECT last.written_at, last.id FROM proposal_comments last WHERE last.id = :afterId)`,
      { afterId: page.afterId },
    );
  }
  return query.getMany();
}

export interface CommentCount {
  readonly proposalId: string;
  readonly count: number;
}

export function countComments(db: Db, proposalIds: readonly string[]): Promise<CommentCount[]> {
  return db.query<CommentCount[]>(
    `SELECT proposal_id AS "proposalId", count(*)::int AS count FROM proposal_comments
     WHERE proposal_id = ANY($1) GROUP BY proposal_id`,
    [proposalIds],
  );
}
