import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads one file of the demonstration's content; its type is the caller's to name. */
export async function readContent<T>(name: string): Promise<T> {
  const text = await readFile(join(import.meta.dirname, 'content', `${name}.json`), 'utf8');
  return JSON.parse(text) as T;
}
