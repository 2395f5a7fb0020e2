import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with our `package.json`, the same from the sources and from `dist`. */
export function projectRoot(from: string = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(folder) === folder) throw new Error(`no package.json above ${from}`);
  }
}
