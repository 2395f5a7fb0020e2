import { Injectable } from '@nestjs/common';
import { isSessionAlive, seenEverySeconds } from '../../domain/identity/session-life.js';
import { type Actor, guest } from '../../domain/policy/actor.js';
import { Gather } from '../../platform/db/gather.js';
import { PreparedReads } from '../../platform/db/prepared-reads.js';
import { SessionService } from '../identity/session.service.js';
import { hashToken } from '../identity/token.js';
import { findSessions, type FoundSession } from './role.store.js';

/** Who stands behind a request. What requests of the same moment ask is read, and written, together. */
@Injectable()
export class ActorService {
  private readonly found: Gather<FoundSession | null>;
  private readonly seen: Gather<null>;

  constructor(reads: PreparedReads, sessions: SessionService) {
    this.found = new Gather(async (tokenHashes) => {
      const rows = await findSessions(reads, tokenHashes);
      return new Map(rows.map((row) => [row.tokenHash, row]));
    }, null);
    this.seen = new Gather(async (keys) => {
      const latest = Math.max(...keys.map((key) => Number(key.split(' ')[1])));
      await sessions.see(
        keys.map((key) => key.split(' ')[0] ?? ''),
        new Date(latest),
      );
      return new Map<string, null>();
    }, null);
  }

  /**
   * The person whose live session this token opens, with the roles held at this moment; otherwise a guest. One read per
   * request with a token, none without; one write a minute while the session is in use.
   */
  async actorOf(token: string | undefined, now: Date): Promise<Actor> {
    if (token === undefined || token === '') return guest;
    const sessionId = hashToken(token);
    const session = await this.found.load(sessionId);
    if (!session || !isSessionAlive(session, now)) return guest;
    if (now.getTime() - session.lastSeenAt.getTime() >= seenEverySeconds * 1000) {
      await this.seen.load(`${sessionId} ${String(now.getTime())}`);
    }
    return { kind: 'person', personId: session.personId, sessionId, roles: session.roles };
  }
}
