import { createHash } from 'node:crypto';
import pg from 'pg';

/** One prepared statement: planned once for every connection that runs it. */
export interface PreparedStatement {
  readonly name: string;
  readonly text: string;
}

/** The name comes from the text, so that no two texts share one and no text has two. */
export function prepared(text: string): PreparedStatement {
  return { name: createHash('sha256').update(text).digest('hex').slice(0, 32), text };
}

const connectMs = 10_000;
const statementMs = 20_000;
const answerMs = 25_000;

/**
 * A connection beside the pools, with prepared statements and generic plans, for statements that run thousands of times a
 * second. The one sanctioned way past TypeORM (which cannot prepare). It connects when it is first used, and anew after it
 * was lost.
 */
export class OwnConnection {
  private client: Promise<pg.Client> | null = null;
  private closed = false;

  constructor(
    private readonly url: string | null,
    private readonly applicationName: string,
    private readonly options: { readonly readOnly?: boolean } = {},
  ) {}

  /** The living connection; another object after it was lost. */
  open(): Promise<pg.Client> {
    if (this.closed) return Promise.reject(new Error('the connection is closed for good'));
    if (this.url === null)
      return Promise.reject(new Error('there is no connection of its own here'));
    if (this.client) return this.client;
    const opening: Promise<pg.Client> = this.connect(this.url, () => {
      // Lost: whoever asks next gets a new one. An old connection must not take a newer one away.
      if (this.client === opening) this.client = null;
    });
    this.client = opening;
    return opening;
  }

  /** Gives the connection up: the next use makes a new one. */
  drop(): void {
    const { client } = this;
    this.client = null;
    void client?.then((one) => one.end()).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.closed = true;
    const { client } = this;
    this.client = null;
    await client?.then((one) => one.end()).catch(() => undefined);
  }

  private async connect(url: string, lost: () => void): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: url,
      application_name: this.applicationName,
      keepAlive: true,
      connectionTimeoutMillis: connectMs,
      // Longer than PostgreSQL lets a statement run: only a connection that died without a word takes that long.
      query_timeout: answerMs,
      options: [
        '-c timezone=UTC',
        '-c lock_timeout=10000',
        `-c statement_timeout=${String(statementMs)}`,
        // The plan does not depend on the values; without this PostgreSQL plans array parameters on every call.
        '-c plan_cache_mode=force_generic_plan',
        // A plan made while a table was still empty must not read it from end to end when it is full.
        '-c enable_seqscan=off',
        ...(this.options.readOnly === true ? ['-c default_transaction_read_only=on'] : []),
      ].join(' '),
    });
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
    } catch (error) {
      lost();
      throw error;
    }
    return client;
  }
}
