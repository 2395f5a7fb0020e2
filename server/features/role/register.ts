import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkLogin } from '../../domain/identity/login.js';
import {
  checkBirthYear,
  checkDisplayName,
  type Sex,
} from '../../domain/identity/person-details.js';
import { checkNewSecret } from '../../domain/identity/secret.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { permit } from '../../platform/auth/permit.js';
import { brokenUnique } from '../../platform/db/constraint.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { RequestSource } from '../../platform/graphql/gql-context.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { IdentityService } from '../identity/identity.service.js';
import { RegistrationLimit } from '../identity/registration-limit.js';
import { SecretCheck } from '../identity/secret-check.js';
import { hashSecret } from '../identity/secret-hash.js';
import { type OpenedSession, SessionService } from '../identity/session.service.js';
import { TerritoryService } from '../territory/territory.service.js';
import { RoleService } from './role.service.js';

export interface RegisterInput {
  readonly id: string;
  readonly displayName: string;
  readonly villageId: string;
  readonly login: string;
  readonly secret: string;
  readonly sex?: Sex | null;
  readonly birthYear?: number | null;
}

/** A resident writes down who they are: a person, a sign-in name, the role `resident` in the village, a session. */
@Injectable()
export class Register {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly territory: TerritoryService,
    private readonly identity: IdentityService,
    private readonly limit: RegistrationLimit,
    private readonly secrets: SecretCheck,
    private readonly sessions: SessionService,
    private readonly roles: RoleService,
    private readonly audit: AuditService,
  ) {}

  /** Sent twice, it signs in again. Problems: those of each field, `identity.login_taken`, `common.id_reused`, limits. */
  async register(
    ctx: Ctx,
    source: RequestSource,
    input: RegisterInput,
  ): Promise<Outcome<OpenedSession>> {
    const permitted = permit(ctx, 'register', {});
    if (!permitted.ok) return permitted;
    const name = checkDisplayName(input.displayName);
    if (!name.ok) return name;
    const [village] = await this.territory.villages([input.villageId]);
    if (!village) return refusal('identity.village_unknown', { path: ['villageId'] });
    const login = checkLogin(input.login);
    if (!login.ok) return login;
    const secret = checkNewSecret(input.secret, {
      passwordOnly: false,
      login: login.value,
      field: 'secret',
    });
    if (!secret.ok) return secret;
    const birthYear = checkBirthYear(input.birthYear ?? null, ctx.now);
    if (!birthYear.ok) return birthYear;
    if (await this.identity.person(input.id)) return this.again(ctx, source, input);
    const admitted = await this.limit.look(source.network, ctx.now);
    if (!admitted.ok) return admitted;
    const secretHash = await hashSecret(secret.value.text);
    try {
      return await this.uow.run(async (tx) => {
        const counted = await this.limit.count(tx, source.network, login.value, ctx.now);
        if (!counted.ok) return counted;
        await this.identity.createPerson(tx, {
          id: input.id,
          displayName: name.value,
          sex: input.sex ?? null,
          birthYear: birthYear.value,
          villageId: village.id,
          jamoatId: village.jamoatId,
          language: ctx.locale,
          registeredAt: ctx.now,
          credential: { login: login.value, kind: secret.value.kind, secretHash },
        });
        await this.roles.grant(tx, {
          id: randomUUID(),
          personId: input.id,
          code: 'resident',
          jamoatId: village.jamoatId,
          villageId: village.id,
          grantedAt: ctx.now,
        });
        await this.audit.record(tx, ctx, {
          act: 'register',
          jamoatId: village.jamoatId,
          subjectKind: 'person',
          subjectId: input.id,
        });
        return success(await this.sessions.open(tx, ctx, input.id, secret.value.kind));
      });
    } catch (error) {
      const broken = brokenUnique(error);
      if (broken === 'credentials_login_once') {
        return refusal('identity.login_taken', { path: ['login'] });
      }
      if (broken === 'persons_pkey') return this.again(ctx, source, input);
      throw error;
    }
  }

  /** The same form arrived before: whoever knows its secret is let in, within the limits of every sign-in. */
  private again(
    ctx: Ctx,
    source: RequestSource,
    input: RegisterInput,
  ): Promise<Outcome<OpenedSession>> {
    const { login, secret } = input;
    return this.secrets.check(
      { now: ctx.now, source, login, secret },
      'common.id_reused',
      async (tx, credential) =>
        credential.personId === input.id
          ? success(await this.sessions.open(tx, ctx, input.id, credential.kind))
          : refusal('common.id_reused'),
    );
  }
}
