import { In, IsNull } from 'typeorm';
import type { HeldRole } from '../../domain/policy/actor.js';
import type { RoleCode } from '../../domain/policy/roles.js';
import { prepared } from '../../platform/db/own-connection.js';
import type { PreparedReads } from '../../platform/db/prepared-reads.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { RoleGrantEntity } from './role.entity.js';

export type NewGrant = Pick<
  RoleGrantEntity,
  'id' | 'personId' | 'code' | 'districtId' | 'jamoatId' | 'villageId' | 'grantedBy' | 'grantedAt'
>;

const rowsAtOnce = 500;

/** The roles these people hold now, in the order they were given. */
export function findActiveGrants(db: Db, personIds: readonly string[]): Promise<RoleGrantEntity[]> {
  return db.find(RoleGrantEntity, {
    where: { personId: In([...personIds]), endedAt: IsNull() },
    order: { grantedAt: 'ASC', id: 'ASC' },
  });
}

/** Who holds one of these roles in the jamoat or one of its villages now. */
export function findHolders(
  db: Db,
  jamoatId: string,
  codes: readonly RoleCode[],
): Promise<RoleGrantEntity[]> {
  return db.find(RoleGrantEntity, {
    where: { jamoatId, code: In([...codes]), endedAt: IsNull() },
    order: { grantedAt: 'ASC', id: 'ASC' },
  });
}

export async function findGrant(db: Db, id: string): Promise<RoleGrantEntity | null> {
  return db.findOneBy(RoleGrantEntity, { id });
}

/** Holds a grant that is about to end; of a sysadmin's all of them, so that two cannot end each other. */
export async function lockToEnd(tx: Tx, grant: RoleGrantEntity): Promise<RoleGrantEntity[]> {
  return tx
    .createQueryBuilder(RoleGrantEntity, 'held')
    .setLock('pessimistic_write')
    .where('held.id = :id', { id: grant.id })
    .orWhere(`:code = 'sysadmin' AND held.code = 'sysadmin' AND held.endedAt IS NULL`, {
      code: grant.code,
    })
    .orderBy('held.id')
    .getMany();
}

export async function insertGrants(tx: Tx, grants: readonly NewGrant[]): Promise<void> {
  for (let start = 0; start < grants.length; start += rowsAtOnce) {
    const rows = grants.slice(start, start + rowsAtOnce).map((grant) => ({
      ...grant,
      needsCredential: grant.code === 'resident' ? null : ('password' as const),
    }));
    await tx.insert(RoleGrantEntity, rows);
  }
}

export async function endGrant(
  tx: Tx,
  id: string,
  ended: { readonly endedAt: Date; readonly endedBy: string | null },
): Promise<void> {
  await tx.update(RoleGrantEntity, { id }, { ...ended, needsCredential: null });
}

/** Ends these roles of a person in a jamoat, as far as they are held; answers the grants that have ended now. */
export async function endGrantsIn(
  tx: Tx,
  held: {
    readonly personId: string;
    readonly jamoatId: string;
    readonly codes: readonly RoleCode[];
  },
  ended: { readonly endedAt: Date; readonly endedBy: string | null },
): Promise<Pick<RoleGrantEntity, 'id' | 'code'>[]> {
  const [rows] = await tx.query<[Pick<RoleGrantEntity, 'id' | 'code'>[], number]>(
    `UPDATE role_grants SET ended_at = $4, ended_by = $5, needs_credential = NULL
      WHERE person_id = $1 AND jamoat_id = $2 AND code = ANY($3) AND ended_at IS NULL
      RETURNING id, code`,
    [held.personId, held.jamoatId, held.codes, ended.endedAt, ended.endedBy],
  );
  return rows;
}

/** Whether a person holds this role in the jamoat; if so it cannot end before the transaction does. */
export async function holdsFor(
  tx: Tx,
  held: { readonly personId: string; readonly jamoatId: string; readonly code: RoleCode },
): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `SELECT FROM role_grants
      WHERE person_id = $1 AND jamoat_id = $2 AND code = $3 AND ended_at IS NULL FOR SHARE`,
    [held.personId, held.jamoatId, held.code],
  );
  return rows.length > 0;
}

export async function countSysadmins(db: Db): Promise<number> {
  return db.countBy(RoleGrantEntity, { code: 'sysadmin', endedAt: IsNull() });
}

export interface FoundSession {
  readonly tokenHash: string;
  readonly personId: string;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly idleMinutes: number;
  readonly roles: readonly HeldRole[];
}

const sessionsStatement = prepared(
  `SELECT s.token_hash AS "tokenHash", s.person_id AS "personId", s.last_seen_at AS "lastSeenAt",
          s.expires_at AS "expiresAt", s.idle_minutes AS "idleMinutes",
          coalesce((SELECT json_agg(json_build_object(
              'code', g.code,
              'districtId', coalesce(g.district_id, j.district_id),
              'jamoatId', g.jamoat_id,
              'villageId', g.village_id) ORDER BY g.granted_at, g.id)
            FROM role_grants g LEFT JOIN jamoats j ON j.id = g.jamoat_id
            WHERE g.person_id = s.person_id AND g.ended_at IS NULL), '[]') AS roles
     FROM sessions s
    WHERE s.token_hash = ANY($1) AND s.ended_at IS NULL`,
);

/** Whose sessions these are that nobody has ended, by token hash, and which roles the persons hold now. */
export function findSessions(
  reads: PreparedReads,
  tokenHashes: readonly string[],
): Promise<readonly FoundSession[]> {
  return reads.query<FoundSession>(sessionsStatement, [tokenHashes]);
}
