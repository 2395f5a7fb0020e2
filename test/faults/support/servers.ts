import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mutation } from './mutations.js';

const here = fileURLToPath(new URL('.', import.meta.url));

/** A server in a process of its own, on the built program. */
export class ServerProcess {
  private child: ChildProcess | null = null;
  private address = '';

  private constructor(
    private readonly appUrl: string,
    private readonly mutation: Mutation | null,
  ) {}

  static async start(appUrl: string, mutation: Mutation | null = null): Promise<ServerProcess> {
    const server = new ServerProcess(appUrl, mutation);
    await server.start();
    return server;
  }

  /** Where it listens now: elsewhere after every start. */
  get url(): string {
    return this.address;
  }

  async start(): Promise<void> {
    const loader = join(here, 'mutation-loader.mjs');
    const child = fork(join(here, 'server-process.mjs'), [], {
      execArgv: this.mutation ? ['--no-warnings', '--import', loader] : [],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        FAULTS_APP_URL: this.appUrl,
        ...(this.mutation ? { FAULTS_MUTATION: JSON.stringify(this.mutation) } : {}),
      },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    this.child = child;
    const ended = once(child, 'exit').then(() => {
      throw new Error(`the server ended before it listened: ${said}`);
    });
    ended.catch(() => undefined);
    const [{ url }] = (await Promise.race([once(child, 'message'), ended])) as [{ url: string }];
    this.address = url;
  }

  /** Ends it at once, without a word to anybody. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  /** Whether the process is still the one that was started. */
  get alive(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  async turnClock(aheadMs: number): Promise<void> {
    const turned = once(this.child!, 'message');
    this.child?.send({ clockAheadMs: aheadMs });
    await turned;
  }
}
