import { Refused, type Env, typedPath } from '../command.js';
import { readBytes } from '../read-text-file.js';
import { errorReason } from '../../platform/runtime/startup-error.js';

/** Something to be checked, and where it came from. */
export interface Source {
  /** An address, or a path as it was typed. */
  readonly where: string;
  readonly bytes: Uint8Array;
}

const mostBytes = 1_000_000_000;
const patienceMs = 60_000;

export function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** Reads a file, or fetches an address. */
export async function openSource(where: string, env: Env): Promise<Source> {
  const bytes = isAddress(where) ? await fetchBytes(where) : await readBytes(typedPath(where, env));
  return { where, bytes };
}

/** Where `relative` leads from a document: an address from an address, a path from a file. */
export function besides(document: string, relative: string): string {
  if (!isAddress(document) && !isAddress(relative))
    return document.replace(/[^/\\]*$/, '') + relative;
  const base = isAddress(document) ? document : undefined;
  if (URL.canParse(relative, base)) return new URL(relative, base).href;
  throw new Refused(`${document} names no ballot file that could be fetched.`);
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patienceMs) }).catch(
    (error: unknown) => {
      const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
      throw new Refused(`${address} cannot be fetched (${errorReason(cause)}).`);
    },
  );
  if (!answer.ok) throw new Refused(`${address} answers ${String(answer.status)}.`);
  if (answer.headers.get('content-type')?.startsWith('text/html') === true)
    throw new Refused(
      `${address} is a page for people; give the address of the result for programs (.json) or of the ballots (.pb).`,
    );
  if (Number(answer.headers.get('content-length') ?? 0) > mostBytes)
    throw new Refused(`${address} is larger than any election file.`);
  return new Uint8Array(await answer.arrayBuffer());
}
