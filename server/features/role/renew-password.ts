import { Injectable } from '@nestjs/common';
import { reachesPerson } from '../../domain/identity/role-reach.js';
import { checkNewSecret } from '../../domain/identity/secret.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { permit } from '../../platform/auth/permit.js';
import type { Db } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { PasswordLinkEntity, PersonEntity } from '../identity/identity.entity.js';
import { IdentityService } from '../identity/identity.service.js';
import { PasswordLinkService } from '../identity/password-link.service.js';
import { hashSecret } from '../identity/secret-hash.js';
import { type OpenedSession, SessionService } from '../identity/session.service.js';
import { findActiveGrants } from './role.store.js';

/** What a link that can be used tells whoever holds it. */
export interface UsableLink {
  readonly person: PersonEntity;
  readonly login: string;
  readonly expiresAt: Date;
}

interface FoundLink extends UsableLink {
  readonly issuedBy: string;
}

/** Somebody who holds a one-time link chooses a new password and comes in with it. */
@Injectable()
export class RenewPassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly identity: IdentityService,
    private readonly links: PasswordLinkService,
    private readonly sessions: SessionService,
    private readonly audit: AuditService,
  ) {}

  /** Whom the link is for; `null` when it cannot be used. */
  async look(token: string, now: Date): Promise<UsableLink | null> {
    return this.usable(token, now);
  }

  /**
   * The link is used up, every session of the person ends and a new one begins. A refused form leaves the link as it was.
   * Problems: those of a new secret, `identity.password_link_spent`.
   */
  async run(
    ctx: Ctx,
    input: { readonly token: string; readonly password: string },
  ): Promise<Outcome<OpenedSession>> {
    const permitted = permit(ctx, 'renewPassword', {});
    if (!permitted.ok) return permitted;
    const { token } = input;
    // Before the work of hashing, which nobody may cause with an invented link.
    const link = await this.usable(token, ctx.now);
    if (!link) return refusal('identity.password_link_spent');
    const secret = checkNewSecret(input.password, {
      passwordOnly: true,
      login: link.login,
      field: 'password',
    });
    if (!secret.ok) return secret;
    const secretHash = await hashSecret(secret.value.text);
    const { id: personId, jamoatId } = link.person;
    return this.uow.run(async (tx) => {
      const spent = await this.links.spend(tx, { token, personId, secretHash, now: ctx.now });
      if (!spent || !(await reachedByIssuer(tx, link.issuedBy, link.person))) {
        return refusal('identity.password_link_spent');
      }
      await this.audit.record(tx, ctx, {
        act: 'renewPassword',
        jamoatId,
        subjectKind: 'person',
        subjectId: personId,
        detail: { issuedBy: link.issuedBy },
      });
      return success(await this.sessions.open(tx, ctx, personId, 'password'));
    });
  }

  private async usable(token: string, now: Date): Promise<FoundLink | null> {
    const link: PasswordLinkEntity | null = await this.links.find(this.uow.db, token, now);
    if (!link) return null;
    const { personId, issuedBy, expiresAt } = link;
    const person = await this.identity.person(personId);
    const credential = await this.identity.credential(personId);
    if (!person || credential?.kind !== 'password') return null;
    if (!(await reachedByIssuer(this.uow.db, issuedBy, person))) return null;
    return { person, login: credential.login, expiresAt, issuedBy };
  }
}

/**
 * Whether whoever issued a link could issue it now. Somebody may have lost the role since, or the person may have risen:
 * a link put by must not become a way to rights its issuer never had.
 */
async function reachedByIssuer(db: Db, issuedBy: string, person: PersonEntity): Promise<boolean> {
  const grants = await findActiveGrants(db, [issuedBy, person.id]);
  return reachesPerson(
    grants.filter(({ personId }) => personId === issuedBy),
    {
      jamoatId: person.jamoatId,
      roles: grants.filter(({ personId }) => personId === person.id),
    },
  );
}
