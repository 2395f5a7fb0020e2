import { Injectable } from '@nestjs/common';
import { namesItsLevel, reachesRole } from '../../domain/identity/role-reach.js';
import { shortestPassword } from '../../domain/identity/secret.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { type RoleCode, roleLevels } from '../../domain/policy/roles.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { brokenReference } from '../identity/broken-reference.js';
import { IdentityService } from '../identity/identity.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import { permitSystemWide } from './permit-system-wide.js';
import type { RoleGrantEntity } from './role.entity.js';
import { RoleService } from './role.service.js';
import * as store from './role.store.js';

export interface GrantRoleInput {
  readonly id: string;
  readonly personId: string;
  readonly code: RoleCode;
  readonly districtId?: string | null;
  readonly jamoatId?: string | null;
  readonly villageId?: string | null;
}

interface Place {
  readonly districtId: string | null;
  readonly jamoatId: string | null;
  readonly villageId: string | null;
}

/** Giving and ending roles. */
@Injectable()
export class ManageRoles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly territory: TerritoryService,
    private readonly identity: IdentityService,
    private readonly roles: RoleService,
    private readonly audit: AuditService,
  ) {}

  /**
   * A new home (`resident`) also moves the person to that village. Problems: `role.place_missing`, `role.place_unknown`,
   * `role.beyond_your_reach`, `identity.not_for_yourself`, `role.password_needed`, `role.already_held`.
   */
  async grant(ctx: Ctx, input: GrantRoleInput): Promise<Outcome<RoleGrantEntity>> {
    const person = await this.identity.person(input.personId);
    if (!person) return refusal('common.not_found', { path: ['personId'] });
    const found = await this.placeOf(input);
    if (!found.ok) return found;
    const place = found.value;
    const permitted = permitSystemWide(ctx, 'grantRole', place);
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId: granter, roles } = ctx.actor;
    if (!reachesRole(roles, input.code)) return refusal('role.beyond_your_reach');
    if (granter === person.id) return refusal('identity.not_for_yourself');
    const wanted = {
      id: input.id,
      personId: person.id,
      code: input.code,
      ...place,
      grantedBy: granter,
      grantedAt: ctx.now,
    };
    const before = await this.sentBefore(wanted);
    if (before) return before;
    try {
      const written = await this.uow.run(async (tx) => {
        await this.roles.grant(tx, wanted);
        if (input.code === 'resident' && place.villageId !== null && place.jamoatId !== null) {
          await this.identity.settle(tx, person.id, place.villageId, place.jamoatId);
        }
        await this.audit.record(tx, ctx, {
          act: 'grantRole',
          jamoatId: place.jamoatId,
          subjectKind: 'role_grant',
          subjectId: input.id,
          detail: { code: input.code },
        });
        return success(undefined);
      });
      if (!written.ok) return written;
    } catch (error) {
      if (brokenReference(error) === 'role_grants_password_fkey') {
        return refusal('role.password_needed', { details: { min: shortestPassword } });
      }
      const broken = brokenUnique(error);
      if (broken === 'role_grants_active_once' || broken === 'role_grants_one_home') {
        return (await this.sentBefore(wanted)) ?? refusal('role.already_held');
      }
      if (broken !== 'role_grants_pkey') throw error;
    }
    return (await this.sentBefore(wanted)) ?? refusal('common.not_found');
  }

  /** A role that has ended already stays as it ended. Problems: as for giving, and `role.last_sysadmin`. */
  async end(ctx: Ctx, input: { readonly grantId: string }): Promise<Outcome<RoleGrantEntity>> {
    const grant = await store.findGrant(this.uow.db, input.grantId);
    if (!grant) return refusal('common.not_found');
    const permitted = permitSystemWide(ctx, 'endRole', {
      districtId: grant.districtId,
      jamoatId: grant.jamoatId,
    });
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId: ender, roles } = ctx.actor;
    if (!reachesRole(roles, grant.code)) return refusal('role.beyond_your_reach');
    if (ender === grant.personId) return refusal('identity.not_for_yourself');
    return this.uow.run(async (tx) => {
      const held = await store.lockToEnd(tx, grant);
      const current = held.find((row) => row.id === grant.id);
      if (!current) return refusal('common.not_found');
      if (current.endedAt !== null) return success(current);
      if (grant.code === 'sysadmin' && held.filter((row) => row.endedAt === null).length === 1) {
        return refusal('role.last_sysadmin');
      }
      const ended = { endedAt: ctx.now, endedBy: ender };
      await store.endGrant(tx, grant.id, ended);
      await this.audit.record(tx, ctx, {
        act: 'endRole',
        jamoatId: grant.jamoatId,
        subjectKind: 'role_grant',
        subjectId: grant.id,
        detail: { code: grant.code },
      });
      return success(Object.assign(current, ended, { needsCredential: null }));
    });
  }

  /** The place of a role with what lies around it: a village's role carries its jamoat. */
  private async placeOf(input: GrantRoleInput): Promise<Outcome<Place>> {
    const named = {
      districtId: input.districtId ?? null,
      jamoatId: input.jamoatId ?? null,
      villageId: input.villageId ?? null,
    };
    if (!namesItsLevel(input.code, named)) {
      return refusal('role.place_missing', {
        details: { code: input.code, level: roleLevels[input.code] },
      });
    }
    if (named.villageId !== null) {
      const [village] = await this.territory.villages([named.villageId]);
      return village
        ? success({ ...named, jamoatId: village.jamoatId })
        : refusal('role.place_unknown', { path: ['villageId'] });
    }
    if (named.jamoatId !== null && !(await this.territory.jamoat(named.jamoatId))) {
      return refusal('role.place_unknown', { path: ['jamoatId'] });
    }
    if (named.districtId !== null && !(await this.territory.district(named.districtId))) {
      return refusal('role.place_unknown', { path: ['districtId'] });
    }
    return success(named);
  }

  /** The grant under this id, when it is the very one asked for; a refusal when the id stands for another. */
  private async sentBefore(wanted: store.NewGrant): Promise<Outcome<RoleGrantEntity> | null> {
    const grant = await store.findGrant(this.uow.db, wanted.id);
    if (!grant) return null;
    const same = (
      ['personId', 'code', 'districtId', 'jamoatId', 'villageId', 'grantedBy'] as const
    ).every((field) => grant[field] === wanted[field]);
    return same ? success(grant) : refusal('common.id_reused');
  }
}
