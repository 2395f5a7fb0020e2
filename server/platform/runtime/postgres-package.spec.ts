import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { installedPrograms, programsIn, restoreLinks } from './postgres-package.js';
import { copiedPrograms } from './program-copy.js';

const base = mkdtempSync(join(tmpdir(), 'maslihat-programs-'));

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

/** A package as npm leaves it under `--ignore-scripts`: the library is there, the link to it is not. */
function packageWithoutLinks(name: string): string {
  const folder = join(base, name);
  mkdirSync(join(folder, 'native', 'bin'), { recursive: true });
  mkdirSync(join(folder, 'native', 'lib'));
  writeFileSync(join(folder, 'native', 'bin', 'postgres'), 'program', { mode: 0o700 });
  writeFileSync(join(folder, 'native', 'lib', 'libx.so.60.2'), 'library', { mode: 0o600 });
  const links = [{ source: 'native/lib/libx.so.60.2', target: 'native/lib/libx.so.60' }];
  writeFileSync(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links));
  return folder;
}

function libraryThroughLink(folder: string): string {
  return readFileSync(join(folder, 'native', 'lib', 'libx.so.60'), 'utf8');
}

describe("PostgreSQL's programs from npm", () => {
  it('are found for this machine', () => {
    const programs = installedPrograms();
    expect(programs.major).toBeGreaterThanOrEqual(15);
    expect(statSync(programs.postgres).isFile()).toBe(true);
  });

  it('that do not exist for a machine are refused with the way out', () => {
    expect(() => installedPrograms('freebsd', 'x64')).toThrow(/freebsd x64.*set DATABASE_URL/);
  });

  it('get the links back that an install without scripts leaves out', () => {
    const folder = packageWithoutLinks('links');
    expect(restoreLinks(folder)).toBe(true);
    expect(libraryThroughLink(folder)).toBe('library');
    expect(restoreLinks(folder)).toBe(true);
  });

  it('are copied whole, for everybody to read, and once', () => {
    const place = join(base, 'place');
    const installed = programsIn(packageWithoutLinks('copied'), '18.4.0');
    const copy = copiedPrograms(installed, place);
    expect(libraryThroughLink(copy.folder)).toBe('library');
    expect(lstatSync(copy.postgres).mode & 0o777).toBe(0o755);
    expect(lstatSync(join(copy.folder, 'native/lib/libx.so.60.2')).mode & 0o777).toBe(0o644);
    const made = statSync(copy.folder).ino;
    expect(statSync(copiedPrograms(installed, place).folder).ino).toBe(made);
    expect(readdirSync(place)).toEqual(['postgresql-18.4.0-copied']);
  });

  it('are copied anew when something is missing from the copy', () => {
    const place = join(base, 'broken');
    const installed = programsIn(packageWithoutLinks('again'), '18.4.0');
    const copy = copiedPrograms(installed, place);
    rmSync(join(copy.folder, 'native', 'lib', 'libx.so.60.2'));
    expect(libraryThroughLink(copiedPrograms(installed, place).folder)).toBe('library');
    cpSync(
      join(copy.folder, 'complete.json'),
      join(place, 'postgresql-19.0.0-again', 'complete.json'),
    );
    const newer = copiedPrograms(programsIn(installed.folder, '19.0.0'), place);
    expect(libraryThroughLink(newer.folder)).toBe('library');
  });
});
