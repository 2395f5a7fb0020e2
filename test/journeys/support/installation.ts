import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneDatabase } from '../../support/test-database.js';

const server = join(import.meta.dirname, '../../../dist/server');
/** A start on two busy cores takes its time; a start that hangs does not end. */
const longestStart = 60_000;

export interface CommandRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A fresh installation as its operator has it: a server on an own empty database, its terminal, and the commands. */
export interface Installation {
  readonly home: string;
  /** The one-time address the server printed at its first start. */
  readonly setupAddress: string;
  /** Runs `maslihat …` beside the running server. */
  maslihat(...args: string[]): Promise<CommandRun>;
  /** Writes a file for a command to read and answers its path. */
  file(name: string, text: string): Promise<string>;
  /** What the server has complained about; a healthy walk leaves none. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

export async function startInstallation(): Promise<Installation> {
  const main = join(server, 'main.js');
  if (!existsSync(main)) throw new Error(`There is no ${main}: run npm run build first.`);
  const database = await cloneDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'maslihat-journey-'));
  const env = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    NO_COLOR: '1',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    PORT: String(await freePort()),
  };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const terminal = listen(child);
  const close = async () => {
    await stop(child);
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const home = await terminal.find(/Maslihat is ready: (\S+)/);
    const setupAddress = await terminal.find(/first administrator, once, at (\S+)/);
    return {
      home,
      setupAddress,
      maslihat: (...args) => run(join(server, 'cli/main.js'), args, env),
      file: async (name, text) => {
        const path = join(folder, name);
        await writeFile(path, text);
        return path;
      },
      complaints: () => complaintsIn(`${terminal.out()}\n${terminal.err()}`),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Collects what a program says; `find` waits until a line of it matches and answers the first group. */
function listen(child: ChildProcess) {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const find = async (line: RegExp): Promise<string> => {
    const until = Date.now() + longestStart;
    for (;;) {
      const found = line.exec(out)?.[1];
      if (found !== undefined) return found;
      if (child.exitCode !== null || Date.now() > until) {
        throw new Error(`The server never said ${String(line)}. It said: ${out}${err}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { find, out: () => out, err: () => err };
}

/** A complaint with the lines that say where it comes from. */
function complaintsIn(said: string): string[] {
  const lines = said.split('\n');
  return lines.flatMap((line, at) =>
    / (ERROR|FATAL|WARN) /.test(line) ? [lines.slice(at, at + 15).join('\n')] : [],
  );
}

async function run(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<CommandRun> {
  const child = spawn(process.execPath, [program, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = listen(child);
  await once(child, 'close');
  return { code: child.exitCode, out: said.out(), err: said.err() };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  probe.close();
  await once(probe, 'close');
  return address.port;
}
