import { In } from 'typeorm';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { newCodeKey } from './code-hash.js';
import { PersonalCodeEntity, PersonalCodeKeyEntity } from './personal-code.entity.js';
import { VoterSessionEntity } from './voter-session.entity.js';

export type NewPersonalCode = Omit<PersonalCodeEntity, 'rollEntry' | 'used' | 'cancelled'>;

/** Those who issue codes in one choice do so one after another, until the transaction ends; casting does not wait. */
export async function lockIssuing(tx: Tx, choiceId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 1795001100))`, [choiceId]);
}

/** The key of the choice's codes; made when there is none yet. Only under `lockIssuing`. */
export async function keyToIssue(tx: Tx, choiceId: string): Promise<Buffer> {
  const stored = await tx.findOneBy(PersonalCodeKeyEntity, { choiceId });
  if (stored) return stored.key;
  const key = newCodeKey();
  await tx.insert(PersonalCodeKeyEntity, { choiceId, key });
  return key;
}

/** The keys of the choices in which ballots are taken now, or will be when they are resumed. */
export async function keysOfOpenChoices(db: Db): Promise<readonly Buffer[]> {
  const rows = await db.query<{ key: Buffer }[]>(
    `SELECT key FROM personal_code_keys JOIN choices ON choices.id = choice_id WHERE status IN ('open', 'suspended')`,
  );
  return rows.map(({ key }) => key);
}

/** The valid code with one of these hashes, held until the transaction ends: whoever cancels it waits. */
export async function holdValidCode(
  tx: Tx,
  hashes: readonly Buffer[],
): Promise<Pick<PersonalCodeEntity, 'id' | 'choiceId' | 'rollEntryId' | 'used'> | null> {
  return tx
    .createQueryBuilder(PersonalCodeEntity, 'code')
    .setLock('pessimistic_write')
    .where('code.codeHash = ANY(:hashes)', { hashes })
    .andWhere('NOT code.cancelled')
    .getOne();
}

export function findCodesOfRequest(
  db: Db,
  choiceId: string,
  batchHash: Buffer,
): Promise<PersonalCodeEntity[]> {
  return db.find(PersonalCodeEntity, { where: { choiceId, batchHash }, order: { number: 'ASC' } });
}

/** The valid codes of these people, at most one each. */
export function findValidCodes(
  db: Db,
  choiceId: string,
  rollEntryIds: readonly string[],
): Promise<PersonalCodeEntity[]> {
  return db.findBy(PersonalCodeEntity, {
    choiceId,
    cancelled: false,
    rollEntryId: In([...rollEntryIds]),
  });
}

/** The highest number given to a slip so far; 0 before the first. */
export async function lastNumber(db: Db, choiceId: string): Promise<number> {
  const rows = await db.query<{ last: number }[]>(
    `SELECT coalesce(max(number), 0)::integer AS last FROM personal_codes WHERE choice_id = $1`,
    [choiceId],
  );
  return rows[0]?.last ?? 0;
}

export async function insertCodes(tx: Tx, codes: readonly NewPersonalCode[]): Promise<void> {
  if (codes.length > 0) await tx.insert(PersonalCodeEntity, [...codes]);
}

export async function cancelCode(tx: Tx, id: string): Promise<void> {
  await tx.update(PersonalCodeEntity, { id }, { cancelled: true });
}

export async function markUsed(tx: Tx, id: string): Promise<void> {
  await tx.update(PersonalCodeEntity, { id, used: false }, { used: true });
}

export type IssuedSlip = Pick<PersonalCodeEntity, 'number' | 'issuedOn' | 'used' | 'cancelled'>;

/** The slips of one village by their numbers: no name, no line of the roll. */
export async function slipsOfVillage(
  db: Db,
  choiceId: string,
  villageId: string,
): Promise<readonly IssuedSlip[]> {
  return await db.query<IssuedSlip[]>(
    `SELECT code.number, code.issued_on::text AS "issuedOn", code.used, code.cancelled
     FROM personal_codes AS code
     JOIN roll_entries AS entry ON entry.choice_id = code.choice_id AND entry.id = code.roll_entry_id
     WHERE code.choice_id = $1 AND entry.village_id = $2 ORDER BY code.number`,
    [choiceId, villageId],
  );
}

export interface VillageCodes {
  readonly villageId: string;
  readonly valid: number;
  readonly used: number;
}

/** How many valid codes each village has, and with how many of them somebody has come in. */
export async function countCodes(db: Db, choiceId: string): Promise<readonly VillageCodes[]> {
  return await db.query<VillageCodes[]>(
    `SELECT entry.village_id AS "villageId", count(*)::integer AS valid,
            (count(*) FILTER (WHERE code.used))::integer AS used
     FROM personal_codes AS code
     JOIN roll_entries AS entry ON entry.choice_id = code.choice_id AND entry.id = code.roll_entry_id
     WHERE code.choice_id = $1 AND NOT code.cancelled GROUP BY entry.village_id`,
    [choiceId],
  );
}

/** At the seal: the sessions, the codes and the key they were hashed under. Nothing says any more who had which slip. */
export async function throwCodesAway(tx: Tx, choiceId: string): Promise<void> {
  await tx.delete(VoterSessionEntity, { choiceId });
  await tx.delete(PersonalCodeEntity, { choiceId });
  await tx.delete(PersonalCodeKeyEntity, { choiceId });
}
