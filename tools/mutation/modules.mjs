// Module hooks of the mutation test: TypeScript without its types, and stand-ins for what the specs import.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const standIns = {
  '@jest/globals': new URL('./jest-globals.mjs', import.meta.url).href,
  'fast-check': new URL('./fast-check.mjs', import.meta.url).href,
};
const compiled = new Map();
const coverageHelper = /function stryCov_\w+\(\) \{/;

export async function resolve(specifier, context, next) {
  const isOurs = context.parentURL?.includes('.ts?');
  if (isOurs && specifier in standIns) return { url: standIns[specifier], shortCircuit: true };
  if (isOurs && specifier.startsWith('.')) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    // A reload of the specs loads anew all that they import.
    url.search = new URL(context.parentURL).search;
    return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.includes('.ts?')) return next(url, context);
  const [file] = url.split('?');
  if (!compiled.has(file)) {
    const { code } = await transform(await readFile(fileURLToPath(file), 'utf8'), {
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
    });
    compiled.set(file, code);
  }
  const source = compiled.get(file);
  return {
    format: 'module',
    // Which test reaches which mutant is counted in the first run only; it takes most of the time.
    source: url.endsWith('?version=1') ? source : source.replace(coverageHelper, '$& return;'),
    shortCircuit: true,
  };
}
