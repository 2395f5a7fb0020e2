import { may } from '../../domain/policy/act-rule.js';
import type { Actor } from '../../domain/policy/actor.js';

/**
 * Whether a line is this actor's to report on: any line for those who keep the plan; for an implementer the lines that
 * name this person, and those that name nobody.
 */
export function ownsLine(
  actor: Actor,
  jamoatId: string,
  line: { readonly implementerId: string | null },
): boolean {
  const keepers = { who: ['sddc_secretary', 'jamoat_admin'], scope: 'jamoat' } as const;
  if (may(actor, keepers, { jamoatId }).allowed) return true;
  if (actor.kind !== 'person') return false;
  return line.implementerId === null || line.implementerId === actor.personId;
}
