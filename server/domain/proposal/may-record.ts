import type { Actor } from '../policy/actor.js';
import type { ProposalOrigin } from './proposal.js';

export interface RecordedPlace {
  readonly jamoatId: string;
  readonly villageIds: readonly string[];
  readonly everywhere: boolean;
}

/**
 * Whether this actor may write a proposal down in this way. Everyone who may propose speaks for themselves; for others,
 * from a meeting or from paper, a recorder or the committee's secretary writes for the whole jamoat and a village
 * representative for the own village alone.
 */
export function mayRecord(actor: Actor, origin: ProposalOrigin, place: RecordedPlace): boolean {
  if (actor.kind !== 'person') return false;
  if (origin === 'self') return true;
  const here = actor.roles.filter((role) => role.jamoatId === place.jamoatId);
  if (here.some((role) => role.code === 'recorder' || role.code === 'sddc_secretary')) return true;
  const ownVillages = here
    .filter((role) => role.code === 'village_rep')
    .map((role) => role.villageId);
  return (
    !place.everywhere &&
    place.villageIds.length > 0 &&
    place.villageIds.every((id) => ownVillages.includes(id))
  );
}
