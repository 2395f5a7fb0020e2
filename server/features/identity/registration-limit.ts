import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { admitRegistration } from '../../domain/identity/try-limit.js';
import type { Outcome } from '../../domain/outcome.js';
import type { Tx } from '../../platform/db/handles.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { insertTry, lockSource, recentRegistrations } from './try.store.js';

/** How many people one network may register in a short time. Generous: a whole village may sit behind one address. */
@Injectable()
export class RegistrationLimit {
  constructor(private readonly uow: UnitOfWork) {}

  /** Asked before the work of hashing is done. */
  async look(source: string, now: Date): Promise<Outcome<undefined>> {
    return admitRegistration(await recentRegistrations(this.uow.db, source, now), now);
  }

  /** Counts one registration, exactly, also when many come at once. Problem: `identity.too_many_registrations`. */
  async count(tx: Tx, source: string, login: string, now: Date): Promise<Outcome<undefined>> {
    await lockSource(tx, source);
    const admitted = admitRegistration(await recentRegistrations(tx, source, now), now);
    if (!admitted.ok) return admitted;
    await insertTry(tx, {
      purpose: 'register',
      loginHash: createHash('sha256').update(login).digest('hex'),
      source,
      device: null,
      at: now,
      succeeded: true,
    });
    return admitted;
  }
}
