import type { RoleCode } from './roles.js';

/** A role somebody holds now. Narrower territories carry the wider ones: a village role knows its jamoat and district. */
export interface HeldRole {
  readonly code: RoleCode;
  readonly districtId: string | null;
  readonly jamoatId: string | null;
  readonly villageId: string | null;
}

export interface GuestActor {
  readonly kind: 'guest';
}

export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly sessionId: string;
  readonly roles: readonly HeldRole[];
}

/** Whoever acts: nobody known, or a signed-in person with the roles held at this moment. */
export type Actor = GuestActor | PersonActor;

export const guest: GuestActor = { kind: 'guest' };
