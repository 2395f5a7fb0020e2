import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './process-life.js';

/** The server PostgreSQL's own lock file names. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const PID_FILE = 'postmaster.pid';

/** The living server of this cluster folder, or `null`. Its port is NaN while it is starting. */
export function postmasterOf(folder: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(folder, PID_FILE), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number.parseInt(lines[0] ?? '', 10);
  const port = Number.parseInt(lines[3] ?? '', 10);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  if (!worksIn(pid, folder)) {
    // The id now belongs to a stranger, whom PostgreSQL would take for a running server and refuse to start.
    rmSync(join(folder, PID_FILE), { force: true });
    return null;
  }
  return { pid, port };
}

/** Whether this process is the server of that folder: it must never be a stranger whom we end. */
function worksIn(pid: number, folder: string): boolean {
  if (process.platform === 'win32') return true; // pg_ctl, which ends servers there, looks for itself
  try {
    return readlinkSync(`/proc/${String(pid)}/cwd`) === realpathSync(folder);
  } catch {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return stdout.includes(folder);
  }
}
