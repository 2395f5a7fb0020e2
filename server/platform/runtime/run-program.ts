import { spawn } from 'node:child_process';
import type { ServerAccount } from './server-account.js';
import { StartupError, errorCode, errorReason } from './startup-error.js';

export interface ProgramResult {
  readonly code: number | null;
  /** The line that says why it failed, without its prefix. */
  readonly reason: string;
}

/**
 * The environment of PostgreSQL's programs: none of ours (it may hold passwords), no language, UTC.
 * Windows programs do not start without a few of its own.
 */
export function programEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'Path', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'COMSPEC'];
  const own = kept.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(own), TZ: 'UTC' };
}

export function identity(account: ServerAccount | null): { uid?: number; gid?: number } {
  return account === null ? {} : { uid: account.uid, gid: account.gid };
}

/** The telling line of a program's output: the first error, else the last line. */
export function tellingLine(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
  const line =
    lines.find((text) => /\b(FATAL|PANIC|error|could not)\b/.test(text)) ?? lines.at(-1) ?? '';
  return line.replace(/^.*?\b(FATAL|PANIC|error):\s*/, '').replace(/\.$/, '');
}

/** Runs a program to its end. One that cannot even be started is a `StartupError`. */
export function runProgram(
  program: string,
  args: readonly string[],
  account: ServerAccount | null,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...identity(account),
      env: programEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', (error) => {
      reject(unstartable(program, error));
    });
    child.on('close', (code) => {
      resolve({ code, reason: tellingLine(output) });
    });
  });
}

/** Why a program that is there does not start. Without glibc the kernel says ENOENT: it misses the loader. */
export function unstartable(program: string, error: unknown): StartupError {
  const reason =
    errorCode(error) === 'ENOENT' && process.platform === 'linux'
      ? 'this Linux has no glibc'
      : errorReason(error);
  return new StartupError(
    `the PostgreSQL that npm installed does not run here (${program}: ${reason}); set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}
