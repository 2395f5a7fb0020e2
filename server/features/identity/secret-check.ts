import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { foldLogin } from '../../domain/identity/login.js';
import { longestSecret, normalSecret } from '../../domain/identity/secret.js';
import { admitTry } from '../../domain/identity/try-limit.js';
import { type Outcome, refusal, success } from '../../domain/outcome.js';
import type { ProblemCode } from '../../domain/problems/problem-table.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { RequestSource } from '../../platform/graphql/gql-context.js';
import { findByLogin } from './credential.store.js';
import type { CredentialEntity } from './identity.entity.js';
import { KnownDevices } from './known-device.js';
import { fitsHash } from './secret-hash.js';
import { insertTry, lockTries, recentTries, type TryPlace } from './try.store.js';

export interface TypedSecret {
  readonly now: Date;
  readonly source: RequestSource;
  readonly login: string;
  readonly secret: string;
}

/** The one place where a typed secret is compared: within the limits, in equal time, every try written down. */
@Injectable()
export class SecretCheck {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly devices: KnownDevices,
  ) {}

  /**
   * Runs `onRight` in the transaction that writes the successful try down. A wrong secret or an unknown name gives the
   * problem `wrong`; past the limits `identity.too_many_tries` or `identity.too_many_for_account`, whether the secret was
   * right or not.
   */
  async check<T>(
    typed: TypedSecret,
    wrong: ProblemCode,
    onRight: (tx: Tx, credential: CredentialEntity) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const { now, source } = typed;
    const login = foldLogin(typed.login);
    const known = await findByLogin(this.uow.db, login);
    const place: TryPlace = {
      loginHash: createHash('sha256').update(login).digest('hex'),
      source: source.network,
      device: await this.devices.nameFor(source.device, known),
      secretSince: known?.changedAt ?? null,
    };
    // Looked at twice: here to spare the work of hashing, below under a lock to be exact.
    const early = admitTry(await recentTries(this.uow.db, place, now), now);
    if (!early.ok) return early;
    const secret = normalSecret(typed.secret.slice(0, 2 * longestSecret)).text;
    const fits = await fitsHash(secret, known?.secretHash ?? null);
    const judged = await this.uow.run<Outcome<T>>(async (tx) => {
      await lockTries(tx, place);
      const admitted = admitTry(await recentTries(tx, place, now), now);
      if (!admitted.ok) return success(admitted);
      const credential = fits ? await findByLogin(tx, login) : null;
      // The secret may have been changed while it was compared.
      const right = credential !== null && credential.secretHash === known?.secretHash;
      const { loginHash, device } = place;
      await insertTry(tx, {
        purpose: 'sign_in',
        loginHash,
        source: place.source,
        device,
        at: now,
        succeeded: right,
      });
      // A refused try must stay written down, so the refusal travels inside a success.
      if (!right) return success(refusal(wrong));
      const outcome = await onRight(tx, credential);
      return outcome.ok ? success(outcome) : outcome;
    });
    return judged.ok ? judged.value : judged;
  }
}
