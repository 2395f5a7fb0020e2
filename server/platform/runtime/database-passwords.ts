import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clusterFolder } from './data-folder.js';
import { StartupError, errorReason } from './startup-error.js';

const FILE = 'database.json';

/** Random passwords of the own PostgreSQL; they leave the data folder only towards 127.0.0.1. */
export interface DatabasePasswords {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

function isPasswords(value: unknown): value is DatabasePasswords {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['superuser', 'owner', 'app'].every(
      (role) => typeof (value as Record<string, unknown>)[role] === 'string',
    )
  );
}

/** The passwords kept in the data folder (mode 0600); made at the first start. */
export function databasePasswords(dataDir: string): DatabasePasswords {
  const file = join(dataDir, FILE);
  if (existsSync(file)) return readPasswords(file);
  if (existsSync(clusterFolder(dataDir))) {
    throw new StartupError(
      `${file} with the database passwords is missing; put it back from a backup, or move ${clusterFolder(dataDir)} away to start empty.`,
    );
  }
  const secret = (): string => randomBytes(24).toString('base64url');
  const passwords = { superuser: secret(), owner: secret(), app: secret() };
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

function readPasswords(file: string): DatabasePasswords {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new StartupError(
      `the database passwords cannot be read (${errorReason(error)}); start maslihat as the user who owns ${file}.`,
    );
  }
  if (isPasswords(content)) return content;
  throw new StartupError(
    `${file} does not hold the database passwords; put it back from a backup.`,
  );
}
