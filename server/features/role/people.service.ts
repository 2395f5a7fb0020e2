import { Injectable } from '@nestjs/common';
import { reachesPerson, reachesRole } from '../../domain/identity/role-reach.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { ActName } from '../../domain/policy/permissions.js';
import { peopleInSight } from '../../domain/policy/identity-acts.js';
import { permit } from '../../platform/auth/permit.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { CredentialEntity, PersonEntity } from '../identity/identity.entity.js';
import { IdentityService } from '../identity/identity.service.js';
import { permitSystemWide } from './permit-system-wide.js';
import type { RoleGrantEntity } from './role.entity.js';

const mostPeople = 200;

export interface ViewerCan {
  readonly act: ActName;
  readonly allowed: boolean;
  readonly reason: string | null;
}

/** The register of people as those who keep it see it. */
@Injectable()
export class PeopleService {
  constructor(private readonly identity: IdentityService) {}

  /** People of a jamoat (`null`: of none), as many as the viewer may see; none for everybody who keeps no register there. */
  async peopleOf(
    ctx: Ctx,
    jamoatId: string | null,
    options: { readonly text: string; readonly first: number },
  ): Promise<PersonEntity[]> {
    const sight = peopleInSight(ctx.actor, jamoatId);
    if (sight.kind === 'none') return [];
    return this.identity.search({
      jamoatId,
      villageIds: sight.kind === 'villages' ? sight.villageIds : null,
      text: options.text.slice(0, 80),
      first: Math.min(Math.max(options.first, 1), mostPeople),
    });
  }

  /** What the viewer could do about this person now. */
  actsOnPerson(
    ctx: Ctx,
    person: PersonEntity,
    credential: CredentialEntity | null,
    roles: readonly RoleGrantEntity[],
  ): ViewerCan[] {
    const held = ctx.actor.kind === 'person' ? ctx.actor.roles : [];
    const place = {
      jamoatId: person.jamoatId,
      villageIds: person.villageId === null ? [] : [person.villageId],
    };
    const another = notOneself(ctx, person.id);
    return [
      answer('confirmPerson', [
        permit(ctx, 'confirmPerson', place),
        another,
        person.confirmedAt === null ? success(undefined) : refusal('identity.already_confirmed'),
      ]),
      answer('resetPin', [
        permit(ctx, 'resetPin', place),
        another,
        credential?.kind === 'pin' ? success(undefined) : refusal('identity.no_pin'),
      ]),
      answer('issuePasswordLink', [
        permitSystemWide(ctx, 'issuePasswordLink', place),
        another,
        reachesPerson(held, { jamoatId: person.jamoatId, roles })
          ? success(undefined)
          : refusal('identity.password_beyond_reach'),
        credential?.kind === 'password' ? success(undefined) : refusal('identity.no_password'),
      ]),
      answer('grantRole', [permitSystemWide(ctx, 'grantRole', place), another]),
    ];
  }

  /** Whether the viewer could end this role now. */
  actsOnGrant(ctx: Ctx, grant: RoleGrantEntity): ViewerCan[] {
    const roles = ctx.actor.kind === 'person' ? ctx.actor.roles : [];
    return [
      answer('endRole', [
        permitSystemWide(ctx, 'endRole', {
          districtId: grant.districtId,
          jamoatId: grant.jamoatId,
        }),
        reachesRole(roles, grant.code) ? success(undefined) : refusal('role.beyond_your_reach'),
        notOneself(ctx, grant.personId),
      ]),
    ];
  }
}

function notOneself(ctx: Ctx, personId: string): Outcome<undefined> {
  return ctx.actor.kind === 'person' && ctx.actor.personId === personId
    ? refusal('identity.not_for_yourself')
    : success(undefined);
}

function answer(act: ActName, conditions: readonly Outcome<undefined>[]): ViewerCan {
  const failed = conditions.find((condition) => !condition.ok);
  return failed?.ok === false
    ? { act, allowed: false, reason: failed.problem.code }
    : { act, allowed: true, reason: null };
}
