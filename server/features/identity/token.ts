import { createHash, randomBytes, randomInt } from 'node:crypto';
import { isEasyPin, shortestPin } from '../../domain/identity/secret.js';

/** A secret for a cookie or a link: 256 random bits as text. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. The token is random enough for a plain hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A PIN for a slip: random digits that are no easy row. */
export function newPin(): string {
  for (;;) {
    const pin = randomInt(10 ** shortestPin)
      .toString()
      .padStart(shortestPin, '0');
    if (!isEasyPin(pin)) return pin;
  }
}
