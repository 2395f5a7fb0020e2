import { In, type SelectQueryBuilder } from 'typeorm';
import type { ProposalStatus, Sector } from '../../domain/proposal/proposal.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { ProposalEntity, ProposalTextEntity, ProposalVillageEntity } from './proposal.entity.js';

export interface ProposalFilter {
  readonly cycleId: string;
  /** Folded words; empty for no search. */
  readonly folded: string;
  readonly sector: Sector | null;
  readonly villageId: string | null;
  readonly status: ProposalStatus | null;
}

export function findProposals(db: Db, ids: readonly string[]): Promise<ProposalEntity[]> {
  return db.findBy(ProposalEntity, { id: In([...ids]) });
}

export function readProposal(db: Db, id: string): Promise<ProposalEntity> {
  return db.findOneByOrFail(ProposalEntity, { id });
}

export function findProposal(db: Db, id: string): Promise<ProposalEntity | null> {
  return db.findOneBy(ProposalEntity, { id });
}

/** The proposals, alone in the hands of this transaction; locked in the order of their ids, so that nobody deadlocks. */
export function lockProposals(tx: Tx, ids: readonly string[]): Promise<ProposalEntity[]> {
  return tx
    .createQueryBuilder(ProposalEntity, 'proposal')
    .setLock('pessimistic_write')
    .where('proposal.id IN (:...ids)', { ids })
    .orderBy('proposal.id')
    .getMany();
}

/** The proposal, held so that no verdict is recorded before this transaction ends. */
export function shareProposal(tx: Tx, id: string): Promise<ProposalEntity | null> {
  return tx
    .createQueryBuilder(ProposalEntity, 'proposal')
    .setLock('pessimistic_read')
    .where('proposal.id = :id', { id })
    .getOne();
}

export function findMergedInto(db: Db, targetIds: readonly string[]): Promise<ProposalEntity[]> {
  return db.find(ProposalEntity, {
    where: { mergedIntoId: In([...targetIds]) },
    order: { number: 'ASC' },
  });
}

/** One more than `first` rows, so that the caller sees whether there are more. */
export function listProposals(
  db: Db,
  filter: ProposalFilter,
  page: { readonly first: number; readonly afterNumber: number },
): Promise<ProposalEntity[]> {
  return filtered(db, filter)
    .andWhere('proposal.number > :afterNumber', { afterNumber: page.afterNumber })
    .orderBy('proposal.number')
    .limit(page.first + 1)
    .getMany();
}

export function countProposals(db: Db, filter: ProposalFilter): Promise<number> {
  return filtered(db, filter).getCount();
}

function filtered(db: Db, filter: ProposalFilter): SelectQueryBuilder<ProposalEntity> {
  const query = db
    .createQueryBuilder(ProposalEntity, 'proposal')
    .where('proposal.cycleId = :cycleId', { cycleId: filter.cycleId });
  if (filter.folded !== '') {
    query.andWhere(
      `(proposal.searchText LIKE '%' || :folded || '%' OR :folded <% proposal.searchText)`,
      { folded: filter.folded },
    );
  }
  if (filter.sector !== null)
    query.andWhere('proposal.sector = :sector', { sector: filter.sector });
  if (filter.status !== null)
    query.andWhere('proposal.status = :status', { status: filter.status });
  if (filter.villageId !== null) {
    query.andWhere(
      `(proposal.everywhere OR EXISTS (SELECT 1 FROM proposal_villages place
         WHERE place.proposal_id = proposal.id AND place.village_id = :villageId))`,
      { villageId: filter.villageId },
    );
  }
  return query;
}

/** Proposals under discussion whose words resemble the folded title, likest first. */
export function listSimilar(
  db: Db,
  filter: { readonly cycleId: string; readonly folded: string },
  limit: number,
): Promise<ProposalEntity[]> {
  return db
    .createQueryBuilder(ProposalEntity, 'proposal')
    .where('proposal.cycleId = :cycleId', { cycleId: filter.cycleId })
    .andWhere(`proposal.status IN ('submitted', 'accepted', 'accepted_with_reservation')`)
    .andWhere('strict_word_similarity(:folded, proposal.titleText) >= :least')
    .orderBy('strict_word_similarity(:folded, proposal.titleText)', 'DESC')
    .addOrderBy('proposal.number')
    .setParameters({ folded: filter.folded, least: leastSimilarity })
    .limit(limit)
    .getMany();
}

// Tried on the 31 titles of the demonstration's first plan: below it, unlike ones appear.
const leastSimilarity = 0.45;

export interface StatusCount {
  readonly cycleId: string;
  readonly status: ProposalStatus;
  readonly count: number;
}

export function countByStatus(db: Db, cycleIds: readonly string[]): Promise<StatusCount[]> {
  return db.query<StatusCount[]>(
    `SELECT cycle_id AS "cycleId", status, count(*)::int AS count FROM proposals
     WHERE cycle_id = ANY($1) GROUP BY cycle_id, status`,
    [cycleIds],
  );
}

export function findTexts(db: Db, proposalIds: readonly string[]): Promise<ProposalTextEntity[]> {
  return db.find(ProposalTextEntity, {
    where: { proposalId: In([...proposalIds]) },
    order: { language: 'ASC' },
  });
}

export function findPlaces(
  db: Db,
  proposalIds: readonly string[],
): Promise<ProposalVillageEntity[]> {
  return db.find(ProposalVillageEntity, {
    where: { proposalId: In([...proposalIds]) },
    order: { villageId: 'ASC' },
  });
}

/** Takes the next numbers of a cycle and answers the first of them; others wait until this transaction ends. */
export async function takeNumbers(tx: Tx, cycleId: string, count: number): Promise<number> {
  const rows = await tx.query<{ lastNumber: number }[]>(
    `INSERT INTO proposal_numbers (cycle_id, last_number) VALUES ($1, $2)
     ON CONFLICT (cycle_id) DO UPDATE SET last_number = proposal_numbers.last_number + excluded.last_number
     RETURNING last_number AS "lastNumber"`,
    [cycleId, count],
  );
  const last = rows[0]?.lastNumber;
  if (last === undefined) throw new Error('no number was given out');
  return last - count + 1;
}

export type NewProposal = Omit<
  ProposalEntity,
  'cycle' | 'jamoat' | 'photo' | 'author' | 'mergedInto'
>;
export type NewText = Omit<ProposalTextEntity, 'proposal'>;
export type NewPlace = Omit<ProposalVillageEntity, 'proposal' | 'village'>;

export async function insertProposals(
  tx: Tx,
  rows: {
    readonly proposals: readonly NewProposal[];
    readonly texts: readonly NewText[];
    readonly places: readonly NewPlace[];
  },
): Promise<void> {
  await tx.insert(ProposalEntity, [...rows.proposals]);
  await tx.insert(ProposalTextEntity, [...rows.texts]);
  if (rows.places.length > 0) await tx.insert(ProposalVillageEntity, [...rows.places]);
}

export async function updateProposal(
  tx: Tx,
  id: string,
  changes: Partial<Pick<NewProposal, 'status' | 'revision' | 'mergedIntoId' | 'costRevision'>>,
): Promise<void> {
  await tx.update(ProposalEntity, { id }, changes);
}
