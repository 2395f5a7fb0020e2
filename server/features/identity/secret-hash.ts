import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Work of one hash: 2^logN rounds over 1 KiB·r blocks, p times. */
export interface HashCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** Some 0.1 s and 32 MiB on the machines in use. Kept within each hash, so that it can grow without a migration. */
export const usualCost: HashCost = { logN: 15, r: 8, p: 1 };

const keyBytes = 32;

/** Stands where nobody may sign in by a secret: no secret fits it. */
export const lockedHash = 'locked';

/** Hashes a secret with an own salt: `scrypt$logN$r$p$salt$key`. */
export async function hashSecret(secret: string, cost: HashCost = usualCost): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(secret, salt, cost);
  const { logN, r, p } = cost;
  return ['scrypt', logN, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether the secret fits the hash. Without a usable hash (`null`: nobody has this sign-in name) it works as long and
 * says no, so that the time taken does not tell who exists.
 */
export async function fitsHash(secret: string, hash: string | null): Promise<boolean> {
  const parsed = hash === null ? null : parse(hash);
  if (!parsed) {
    await derive(secret, randomBytes(16), usualCost);
    return false;
  }
  const key = await derive(secret, parsed.salt, parsed.cost);
  return key.length === parsed.key.length && timingSafeEqual(key, parsed.key);
}

function parse(hash: string): { cost: HashCost; salt: Buffer; key: Buffer } | null {
  const [scheme, logN, r, p, salt, key] = hash.split('$');
  if (scheme !== 'scrypt' || salt === undefined || key === undefined) return null;
  return {
    cost: { logN: Number(logN), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}

function derive(secret: string, salt: Buffer, { logN, r, p }: HashCost): Promise<Buffer> {
  const N = 2 ** logN;
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, keyBytes, { N, r, p, maxmem: 256 * N * r }, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}
