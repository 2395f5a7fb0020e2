import { type Outcome, success } from '../../domain/outcome.js';
import type { ActPlace, ActRule } from '../../domain/policy/act-rule.js';
import type { ActName } from '../../domain/policy/permissions.js';
import { permissions } from '../../domain/policy/permissions.js';
import { permit } from '../../platform/auth/permit.js';
import type { Ctx } from '../../platform/runtime/ctx.js';

/** As `permit`; a sysadmin, where the act's rule names one, serves the whole installation and needs no place. */
export function permitSystemWide(ctx: Ctx, act: ActName, place: ActPlace): Outcome<undefined> {
  const { who }: ActRule = permissions[act];
  const everywhere =
    typeof who !== 'string' &&
    who.includes('sysadmin') &&
    ctx.actor.kind === 'person' &&
    ctx.actor.roles.some((role) => role.code === 'sysadmin');
  return everywhere ? success(undefined) : permit(ctx, act, place);
}
