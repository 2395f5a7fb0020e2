import { Injectable } from '@nestjs/common';
import { reachesPerson } from '../../domain/identity/role-reach.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import { AuditService } from '../audit/audit.service.js';
import type { PersonEntity } from '../identity/identity.entity.js';
import { IdentityService } from '../identity/identity.service.js';
import { type IssuedPasswordLink, PasswordLinkService } from '../identity/password-link.service.js';
import { permitSystemWide } from './permit-system-wide.js';
import { findActiveGrants } from './role.store.js';

export interface HandedOutLink extends IssuedPasswordLink {
  readonly person: PersonEntity;
}

/** A one-time link for somebody with a password who forgot it. */
@Injectable()
export class IssuePasswordLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly identity: IdentityService,
    private readonly links: PasswordLinkService,
    private readonly audit: AuditService,
  ) {}

  /**
   * The person's last link, if any, stops working; the present password and the sessions end only when the link is used,
   * so that a link nobody uses changes nothing. Problems: `common.not_found`, the denials, `identity.not_for_yourself`,
   * `identity.password_beyond_reach`, `identity.no_password`.
   */
  async run(ctx: Ctx, input: { readonly personId: string }): Promise<Outcome<HandedOutLink>> {
    const person = await this.identity.person(input.personId);
    if (!person) return refusal('common.not_found');
    const permitted = permitSystemWide(ctx, 'issuePasswordLink', { jamoatId: person.jamoatId });
    if (!permitted.ok) return permitted;
    if (ctx.actor.kind !== 'person') return refusal('common.not_signed_in');
    const { personId: issuedBy, roles: held } = ctx.actor;
    if (issuedBy === person.id) return refusal('identity.not_for_yourself');
    return this.uow.run(async (tx) => {
      const issued = await this.links.issue(tx, { personId: person.id, issuedBy, now: ctx.now });
      if (!issued.ok) return issued;
      // Asked while the credential is held: no role is given to the person in between.
      const roles = await findActiveGrants(tx, [person.id]);
      if (!reachesPerson(held, { jamoatId: person.jamoatId, roles })) {
        return refusal('identity.password_beyond_reach');
      }
      await this.audit.record(tx, ctx, {
        act: 'issuePasswordLink',
        jamoatId: person.jamoatId,
        subjectKind: 'person',
        subjectId: person.id,
      });
      return success({ ...issued.value, person });
    });
  }
}
