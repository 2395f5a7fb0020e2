import { Injectable } from '@nestjs/common';
import { checkNewSecret } from '../../domain/identity/secret.js';
import { isStaffRole } from '../../domain/identity/role-reach.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { permit } from '../../platform/auth/permit.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { RequestSource } from '../../platform/graphql/gql-context.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import { brokenReference } from './broken-reference.js';
import { findCredentials, lockCredential, updateSecret } from './credential.store.js';
import type { PersonEntity } from './identity.entity.js';
import { dropPasswordLink } from './password-link.store.js';
import { findPersons } from './person.store.js';
import { SecretCheck } from './secret-check.js';
import { hashSecret } from './secret-hash.js';
import { type OpenedSession, SessionService } from './session.service.js';
import { newPin } from './token.js';

export interface PinSlip {
  readonly person: PersonEntity;
  /** Shown once; only its hash is kept. */
  readonly pin: string;
}

/** Changing one's own secret, and a new PIN for somebody who forgot theirs. */
@Injectable()
export class SecretService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionService,
    private readonly check: SecretCheck,
    private readonly audit: AuditService,
  ) {}

  /** Every other session of the person and an open link for a new password end. Problems: those of a new secret, `identity.current_secret_wrong`, limits. */
  async changeSecret(
    ctx: Ctx,
    source: RequestSource,
    input: { readonly currentSecret: string; readonly newSecret: string },
  ): Promise<Outcome<OpenedSession>> {
    const permitted = permit(ctx, 'changeSecret', {});
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId, roles } = ctx.actor;
    const [credential] = await findCredentials(this.uow.db, [personId]);
    if (!credential) return refusal('common.not_found');
    const fresh = checkNewSecret(input.newSecret, {
      passwordOnly: roles.some((role) => isStaffRole(role.code)),
      login: credential.login,
      field: 'newSecret',
    });
    if (!fresh.ok) return fresh;
    const { kind, text } = fresh.value;
    const secretHash = await hashSecret(text);
    try {
      return await this.check.check(
        { now: ctx.now, source, login: credential.login, secret: input.currentSecret },
        'identity.current_secret_wrong',
        async (tx) => {
          await lockCredential(tx, personId);
          await updateSecret(tx, personId, {
            kind,
            secretHash,
            mustChange: false,
            changedAt: ctx.now,
          });
          await dropPasswordLink(tx, personId);
          await this.sessions.endAll(tx, personId, ctx.now);
          await this.audit.record(tx, ctx, {
            act: 'changeSecret',
            jamoatId: null,
            subjectKind: 'person',
            subjectId: personId,
            detail: { kind },
          });
          return success(await this.sessions.open(tx, ctx, personId, kind));
        },
      );
    } catch (error) {
      // A role was given while the person was choosing a PIN.
      if (brokenReference(error) === 'role_grants_password_fkey') {
        return refusal('identity.password_only_digits', { path: ['newSecret'] });
      }
      throw error;
    }
  }

  /** A new PIN on a slip; the old one and all sessions end. Problems: `identity.no_pin`, `identity.not_for_yourself`. */
  async resetPin(ctx: Ctx, input: { readonly personId: string }): Promise<Outcome<PinSlip>> {
    const [person] = await findPersons(this.uow.db, [input.personId]);
    if (!person) return refusal('common.not_found');
    const permitted = permit(ctx, 'resetPin', {
      jamoatId: person.jamoatId,
      villageIds: person.villageId === null ? [] : [person.villageId],
    });
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind === 'person' && ctx.actor.personId === person.id) {
      return refusal('identity.not_for_yourself');
    }
    const pin = newPin();
    const secretHash = await hashSecret(pin);
    return this.uow.run(async (tx) => {
      const credential = await lockCredential(tx, person.id);
      if (credential?.kind !== 'pin') return refusal('identity.no_pin');
      await updateSecret(tx, person.id, {
        kind: 'pin',
        secretHash,
        mustChange: true,
        changedAt: ctx.now,
      });
      await this.sessions.endAll(tx, person.id, ctx.now);
      await this.audit.record(tx, ctx, {
        act: 'resetPin',
        jamoatId: person.jamoatId,
        subjectKind: 'person',
        subjectId: person.id,
      });
      return success({ person, pin });
    });
  }
}
