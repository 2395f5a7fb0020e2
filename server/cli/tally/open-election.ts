import { basename } from 'node:path';
import type { Instance } from '../../domain/voting/instance.js';
import { instanceOf, type PabulibElection } from '../../domain/voting/pabulib/election.js';
import { readPabulib } from '../../domain/voting/pabulib/read.js';
import { Refused } from '../command.js';
import { readBytes } from '../read-text-file.js';

/** An election file ready to be counted. */
export interface OpenElection {
  /** Name of the file without its folder. */
  readonly name: string;
  readonly file: PabulibElection;
  readonly instance: Instance;
}

/** Reads a whole `.pb` file or refuses it with the line and column of its first fault. */
export async function openElection(path: string): Promise<OpenElection> {
  return electionIn(basename(path), await readBytes(path));
}

/** As {@link openElection}, from bytes that are there already. */
export function electionIn(name: string, bytes: Uint8Array): OpenElection {
  const read = readPabulib(bytes);
  if (!read.ok) throw new Refused(`${name}: ${read.problem.message}`);
  return { name, file: read.value, instance: instanceOf(read.value) };
}
