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

/** Somebody on the roll of one choice, by a personal code or with a helper beside them; may look at it and cast, no more. */
export interface VoterActor {
  readonly kind: 'voter';
  readonly sessionId: string;
  readonly choiceId: string;
  readonly rollEntryId: string;
  /** How the ballot is recorded: with a code, or with help. */
  readonly channel: 'web' | 'assisted';
}

/** Whoever acts: nobody known, a signed-in person with the roles held at this moment, or a voter of one choice. */
export type Actor = GuestActor | PersonActor | VoterActor;

export const guest: GuestActor = { kind: 'guest' };
