import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type InlineStyle, inlineStyle } from './html-document.js';
import type { PublicPages } from './page-contract.js';

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** What `vite build` made: the public pages as a module, their style, the script of the islands, the app's page. */
export interface BuiltWeb {
  readonly pages: PublicPages;
  readonly style: InlineStyle;
  readonly islands: string;
  readonly appHtml: string;
  readonly staticRoot: string;
  /** Where the gallery of the kit lies if this is a development build. */
  readonly galleryRoot: string;
}

/** Reads the built web from `dist`; throws with the command to run when it is not there. */
export async function readBuiltWeb(dist: string): Promise<BuiltWeb> {
  const ssr = join(dist, 'web-ssr');
  const client = join(dist, 'web');
  const [pages, ssrManifest, clientManifest, appHtml] = await Promise.all([
    import(pathToFileURL(join(ssr, 'entry-server.js')).href) as Promise<PublicPages>,
    readManifest(ssr),
    readManifest(client),
    readFile(join(client, 'index.html'), 'utf8'),
  ]);
  const styles = [
    ...new Set(
      Object.values(ssrManifest)
        .flatMap((entry) => [entry.file, ...(entry.css ?? []), ...(entry.assets ?? [])])
        .filter((file) => file.endsWith('.css')),
    ),
  ];
  const css = (await Promise.all(styles.map((file) => readFile(join(ssr, file), 'utf8')))).join('');
  const islands = clientManifest['src/public/islands.ts'];
  if (islands === undefined) throw new Error('The built web has no islands; run `npm run build`.');
  return {
    pages,
    style: inlineStyle(css.trim()),
    islands: `/static/${islands.file}`,
    appHtml,
    staticRoot: client,
    galleryRoot: join(dist, 'gallery'),
  };
}

async function readManifest(folder: string): Promise<Record<string, ManifestEntry>> {
  const text = await readFile(join(folder, '.vite/manifest.json'), 'utf8');
  return JSON.parse(text) as Record<string, ManifestEntry>;
}
