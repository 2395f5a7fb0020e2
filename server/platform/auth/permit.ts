import { type Outcome, refusal, success } from '../../domain/outcome.js';
import { type ActPlace, may } from '../../domain/policy/act-rule.js';
import { type ActName, permissions } from '../../domain/policy/permissions.js';
import type { Ctx } from '../runtime/ctx.js';

/** The first thing a use case does after loading its subject: may this actor do this act at this place? */
export function permit(ctx: Ctx, act: ActName, place: ActPlace): Outcome<undefined> {
  const permission = may(ctx.actor, permissions[act], place);
  return permission.allowed ? success(undefined) : refusal(permission.reason);
}
