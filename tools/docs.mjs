// Writes the documents that are made from tables of the code. `--check` only says whether they are current.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const built = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(1);

const domain = new URL('../dist/server/domain/', import.meta.url);
const { permissionsMarkdown } = await import(
  new URL('policy/permissions-markdown.js', domain).href
);
const { phasesMarkdown } = await import(new URL('phase/phases-markdown.js', domain).href);

const documents = {
  'docs/domain/permissions.md': permissionsMarkdown(),
  'docs/domain/phases.md': phasesMarkdown(),
};
const stale = Object.entries(documents).filter(([path, text]) => {
  try {
    return readFileSync(join(root, path), 'utf8') !== text;
  } catch {
    return true;
  }
});
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    process.stderr.write(
      `run npm run docs: ${stale.map(([path]) => path).join(', ')} not current\n`,
    );
    process.exit(1);
  }
} else {
  for (const [path, text] of stale) writeFileSync(join(root, path), text);
}
