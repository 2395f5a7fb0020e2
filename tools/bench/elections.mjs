import { transformFileSync } from '@swc/core';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const wieliczkaFile = 'Poland_Wieliczka_2023_Green_Budget.pb';

/**
 * The elections that are measured, as `.pb` texts. Wieliczka is the real one where `PABULIB_DIR` has it; everything
 * else is generated from a seed. `folder` takes the compiled generator.
 */
export async function elections(folder) {
  const generate = await loadGenerator(folder);
  const generated = (size) => ({
    source: `generated from seed 1, budget ${String(size.budget)}`,
    text: generate({ seed: 1, ...size }),
  });
  const path = join(process.env.PABULIB_DIR ?? '', wieliczkaFile);
  const hasReal = process.env.PABULIB_DIR !== undefined && existsSync(path);
  if (!hasReal) {
    process.stderr.write(
      `bench: PABULIB_DIR names no folder with ${wieliczkaFile}; an election of its size is generated instead.\n`,
    );
  }
  return {
    wieliczka: hasReal
      ? { source: 'the real file', text: readFileSync(path, 'utf8') }
      : generated({ votes: 6_586, projects: 64, budget: 1_000_000 }),
    dense11k: generated({ votes: 11_519, projects: 62, budget: 10_000_000 }),
    n100k: generated({ votes: 100_000, projects: 160, budget: 50_000_000 }),
    jamoat: generated({ votes: 3_000, projects: 200, budget: 10_000_000 }),
  };
}

/** The generator belongs to the tests and is not part of the build. */
async function loadGenerator(folder) {
  const source = join(import.meta.dirname, '../../test/vectors/generate-large-election.ts');
  const { code } = transformFileSync(source, {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  const compiled = join(folder, 'generate-large-election.mjs');
  writeFileSync(compiled, code);
  return (await import(pathToFileURL(compiled).href)).generateLargeElection;
}
