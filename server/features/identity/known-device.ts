import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CredentialEntity } from './identity.entity.js';
import { SignInKey } from './sign-in-key.js';

/** People whose sign-ins one browser remembers: a family shares a phone. */
const mostMarks = 8;
const longestCookie = 600;

/** A cookie's content: the browser's random name and, the latest first, when which person signed in with it. */
interface Device {
  readonly id: string;
  readonly marks: readonly { readonly at: string; readonly mark: string }[];
}

/** Before the last change of the secret every known browser counts as one: whoever knew the old secret may have made many. */
const former = 'former';

/**
 * Browsers that have signed in to an account before. A browser keeps the proof itself, in a cookie `id.at-mark.at-mark…`
 * whose marks only this installation can make; nothing about it is stored here. It stands for no person and opens
 * nothing: it only says whose failed tries are counted together.
 */
@Injectable()
export class KnownDevices {
  constructor(private readonly key: SignInKey) {}

  /**
   * Under which name the tries of this browser at this account are counted; `null` when it never signed in to it, or when
   * nobody has the account.
   */
  async nameFor(
    cookie: string | null,
    credential: Pick<CredentialEntity, 'personId' | 'changedAt'> | null,
  ): Promise<string | null> {
    const device = parse(cookie);
    if (!device || !credential) return null;
    for (const { at, mark } of device.marks) {
      if (!same(mark, await this.markOf(device.id, credential.personId, at))) continue;
      return parseInt(at, 36) >= credential.changedAt.getTime()
        ? this.key.fingerprint('device', device.id)
        : former;
    }
    return null;
  }

  /** The cookie of a browser that a person has just signed in with, their secret proven. */
  async remember(cookie: string | null, personId: string, now: Date): Promise<string> {
    const device = parse(cookie) ?? { id: randomBytes(16).toString('base64url'), marks: [] };
    const others = [];
    for (const one of device.marks) {
      if (!same(one.mark, await this.markOf(device.id, personId, one.at))) others.push(one);
    }
    const at = now.getTime().toString(36);
    const own = { at, mark: await this.markOf(device.id, personId, at) };
    const marks = [own, ...others].slice(0, mostMarks);
    return [device.id, ...marks.map((one) => `${one.at}-${one.mark}`)].join('.');
  }

  private markOf(deviceId: string, personId: string, at: string): Promise<string> {
    return this.key.fingerprint('mark', deviceId, personId, at);
  }
}

function parse(cookie: string | null): Device | null {
  if (cookie === null || cookie.length > longestCookie) return null;
  const [id = '', ...rest] = cookie.split('.');
  if (!/^[\w-]{22}$/.test(id)) return null;
  const marks = rest.slice(0, mostMarks).flatMap((text) => {
    const [, at, mark] = /^([0-9a-z]{1,10})-([\w-]{22})$/.exec(text) ?? [];
    return at === undefined || mark === undefined ? [] : [{ at, mark }];
  });
  return { id, marks };
}

function same(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
