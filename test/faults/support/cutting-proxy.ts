import { createServer, type AddressInfo, type Server, Socket } from 'node:net';

/** Where a connection is cut around a statement that stores something. */
export type CutAt =
  /** The statement never reaches PostgreSQL. */
  | 'before_statement'
  /** PostgreSQL has the statement and goes on with it, nobody listens any more. */
  | 'while_it_runs'
  /** PostgreSQL has stored it and said so, the answer is lost. */
  | 'before_answer';

/** One message of a client to PostgreSQL. */
export interface ClientMessage {
  /** Its letter in the protocol; empty for the first of a connection. */
  readonly kind: string;
  readonly bytes: Buffer;
  /** The name the connection gave itself. */
  readonly application: string;
  /** The prepared statement that was last bound on this connection. */
  readonly statement: string;
}

/** Decides whether the connection is cut around this message. */
export type Cutter = (message: ClientMessage) => CutAt | null;

/**
 * Stands between servers and PostgreSQL, on one port whatever becomes of PostgreSQL behind it, and cuts connections at
 * the messages it is told to.
 */
export class CuttingProxy {
  readonly cuts: Record<CutAt, number> = {
    before_statement: 0,
    while_it_runs: 0,
    before_answer: 0,
  };
  private cutter: Cutter | null = null;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private target: number,
  ) {}

  static async open(target: number): Promise<CuttingProxy> {
    const server = createServer();
    const proxy = new CuttingProxy(server, target);
    server.on('connection', (client) => {
      proxy.join(client);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The same address, through this proxy. */
  through(url: string): string {
    const changed = new URL(url);
    changed.port = String((this.server.address() as AddressInfo).port);
    return changed.href;
  }

  /** PostgreSQL listens elsewhere now. */
  moveTo(target: number): void {
    this.target = target;
  }

  /** From now on this decides; `null`: nothing is cut. */
  cutBy(cutter: Cutter | null): void {
    this.cutter = cutter;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    const backend = new Socket();
    const both = [client, backend];
    // Left alone: PostgreSQL gets to the end of what it was sent.
    let left = false;
    const cut = (): void => {
      client.destroy();
      if (!left) backend.destroy();
    };
    for (const socket of both) {
      this.sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', cut);
      socket.on('close', () => {
        this.sockets.delete(socket);
        cut();
      });
    }
    let deaf = false;
    let unheard = Buffer.alloc(0);
    const reader = new MessageReader();
    client.on('data', (chunk: Buffer) => {
      for (const message of reader.read(chunk)) {
        const at = message.kind === '' ? null : (this.cutter?.(message) ?? null);
        if (at === 'before_statement') {
          this.cuts[at] += 1;
          cut();
          return;
        }
        backend.write(message.bytes);
        if (at === 'while_it_runs') {
          this.cuts[at] += 1;
          deaf = true;
          left = true;
          backend.end();
          client.destroy();
          return;
        }
        if (at === 'before_answer') {
          this.cuts[at] += 1;
          deaf = true;
        }
      }
    });
    backend.on('data', (chunk: Buffer) => {
      if (!deaf) {
        client.write(chunk);
        return;
      }
      unheard = Buffer.concat([unheard, chunk]);
      if (unheard.includes(readyForQuery)) cut();
    });
    backend.connect(this.target, '127.0.0.1');
  }
}

/** ReadyForQuery, idle: the transaction is over. */
const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** Parts what a client sends into messages. */
class MessageReader {
  private rest = Buffer.alloc(0);
  private started = false;
  private application = '';
  private statement = '';

  *read(chunk: Buffer): Generator<ClientMessage> {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      const head = this.started ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const length = head + this.rest.readInt32BE(head);
      if (this.rest.length < length) return;
      const bytes = this.rest.subarray(0, length);
      this.rest = this.rest.subarray(length);
      const kind = this.started ? String.fromCharCode(bytes[0] ?? 0) : '';
      if (!this.started) {
        this.application = after(bytes.toString('latin1', 8).split('\0'), 'application_name');
      }
      // Portal and statement, each ended by a zero.
      if (kind === 'B') this.statement = bytes.toString('latin1', 5, 105).split('\0')[1] ?? '';
      this.started = true;
      const { application, statement } = this;
      yield { kind, bytes, application, statement };
    }
  }
}

function after(words: readonly string[], name: string): string {
  const at = words.indexOf(name);
  return at === -1 ? '' : (words[at + 1] ?? '');
}
