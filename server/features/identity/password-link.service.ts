import { Injectable } from '@nestjs/common';
import { passwordLinkExpiry } from '../../domain/identity/password-link.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { Db, Tx } from '../../platform/db/handles.js';
import { lockCredential, updateSecret } from './credential.store.js';
import type { PasswordLinkEntity } from './identity.entity.js';
import * as store from './password-link.store.js';
import { SessionService } from './session.service.js';
import { hashToken, newToken } from './token.js';

/** A link just made: the token is handed out once and kept nowhere. */
export interface IssuedPasswordLink {
  readonly token: string;
  readonly expiresAt: Date;
}

/** One-time links by which people choose a new password. Who may issue and use them is asked by the use cases. */
@Injectable()
export class PasswordLinkService {
  constructor(private readonly sessions: SessionService) {}

  /** A new link in place of the person's last one. Problem: `identity.no_password`. */
  async issue(
    tx: Tx,
    link: { readonly personId: string; readonly issuedBy: string; readonly now: Date },
  ): Promise<Outcome<IssuedPasswordLink>> {
    const { personId, issuedBy, now } = link;
    const credential = await lockCredential(tx, personId);
    if (credential?.kind !== 'password') return refusal('identity.no_password');
    const token = newToken();
    const expiresAt = passwordLinkExpiry(now);
    const tokenHash = hashToken(token);
    await store.putPasswordLink(tx, { personId, tokenHash, issuedBy, issuedAt: now, expiresAt });
    return success({ token, expiresAt });
  }

  /** The link of this token while it can be used. */
  find(db: Db, token: string, now: Date): Promise<PasswordLinkEntity | null> {
    return store.findPasswordLink(db, hashToken(token), now);
  }

  /**
   * Uses the link up, sets the password and ends every session of the person; false when the link cannot be used any
   * more. The credential is held first: no role is given to the person until the transaction ends, and of two uses at
   * once the second finds nothing.
   */
  async spend(
    tx: Tx,
    use: {
      readonly token: string;
      readonly personId: string;
      readonly secretHash: string;
      readonly now: Date;
    },
  ): Promise<boolean> {
    const { token, personId, secretHash, now } = use;
    await lockCredential(tx, personId);
    if (!(await store.spendPasswordLink(tx, hashToken(token), now))) return false;
    await updateSecret(tx, personId, {
      kind: 'password',
      secretHash,
      mustChange: false,
      changedAt: now,
    });
    await this.sessions.endAll(tx, personId, now);
    return true;
  }
}
