import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isVoterSessionLive, voterSessionEnd } from '../../../domain/choice/voter-session-life.js';
import { seenEverySeconds } from '../../../domain/identity/session-life.js';
import { success } from '../../../domain/outcome.js';
import type { Actor, VoterActor } from '../../../domain/policy/actor.js';
import type { Tx } from '../../../platform/db/handles.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { Ctx } from '../../../platform/runtime/ctx.js';
import { hashToken } from '../../identity/token.js';
import type { RollEntryEntity } from '../roll/roll-entry.entity.js';
import { findRollEntry } from '../roll/roll.store.js';
import * as store from './voter-session.store.js';

/** What the voter's pages say about the session. */
export interface VoterSessionView {
  readonly ref: string;
  readonly choiceId: string;
  readonly assisted: boolean;
  readonly endsAt: Date;
  readonly entry: RollEntryEntity;
}

/** The short sessions of people on the roll who came by a personal code or with a helper. */
@Injectable()
export class VoterSessions {
  constructor(private readonly uow: UnitOfWork) {}

  /** The voter whose live session this token opens; `null` otherwise. One read, one write a minute. */
  async actorOf(token: string | undefined, now: Date): Promise<VoterActor | null> {
    if (token === undefined || token === '') return null;
    const session = await store.findVoterSession(this.uow.db, hashToken(token));
    if (!session || !isVoterSessionLive(session, session, now)) return null;
    if (now.getTime() - session.lastSeenAt.getTime() >= seenEverySeconds * 1000) {
      await this.uow.run(async (tx) => {
        await store.seeVoterSession(tx, session.tokenHash, now);
        return success(undefined);
      });
    }
    return {
      kind: 'voter',
      sessionId: session.tokenHash,
      choiceId: session.choiceId,
      rollEntryId: session.rollEntryId,
      channel: session.assisted ? 'assisted' : 'web',
    };
  }

  /** Opens a session under this token for somebody on the roll: by a code, or with help. */
  async open(
    tx: Tx,
    now: Date,
    token: string,
    voter: Pick<store.NewVoterSession, 'choiceId' | 'rollEntryId' | 'codeId' | 'assistedActId'>,
  ): Promise<void> {
    const tokenHash = hashToken(token);
    await store.insertVoterSession(tx, { ...voter, tokenHash, startedAt: now, lastSeenAt: now });
  }

  /** Ends the session of a token, if there is one. */
  async end(token: string | undefined): Promise<void> {
    if (token === undefined || token === '') return;
    await this.uow.run(async (tx) => {
      await store.deleteVoterSession(tx, hashToken(token));
      return success(undefined);
    });
  }

  /** The voter's own session; `null` for everybody else. */
  async view({ actor }: Ctx): Promise<VoterSessionView | null> {
    if (actor.kind !== 'voter') return null;
    const { db } = this.uow;
    const session = await store.findVoterSession(db, actor.sessionId);
    const entry = await findRollEntry(db, actor.rollEntryId);
    if (!session || !entry) return null;
    const { choiceId, assisted } = session;
    return {
      ref: voterRef(actor) ?? '',
      choiceId,
      assisted,
      endsAt: voterSessionEnd(session),
      entry,
    };
  }
}

/**
 * What a ballot form carries to say for whose session it was made, so that a form that is sent later, by the next person
 * at the same screen, records nothing. `null` for everybody who is no voter with a session.
 */
export function voterRef(actor: Actor): string | null {
  if (actor.kind !== 'voter') return null;
  return createHash('sha256').update(`ref:${actor.sessionId}`).digest('hex').slice(0, 16);
}
