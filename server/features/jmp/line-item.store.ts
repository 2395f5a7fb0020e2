import { In } from 'typeorm';
import type { Sector } from '../../domain/proposal/proposal.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { groupBy } from '../../platform/graphql/loader.js';
import {
  FundingShareEntity,
  JmpLineItemEntity,
  JmpLineTextEntity,
  JmpLineVillageEntity,
  type LineLanguage,
} from './jmp.entity.js';

export interface LineText {
  readonly language: LineLanguage;
  readonly title: string;
  readonly responsible: string;
  readonly indicator: string | null;
  readonly upkeep: string | null;
}

/** A line with everything that belongs to it. Amounts in the smallest unit of the cycle's currency. */
export interface LineContents {
  readonly id: string;
  readonly versionId: string;
  readonly lineKey: string;
  readonly proposalId: string | null;
  readonly rank: number | null;
  readonly position: number;
  readonly reserve: boolean;
  readonly reasonAgainstRank: string | null;
  readonly reasonLanguage: JmpLineItemEntity['reasonLanguage'];
  readonly language: LineLanguage;
  readonly sector: Sector;
  readonly fromYear: number;
  readonly toYear: number;
  readonly costMinor: bigint;
  readonly implementerId: string | null;
  readonly texts: readonly LineText[];
  readonly villageIds: readonly string[];
  readonly shares: readonly { readonly envelopeId: string; readonly amountMinor: bigint }[];
}

/** The lines of versions with their texts, villages and shares, in the order of the plan. Four reads. */
export async function findLines(db: Db, versionIds: readonly string[]): Promise<LineContents[]> {
  const lines = await db.find(JmpLineItemEntity, {
    where: { versionId: In([...versionIds]) },
    order: { position: 'ASC' },
  });
  const ids = lines.map((line) => line.id);
  const texts = await db.findBy(JmpLineTextEntity, { lineItemId: In(ids) });
  const villages = await db.findBy(JmpLineVillageEntity, { lineItemId: In(ids) });
  const shares = await db.find(FundingShareEntity, {
    where: { lineItemId: In(ids) },
    order: { envelopeId: 'ASC' },
  });
  const textsOf = groupBy(texts, (row) => row.lineItemId);
  const villagesOf = groupBy(villages, (row) => row.lineItemId);
  const sharesOf = groupBy(shares, (row) => row.lineItemId);
  return lines.map((line) => ({
    ...line,
    texts: (textsOf.get(line.id) ?? []).map(
      ({ language, title, responsible, indicator, upkeep }) => ({
        language,
        title,
        responsible,
        indicator,
        upkeep,
      }),
    ),
    villageIds: (villagesOf.get(line.id) ?? []).map((row) => row.villageId),
    shares: (sharesOf.get(line.id) ?? []).map(({ envelopeId, amountMinor }) => ({
      envelopeId,
      amountMinor,
    })),
  }));
}

/** Stores lines with everything that belongs to them, some hundred to a statement. */
export async function insertLines(
  tx: Tx,
  jamoatId: string,
  lines: readonly LineContents[],
): Promise<void> {
  if (lines.length === 0) return;
  await tx.insert(
    JmpLineItemEntity,
    lines.map(({ texts: _texts, villageIds: _villages, shares: _shares, ...line }) => ({
      ...line,
      jamoatId,
    })),
  );
  for (const part of chunks(lines, 100)) await insertParts(tx, jamoatId, part);
}

async function insertParts(
  tx: Tx,
  jamoatId: string,
  lines: readonly LineContents[],
): Promise<void> {
  const parts = <T extends object>(of: (line: LineContents) => readonly T[]) =>
    lines.flatMap((line) => of(line).map((row) => ({ ...row, lineItemId: line.id, jamoatId })));
  await tx.insert(
    JmpLineTextEntity,
    parts((line) => line.texts),
  );
  const villages = parts((line) => line.villageIds.map((villageId) => ({ villageId })));
  if (villages.length > 0) await tx.insert(JmpLineVillageEntity, villages);
  const shares = parts((line) => line.shares);
  if (shares.length > 0) await tx.insert(FundingShareEntity, shares);
}

/** Writes a line anew in its place; its key and id stay. */
export async function replaceLine(tx: Tx, jamoatId: string, line: LineContents): Promise<void> {
  const { id, texts: _texts, villageIds: _villages, shares: _shares, ...columns } = line;
  await tx.update(JmpLineItemEntity, { id }, columns);
  await tx.delete(JmpLineTextEntity, { lineItemId: id });
  await tx.delete(JmpLineVillageEntity, { lineItemId: id });
  await tx.delete(FundingShareEntity, { lineItemId: id });
  await insertParts(tx, jamoatId, [line]);
}

export async function deleteLine(tx: Tx, id: string): Promise<void> {
  await tx.delete(JmpLineItemEntity, { id });
}

export async function replaceShares(tx: Tx, jamoatId: string, line: LineContents): Promise<void> {
  await tx.delete(FundingShareEntity, { lineItemId: line.id });
  if (line.shares.length > 0) {
    await tx.insert(
      FundingShareEntity,
      line.shares.map((share) => ({ ...share, lineItemId: line.id, jamoatId })),
    );
  }
}

/** Numbers the lines of a version 1, 2, 3 … in the order of these keys, all at once. */
export async function setPositions(
  tx: Tx,
  versionId: string,
  keys: readonly string[],
): Promise<void> {
  await tx.query(
    `UPDATE jmp_line_items SET position = places.position
     FROM unnest($2::uuid[]) WITH ORDINALITY AS places (line_key, position)
     WHERE version_id = $1 AND jmp_line_items.line_key = places.line_key
       AND jmp_line_items.position <> places.position`,
    [versionId, keys],
  );
}

export async function updateLine(
  tx: Tx,
  id: string,
  changes: Partial<Pick<JmpLineItemEntity, 'reasonAgainstRank' | 'reasonLanguage' | 'reserve'>>,
): Promise<void> {
  await tx.update(JmpLineItemEntity, { id }, changes);
}

function chunks<T>(rows: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
