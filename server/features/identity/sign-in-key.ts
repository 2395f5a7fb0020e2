import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { success } from '../../domain/outcome.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { SignInKeyEntity } from './try.entity.js';

/** What a fingerprint is of: one thing's is never another's. */
type Subject = 'network' | 'device' | 'mark' | 'assisted';

/** Fingerprints under the key of this installation. The key is read once per process; the first process makes it. */
@Injectable()
export class SignInKey {
  private key: Promise<Buffer> | null = null;

  constructor(private readonly uow: UnitOfWork) {}

  /** Reads or makes the key ahead of the first request. */
  async prepare(): Promise<void> {
    await this.known();
  }

  /** 22 characters: 128 bits of HMAC-SHA-256. */
  async fingerprint(subject: Subject, ...parts: readonly string[]): Promise<string> {
    const text = [subject, ...parts].join('\n');
    const hmac = createHmac('sha256', await this.known())
      .update(text)
      .digest();
    return hmac.subarray(0, 16).toString('base64url');
  }

  private async known(): Promise<Buffer> {
    this.key ??= this.readOrMake();
    try {
      return await this.key;
    } catch (error) {
      // A database that was away for a moment must not leave the process without a key.
      this.key = null;
      throw error;
    }
  }

  private async readOrMake(): Promise<Buffer> {
    const stored = await this.uow.db.findOneBy(SignInKeyEntity, { onlyRow: true });
    if (stored) return stored.key;
    await this.uow.run(async (tx) => {
      await tx.query(`INSERT INTO sign_in_key (key) VALUES ($1) ON CONFLICT DO NOTHING`, [
        randomBytes(32),
      ]);
      return success(undefined);
    });
    return (await this.uow.db.findOneByOrFail(SignInKeyEntity, { onlyRow: true })).key;
  }
}
