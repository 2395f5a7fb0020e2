import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { entryBody } from '../../../domain/audit/entry-body.js';
import { CastingConnection } from '../../../platform/db/casting-connection.js';
import type { Channel } from '../../../domain/choice/choice-status.js';
import { castStatement, type CastRow } from './cast-statement.js';

/** A checked ballot on its way into the tables. */
export interface BallotToCast {
  readonly choiceId: string;
  readonly jamoatId: string;
  readonly rollEntryId: string;
  readonly villageId: string;
  readonly pseudonym: Buffer;
  readonly positions: readonly number[];
  readonly receiptHash: Buffer;
  /** How many ballots of this person the form knew of; `null`: any number. */
  readonly expected: number | null;
  readonly channel: Extract<Channel, 'web' | 'assisted'>;
  /** Token hash of the session with a code or with help it comes from; `null`: from a signed-in person. */
  readonly voterSession: string | null;
  /** The day it was sent, in Dushanbe. */
  readonly day: string;
  /** What the trail keeps of it, 96 hexadecimal digits. */
  readonly commitment: string;
  readonly now: Date;
}

export type CastOutcome =
  | { readonly kind: 'stored'; readonly castCount: number }
  | {
      readonly kind:
        | 'not_open'
        | 'day_over'
        | 'not_on_roll'
        | 'session_over'
        | 'changed_since'
        | 'kept'
        | 'busy';
    }
  /** The connection was lost and did not come back in time: it may be stored or not; a repeat tells. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'took_part'; readonly channel: Channel };

interface Job {
  readonly ballot: BallotToCast;
  readonly resolve: (outcome: CastOutcome) => void;
  readonly reject: (error: unknown) => void;
  tries: number;
  /** How often another ballot of the same voter came in between. */
  meetings: number;
}

/** A lane's end, known in memory as long as the connection that owns the lane lives. */
interface CastLane {
  readonly client: pg.Client;
  readonly number: number;
  seq: number;
  hash: Buffer;
}

const mostInBatch = 64;
const mostWaiting = 2_000;
const mostTries = 5;
const firstPauseMs = 50;
const mostMeetings = 100;
/** Conflicts and waits that were too long (class 40, 55P03, 57014), and no room for one more connection (53300). */
const retryable = new Set(['40001', '40P01', '55P03', '57014', '53300']);
const mark = '@';

/**
 * Gathers ballots that come at the same moment and stores them together: while one batch runs the next one gathers, so
 * that nobody waits for a timer. A repeat of a cast changes nothing and answers as the first, so a batch whose fate is
 * unknown is simply sent again.
 */
@Injectable()
export class CastBatches {
  private waiting: Job[] = [];
  private running = false;
  private lane: CastLane | null = null;

  constructor(private readonly connection: CastingConnection) {}

