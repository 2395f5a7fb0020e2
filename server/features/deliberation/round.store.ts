import { In } from 'typeorm';
import type { Db, Tx } from '../../platform/db/handles.js';
import {
  ConsensusRoundEntity,
  RoundProposalEntity,
  RoundSeatEntity,
} from './deliberation.entity.js';

export type NewRound = Omit<ConsensusRoundEntity, 'cycle' | 'jamoat'>;
export type NewRoundProposal = Omit<RoundProposalEntity, 'round' | 'proposal'>;
export type NewRoundSeat = Omit<RoundSeatEntity, 'round' | 'seat' | 'person'>;

export function findRound(db: Db, id: string): Promise<ConsensusRoundEntity | null> {
  return db.findOneBy(ConsensusRoundEntity, { id });
}

/** In the order in which they were opened. */
export function findRoundsOfCycles(
  db: Db,
  cycleIds: readonly string[],
): Promise<ConsensusRoundEntity[]> {
  return db.find(ConsensusRoundEntity, {
    where: { cycleId: In([...cycleIds]) },
    order: { number: 'ASC' },
  });
}

/** Holds the round as it is: it is not closed before this transaction ends; many may hold it at once. */
export function shareRound(tx: Tx, id: string): Promise<ConsensusRoundEntity | null> {
  return tx
    .createQueryBuilder(ConsensusRoundEntity, 'round')
    .setLock('pessimistic_read')
    .where('round.id = :id', { id })
    .getOne();
}

/** Holds the round alone: everybody who states a position waits. */
export function lockRound(tx: Tx, id: string): Promise<ConsensusRoundEntity | null> {
  return tx
    .createQueryBuilder(ConsensusRoundEntity, 'round')
    .setLock('pessimistic_write')
    .where('round.id = :id', { id })
    .getOne();
}

export async function insertRound(tx: Tx, round: NewRound): Promise<void> {
  await tx.insert(ConsensusRoundEntity, round);
}

export async function updateRound(
  tx: Tx,
  id: string,
  changes: Partial<
    Pick<
      NewRound,
      | 'status'
      | 'closedBy'
      | 'closedAt'
      | 'outcome'
      | 'declaredBy'
      | 'declaredAt'
      | 'declaredOutcome'
    >
  >,
): Promise<void> {
  await tx.update(ConsensusRoundEntity, { id }, changes);
}

export async function insertRoundProposals(
  tx: Tx,
  proposals: readonly NewRoundProposal[],
): Promise<void> {
  await tx.insert(RoundProposalEntity, [...proposals]);
}

/** In their order. */
export function findRoundProposals(
  db: Db,
  roundIds: readonly string[],
): Promise<RoundProposalEntity[]> {
  return db.find(RoundProposalEntity, {
    where: { roundId: In([...roundIds]) },
    order: { position: 'ASC' },
  });
}

export async function insertRoundSeats(tx: Tx, seats: readonly NewRoundSeat[]): Promise<void> {
  if (seats.length > 0) await tx.insert(RoundSeatEntity, [...seats]);
}

export function findRoundSeats(db: Db, roundIds: readonly string[]): Promise<RoundSeatEntity[]> {
  return db.findBy(RoundSeatEntity, { roundId: In([...roundIds]) });
}
