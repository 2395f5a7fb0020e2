import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkLogin } from '../../domain/identity/login.js';
import { checkDisplayName } from '../../domain/identity/person-details.js';
import { checkNewSecret } from '../../domain/identity/secret.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { PersonEntity } from '../identity/identity.entity.js';
import { IdentityService } from '../identity/identity.service.js';
import { hashSecret } from '../identity/secret-hash.js';
import { TerritoryService } from '../territory/territory.service.js';
import { permitSystemWide } from './permit-system-wide.js';
import { RoleService } from './role.service.js';

export interface CreateStaffAccountInput {
  readonly id: string;
  readonly displayName: string;
  readonly login: string;
  readonly password: string;
  readonly jamoatId?: string | null;
  readonly villageId?: string | null;
}

interface Home {
  readonly jamoatId: string | null;
  readonly villageId: string | null;
}

/** An account with a password for somebody who is to hold roles; the roles are given apart. */
@Injectable()
export class CreateStaffAccount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly territory: TerritoryService,
    private readonly identity: IdentityService,
    private readonly roles: RoleService,
    private readonly audit: AuditService,
  ) {}

  /** The person is asked to change the password typed here. Problems: those of each field, `identity.login_taken`. */
  async create(ctx: Ctx, input: CreateStaffAccountInput): Promise<Outcome<PersonEntity>> {
    const home = await this.homeOf(input);
    if (!home.ok) return home;
    const permitted = permitSystemWide(ctx, 'createStaffAccount', {
      jamoatId: home.value.jamoatId,
    });
    if (!permitted.ok) return permitted;
    const createdBy = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
    const name = checkDisplayName(input.displayName);
    if (!name.ok) return name;
    const login = checkLogin(input.login);
    if (!login.ok) return login;
    const secret = checkNewSecret(input.password, {
      passwordOnly: true,
      login: login.value,
      field: 'password',
    });
    if (!secret.ok) return secret;
    const wanted = { id: input.id, name: name.value, login: login.value, createdBy };
    const before = await this.sentBefore(wanted);
    if (before) return before;
    const secretHash = await hashSecret(secret.value.text);
    try {
      const written = await this.uow.run(async (tx) => {
        await this.identity.createPerson(tx, {
          id: input.id,
          displayName: name.value,
          ...home.value,
          language: ctx.locale,
          registeredAt: ctx.now,
          registeredBy: createdBy,
          credential: { login: login.value, kind: 'password', secretHash, mustChange: true },
        });
        if (home.value.villageId !== null) {
          await this.roles.grant(tx, {
            id: randomUUID(),
            personId: input.id,
            code: 'resident',
            ...home.value,
            grantedBy: createdBy,
            grantedAt: ctx.now,
          });
        }
        await this.audit.record(tx, ctx, {
          act: 'createStaffAccount',
          jamoatId: home.value.jamoatId,
          subjectKind: 'person',
          subjectId: input.id,
        });
        return success(undefined);
      });
      if (!written.ok) return written;
    } catch (error) {
      const broken = brokenUnique(error);
      if (broken === 'credentials_login_once') {
        return refusal('identity.login_taken', { path: ['login'] });
      }
      if (broken !== 'persons_pkey') throw error;
    }
    return (await this.sentBefore(wanted)) ?? refusal('common.not_found');
  }

  private async homeOf(input: CreateStaffAccountInput): Promise<Outcome<Home>> {
    const jamoatId = input.jamoatId ?? null;
    const villageId = input.villageId ?? null;
    if (villageId !== null) {
      const [village] = await this.territory.villages([villageId]);
      if (!village || (jamoatId !== null && village.jamoatId !== jamoatId)) {
        return refusal('identity.village_unknown', { path: ['villageId'] });
      }
      return success({ jamoatId: village.jamoatId, villageId });
    }
    if (jamoatId !== null && !(await this.territory.jamoat(jamoatId))) {
      return refusal('identity.jamoat_unknown', { path: ['jamoatId'] });
    }
    return success({ jamoatId, villageId });
  }

  /** The account under this id, when it is the very one asked for; a refusal when the id stands for another. */
  private async sentBefore(wanted: {
    readonly id: string;
    readonly name: string;
    readonly login: string;
    readonly createdBy: string | null;
  }): Promise<Outcome<PersonEntity> | null> {
    const person = await this.identity.person(wanted.id);
    if (!person) return null;
    const credential = await this.identity.credential(wanted.id);
    return person.registeredBy === wanted.createdBy &&
      person.displayName === wanted.name &&
      credential?.login === wanted.login
      ? success(person)
      : refusal('common.id_reused');
  }
}