  cast(ballot: BallotToCast): Promise<CastOutcome> {
    if (this.waiting.length >= mostWaiting) return Promise.resolve({ kind: 'busy' });
    return new Promise((resolve, reject) => {
      this.waiting.push({ ballot, resolve, reject, tries: 0, meetings: 0 });
      if (this.running) return;
      this.running = true;
      setImmediate(() => void this.run());
    });
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.nextBatch();
      try {
        await this.store(batch);
      } catch (error) {
        await this.recover(batch, error);
      }
    }
    this.running = false;
  }

  /** The ballots of one choice, the longest waiting first, each voter once: the rest stays for the next batch. */
  private nextBatch(): Job[] {
    const choiceId = this.waiting[0]?.ballot.choiceId;
    const voters = new Set<string>();
    const batch: Job[] = [];
    const rest: Job[] = [];
    for (const job of this.waiting) {
      const { ballot } = job;
      if (
        batch.length < mostInBatch &&
        ballot.choiceId === choiceId &&
        !voters.has(ballot.rollEntryId)
      ) {
        voters.add(ballot.rollEntryId);
        batch.push(job);
      } else rest.push(job);
    }
    this.waiting = rest;
    return batch;
  }

  private async store(batch: readonly Job[]): Promise<void> {
    const [first] = batch;
    if (!first) return;
    const lane = await this.openLane();
    const { choiceId, jamoatId, now } = first.ballot;
    const body = entryBody({
      at: now,
      actorId: null,
      act: 'castBallots',
      jamoatId,
      subjectKind: 'choice',
      subjectId: choiceId,
      detail: { commitments: mark },
    });
    const at = body.indexOf(`"${mark}"`) + 1;
    const ballots = batch.map(({ ballot }) => ballot);
    const { rows } = await lane.client.query<CastRow>({
      ...castStatement,
      values: [
        choiceId,
        literal(ballots, (one) => one.rollEntryId),
        literal(ballots, (one) => bytes(one.pseudonym)),
        literal(ballots, (one) => one.villageId),
        literal(ballots, (one) => `"{${one.positions.join(',')}}"`),
        literal(ballots, (one) => bytes(one.receiptHash)),
        literal(ballots, (one) => (one.expected === null ? 'NULL' : String(one.expected))),
        literal(ballots, (one) => one.channel),
        literal(ballots, (one) => one.day),
        literal(ballots, (one) => one.commitment),
        literal(ballots, (one) => one.voterSession ?? 'NULL'),
        jamoatId,
        lane.number,
        lane.seq + 1,
        lane.hash,
        now,
        body.slice(0, at),
        body.slice(at + mark.length),
      ],
    });
    const hash = rows.find((row) => row.hash !== null)?.hash ?? null;
    if (hash) {
      lane.seq += 1;
      lane.hash = hash;
    }
    batch.forEach((job, index) => {
      const row = rows[index];
      const outcome = row ? outcomeOf(row, job.ballot.expected) : null;
      if (outcome) job.resolve(outcome);
      else this.lookAgain(job);
    });
  }

  /** Another ballot of the same voter was written at the same moment, perhaps this very one by another server. */
  private lookAgain(job: Job): void {
    job.meetings += 1;
    if (job.meetings < mostMeetings) this.waiting.unshift(job);
    else job.reject(new Error('the ballot met another one of the same voter too often'));
  }

  private again(job: Job, lost: boolean, error: unknown): void {
    job.tries += 1;
    if (job.tries < mostTries) this.waiting.unshift(job);
    else if (lost) job.resolve({ kind: 'unknown' });
    else job.reject(error);
  }

  /**
   * Whatever went wrong, nothing of the batch is answered as stored. The lane is read anew; a lost connection or a conflict
   * is tried again, anything else is tried ballot by ballot, so that one bad ballot does not take the others with it.
   */
  private async recover(batch: readonly Job[], error: unknown): Promise<void> {
    this.lane = null;
    const lost = isConnectionLost(error);
    if (lost) this.connection.drop();
    const transient = lost || retryable.has(codeOf(error)) || isLaneTaken(error);
    if (transient) {
      for (const job of [...batch].reverse()) this.again(job, lost, error);
      const tries = batch[0]?.tries ?? 1;
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** tries));
      return;
    }
    if (batch.length === 1) {
      batch[0]?.reject(error);
      return;
    }
    for (const job of batch) {
      try {
        await this.store([job]);
      } catch (alone) {
        await this.recover([job], alone);
      }
    }
  }

  private async openLane(): Promise<CastLane> {
    const client = await this.connection.open();
    if (this.lane?.client === client) return this.lane;
    const claimed = await client.query<{ lane: number }>(`SELECT claim_audit_lane() AS lane`);
    const number = claimed.rows[0]?.lane;
    if (number === undefined) throw new Error('claiming a lane gave no row');
    const last = await client.query<{ seq: string; hash: Buffer }>(
      `SELECT seq, hash FROM audit_entries WHERE lane = $1 ORDER BY seq DESC LIMIT 1`,
      [number],
    );
    const [head] = last.rows;
    this.lane = {
      client,
      number,
      seq: head ? Number(head.seq) : 0,
      hash: head?.hash ?? Buffer.alloc(32),
    };
    return this.lane;
  }
}

/** `null`: the row tells nothing yet, somebody else wrote in between. */
function outcomeOf(row: CastRow, expected: number | null): CastOutcome | null {
  // Already stored under this receipt: a repeat, which stays true after the close.
  if (row.same === true) return { kind: 'stored', castCount: row.before ?? 1 };
  if (row.written !== null) return { kind: 'stored', castCount: row.written };
  if (!row.held) return { kind: 'not_open' };
  if (row.in_time === false) return { kind: 'day_over' };
  if (!row.listed) return { kind: 'not_on_roll' };
  if (!row.session) return { kind: 'session_over' };
  if (row.channel !== null && row.channel !== 'web' && row.channel !== 'assisted') {
    return { kind: 'took_part', channel: row.channel as Channel };
  }
  if (row.kept === true) return { kind: 'kept' };
  return expected !== null && expected !== (row.before ?? 0) ? { kind: 'changed_since' } : null;
}

/** An array as PostgreSQL reads it. Every text here is made of digits, letters and hyphens: nothing needs escaping. */
function literal(ballots: readonly BallotToCast[], text: (ballot: BallotToCast) => string): string {
  return `{${ballots.map(text).join(',')}}`;
}

function bytes(buffer: Buffer): string {
  return `"\\\\x${buffer.toString('hex')}"`;
}

function codeOf(error: unknown): string {
  return error instanceof pg.DatabaseError ? (error.code ?? '') : '';
}

/**
 * What PostgreSQL did not say itself came from the socket (`EPIPE` looks like one of its codes and is none); of what it
 * says, 57P.. is its own end and 08... the end of the connection.
 */
function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return true;
  return /^(57P|08)/.test(codeOf(error));
}

function isLaneTaken(error: unknown): boolean {
  const { code, constraint } = error as { code?: string; constraint?: string };
  return code === '23505' && constraint === 'audit_entries_pkey';
}
