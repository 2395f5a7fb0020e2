import { In } from 'typeorm';
import type { ResultDocument } from '../../../domain/choice/result-document.js';
import type { Db, Tx } from '../../../platform/db/handles.js';
import { ResultEntity } from '../choice.entity.js';
import { ResultCorrectionEntity, ResultVersionEntity } from './correction.entity.js';

/** A result as one version has it. */
export interface VersionedResult {
  readonly choiceId: string;
  readonly cycleId: string;
  /** When the count was opened. */
  readonly countedAt: Date;
  /** 1: the first count. */
  readonly version: number;
  /** The version the numbers are of. */
  readonly countVersion: number;
  readonly body: ResultDocument;
  /** What it corrects; `null` for the first count. */
  readonly correction: Correction | null;
}

/** A correction that took effect. */
export type Correction = Pick<
  ResultCorrectionEntity,
  'version' | 'leftOut' | 'reason' | 'language' | 'proposedBy' | 'role'
> &
  Pick<ResultVersionEntity, 'confirmedBy' | 'madeAt' | 'countVersion'> & {
    readonly confirmedRole: ResultVersionEntity['role'];
  };

/** Every version of each result after the first, oldest first. */
export async function findCorrections(
  db: Db,
  choiceIds: readonly string[],
): Promise<(Correction & { readonly choiceId: string })[]> {
  const rows = await db.find(ResultVersionEntity, {
    where: { choiceId: In([...choiceIds]) },
    relations: { correction: true },
    // Without the body, which is large.
    select: {
      choiceId: true,
      version: true,
      correctionId: true,
      confirmedBy: true,
      role: true,
      madeAt: true,
      countVersion: true,
      correction: {
        id: true,
        leftOut: true,
        reason: true,
        language: true,
        proposedBy: true,
        role: true,
      },
    },
    order: { choiceId: 'ASC', version: 'ASC' },
  });
  return rows.map(({ choiceId, version, confirmedBy, role, madeAt, countVersion, correction }) => ({
    choiceId,
    version,
    leftOut: correction.leftOut,
    reason: correction.reason,
    language: correction.language,
    proposedBy: correction.proposedBy,
    role: correction.role,
    confirmedBy,
    confirmedRole: role,
    madeAt,
    countVersion,
  }));
}

/** The newest version of each result. */
export async function findResults(
  db: Db,
  choiceIds: readonly string[],
): Promise<VersionedResult[]> {
  const [first, corrections] = await Promise.all([
    db.findBy(ResultEntity, { choiceId: In([...choiceIds]) }),
    findCorrections(db, choiceIds),
  ]);
  return Promise.all(
    first.map((result) =>
      inVersion(
        db,
        result,
        corrections.findLast(({ choiceId }) => choiceId === result.choiceId),
      ),
    ),
  );
}

/** One version of a result; `null` when there is none. */
export async function findResult(
  db: Db,
  choiceId: string,
  version: number,
): Promise<VersionedResult | null> {
  const result = await db.findOneBy(ResultEntity, { choiceId });
  if (!result) return null;
  if (version === 1) return inVersion(db, result, undefined);
  const correction = (await findCorrections(db, [choiceId])).find((one) => one.version === version);
  return correction ? inVersion(db, result, correction) : null;
}

async function inVersion(
  db: Db,
  { choiceId, cycleId, countedAt, body }: ResultEntity,
  correction: Correction | undefined,
): Promise<VersionedResult> {
  const of = { choiceId, cycleId, countedAt };
  if (!correction) return { ...of, version: 1, countVersion: 1, body, correction: null };
  const { version, countVersion } = correction;
  if (countVersion === 1) return { ...of, version, countVersion, body, correction };
  const counted = await db.findOneByOrFail(ResultVersionEntity, {
    choiceId,
    version: countVersion,
  });
  if (!counted.body) throw new Error(`version ${String(countVersion)} of ${choiceId} is no count`);
  return { ...of, version, countVersion, body: counted.body, correction };
}

export function findProposed(db: Db, id: string): Promise<ResultCorrectionEntity | null> {
  return db.findOneBy(ResultCorrectionEntity, { id });
}

/** The proposal that stands for a version: the last one; `null` before the first. */
export function findStanding(
  db: Db,
  choiceId: string,
  version: number,
): Promise<ResultCorrectionEntity | null> {
  return db.findOne(ResultCorrectionEntity, {
    where: { choiceId, version },
    order: { sequence: 'DESC' },
  });
}

export function findVersionOf(db: Db, correctionId: string): Promise<ResultVersionEntity | null> {
  return db.findOneBy(ResultVersionEntity, { correctionId });
}

export async function insertProposed(
  tx: Tx,
  correction: Omit<ResultCorrectionEntity, 'result' | 'proposer'>,
): Promise<void> {
  await tx.insert(ResultCorrectionEntity, correction);
}

export async function insertVersion(
  tx: Tx,
  version: Omit<ResultVersionEntity, 'result' | 'correction' | 'proposer' | 'confirmer'>,
): Promise<void> {
  await tx.insert(ResultVersionEntity, version);
}
