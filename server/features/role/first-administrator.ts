import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkLogin } from '../../domain/identity/login.js';
import { checkDisplayName } from '../../domain/identity/person-details.js';
import { checkNewSecret } from '../../domain/identity/secret.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { IdentityService } from '../identity/identity.service.js';
import { hashSecret } from '../identity/secret-hash.js';
import { type OpenedSession, SessionService } from '../identity/session.service.js';
import { hashToken } from '../identity/token.js';
import { RoleService } from './role.service.js';
import { countSysadmins } from './role.store.js';
import { lockSetup, spendSetupLink } from './setup-link.store.js';

export interface CreateFirstAdministratorInput {
  readonly token: string;
  readonly id: string;
  readonly displayName: string;
  readonly login: string;
  readonly password: string;
}

/** The one-time link of a new installation makes its first sysadmin. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly identity: IdentityService,
    private readonly roles: RoleService,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /** Problems: those of each field, `identity.setup_link_spent`, `identity.login_taken`. */
  async create(ctx: Ctx, input: CreateFirstAdministratorInput): Promise<Outcome<OpenedSession>> {
    const permitted = permit(ctx, 'createFirstAdministrator', {});
    if (!permitted.ok) return permitted;
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
    const secretHash = await hashSecret(secret.value.text);
    try {
      return await this.uow.run(async (tx) => {
        await lockSetup(tx);
        const valid = await spendSetupLink(tx, hashToken(input.token), ctx.now);
        if (!valid || (await countSysadmins(tx)) > 0) return refusal('identity.setup_link_spent');
        await this.identity.createPerson(tx, {
          id: input.id,
          displayName: name.value,
          language: ctx.locale,
          registeredAt: ctx.now,
          credential: { login: login.value, kind: 'password', secretHash },
        });
        await this.roles.grant(tx, {
          id: randomUUID(),
          personId: input.id,
          code: 'sysadmin',
          grantedAt: ctx.now,
        });
        await this.audit.record(tx, ctx, {
          act: 'createFirstAdministrator',
          jamoatId: null,
          subjectKind: 'person',
          subjectId: input.id,
        });
        return success(await this.sessions.open(tx, ctx, input.id, 'password'));
      });
    } catch (error) {
      const broken = brokenUnique(error);
      if (broken === 'credentials_login_once') {
        return refusal('identity.login_taken', { path: ['login'] });
      }
      if (broken === 'persons_pkey') return refusal('common.id_reused');
      throw error;
    }
  }
}
