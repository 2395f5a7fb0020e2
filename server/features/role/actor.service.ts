import { Injectable } from '@nestjs/common';
import { seenEverySeconds } from '../../domain/identity/session-life.js';
import { type Actor, guest } from '../../domain/policy/actor.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { SessionService } from '../identity/session.service.js';
import { hashToken } from '../identity/token.js';
import { findLiveSession } from './role.store.js';

/** Who stands behind a request. */
@Injectable()
export class ActorService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly sessions: SessionService,
  ) {}

  /**
   * The person whose live session this token opens, with the roles held at this moment; otherwise a guest. One read per
   * request with a token, none without; one write a minute while the session is in use.
   */
  async actorOf(token: string | undefined, now: Date): Promise<Actor> {
    if (token === undefined || token === '') return guest;
    const sessionId = hashToken(token);
    const session = await findLiveSession(this.uow.db, sessionId, now);
    if (!session) return guest;
    if (now.getTime() - session.lastSeenAt.getTime() >= seenEverySeconds * 1000) {
      await this.sessions.see(sessionId, now);
    }
    return { kind: 'person', personId: session.personId, sessionId, roles: session.roles };
  }
}
