import { Injectable } from '@nestjs/common';
import type { HeldRole } from '../../domain/policy/actor.js';
import type { RoleCode } from '../../domain/policy/roles.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { RoleGrantEntity } from './role.entity.js';
import * as store from './role.store.js';
import { TerritoryService } from '../territory/territory.service.js';

/** A role to be given. A village's role names its jamoat too; other levels leave the narrower places out. */
export interface RoleToGrant {
  readonly id: string;
  readonly personId: string;
  readonly code: RoleCode;
  readonly districtId?: string | null;
  readonly jamoatId?: string | null;
  readonly villageId?: string | null;
  readonly grantedBy?: string | null;
  readonly grantedAt: Date;
}

/** Who holds which role where. */
@Injectable()
export class RoleService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly territory: TerritoryService,
    private readonly audit: AuditService,
  ) {}

  /** The roles a person holds now, each with the wider places around it. */
  async rolesOf(personId: string): Promise<HeldRole[]> {
    const grants = await store.findActiveGrants(this.uow.db, [personId]);
    return Promise.all(
      grants.map(async ({ code, districtId, jamoatId, villageId }) => {
        const jamoat = jamoatId === null ? null : await this.territory.jamoat(jamoatId);
        return { code, districtId: districtId ?? jamoat?.districtId ?? null, jamoatId, villageId };
      }),
    );
  }

  /** Who holds one of these roles in the jamoat or one of its villages now; a person with two of them comes twice. */
  holders(jamoatId: string, codes: readonly RoleCode[]): Promise<RoleGrantEntity[]> {
    return store.findHolders(this.uow.db, jamoatId, codes);
  }

  /** Whether the person holds this role in the jamoat; if so it cannot end before the transaction does. */
  holds(tx: Tx, personId: string, jamoatId: string, code: RoleCode): Promise<boolean> {
    return store.holdsFor(tx, { personId, jamoatId, code });
  }

  /**
   * Ends these roles of a person in a jamoat, as far as they are held, and writes each end to the trail with what it
   * follows from. The caller answers for rights. Answers the codes that ended.
   */
  async endAll(
    tx: Tx,
    ctx: Ctx,
    held: {
      readonly personId: string;
      readonly jamoatId: string;
      readonly codes: readonly RoleCode[];
    },
    because: Readonly<Record<string, string>>,
  ): Promise<RoleCode[]> {
    const endedBy = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
    const ended = await store.endGrantsIn(tx, held, { endedAt: ctx.now, endedBy });
    for (const { id, code } of ended) {
      await this.audit.record(tx, ctx, {
        act: 'endRole',
        jamoatId: held.jamoatId,
        subjectKind: 'role_grant',
        subjectId: id,
        detail: { code, ...because },
      });
    }
    return ended.map(({ code }) => code);
  }

  /**
   * Gives one role. The caller answers for rights. Breaks `role_grants_active_once` or `role_grants_one_home` when it is
   * held already, `role_grants_password_fkey` when the person has no password.
   */
  async grant(tx: Tx, role: RoleToGrant): Promise<void> {
    await this.grantMany(tx, [role]);
  }

  /** Gives many roles, some hundred to a statement. */
  async grantMany(tx: Tx, roles: readonly RoleToGrant[]): Promise<void> {
    await store.insertGrants(
      tx,
      roles.map((role) => ({
        id: role.id,
        personId: role.personId,
        code: role.code,
        districtId: role.districtId ?? null,
        jamoatId: role.jamoatId ?? null,
        villageId: role.villageId ?? null,
        grantedBy: role.grantedBy ?? null,
        grantedAt: role.grantedAt,
      })),
    );
  }
}
