import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { errorCode, errorReason } from '../platform/runtime/startup-error.js';
import { Refused } from './command.js';

export interface TextFile {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** The bytes of a file, or why there are none. */
export async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') throw new Refused(`there is no file ${path}.`);
    if (errorCode(error) === '') throw error;
    throw new Refused(`the file ${path} cannot be read (${errorReason(error)}).`);
  });
}

/** A file of UTF-8 text, or why it is none, with the line of the first byte that cannot be read. */
export async function readTextFile(path: string): Promise<TextFile> {
  const name = basename(path);
  const bytes = await readBytes(path);
  const text = decode(bytes);
  if (text === null) {
    const line = firstUnreadableLine(bytes);
    throw new Refused(
      `${name}: Line ${String(line)}: this is not UTF-8 text. Save the file in UTF-8 and try again.`,
    );
  }
  return { name, bytes, text };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** No byte of a longer UTF-8 letter looks like a line feed, so that every line can be tried by itself. */
function firstUnreadableLine(bytes: Buffer): number {
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || decode(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
  }
}
