import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, processMark } from './process-life.js';
import { StartupError, errorCode } from './startup-error.js';

const LOCK_FILE = 'maslihat.lock';

interface Holder {
  readonly pid: number;
  readonly mark: string;
}

/** Folders held by this very process: where the system has no process marks, its own id in a lock file proves nothing. */
const heldHere = new Set<string>();

export interface DataLock {
  release(): void;
}

/** The data folder is in use by another living process. */
export class DataInUse extends StartupError {
  constructor(dataDir: string, pid: number) {
    super(
      `the data in ${dataDir} is in use by another maslihat (process ${String(pid)}); stop that one first or set DATA_DIR to another folder.`,
    );
  }
}

function parseHolder(text: string): Holder | null {
  const [pid, mark] = text.trim().split(' ');
  return /^[1-9]\d*$/.test(pid ?? '') ? { pid: Number(pid), mark: mark ?? '' } : null;
}

function isHeld(holder: Holder | null, dataDir: string): holder is Holder {
  if (holder === null) return false;
  if (holder.pid === process.pid && holder.mark === '') return heldHere.has(dataDir);
  return isAlive(holder.pid) && holder.mark === processMark(holder.pid);
}

/**
 * Reserves the data folder for this process until `release`, or throws `DataInUse`.
 * The lock of a process that is gone is taken over.
 */
export function lockData(dataDir: string): DataLock {
  const file = join(dataDir, LOCK_FILE);
  const mine = `${String(process.pid)} ${processMark(process.pid)}\n`;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: 'wx', mode: 0o644 });
      break;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    takeAway(file, dataDir);
  }
  heldHere.add(dataDir);
  return {
    release() {
      if (!heldHere.delete(dataDir)) return;
      rmSync(file, { force: true });
    },
  };
}

/** Removes a stale lock. Renaming first makes sure that of two starters only one removes it, and never a fresh one. */
function takeAway(file: string, dataDir: string): void {
  const holder = readHolder(file);
  if (holder === 'gone') return;
  if (isHeld(holder, dataDir)) throw new DataInUse(dataDir, holder.pid);
  const aside = `${file}.${String(process.pid)}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const taken = readHolder(aside);
  if (taken !== 'gone' && isHeld(taken, dataDir)) {
    renameSync(aside, file);
    throw new DataInUse(dataDir, taken.pid);
  }
  rmSync(aside, { force: true });
}

function readHolder(file: string): Holder | null | 'gone' {
  try {
    return parseHolder(readFileSync(file, 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone';
    throw error;
  }
}
