import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const sheets = files.filter((file) => file.endsWith('.css'));
const screenOnly = (css: string) => css.replace(/@media print \{[\s\S]*?\n\}/g, '');

describe('the style sheets of the parts', () => {
  it.each(sheets)('%s knows no direction names that swell for older phones', (file) => {
    expect(read(file)).not.toMatch(/:is\(|:has\(|-inline-(start|end)|inline-size|inset-inline/);
  });

  it.each(sheets.filter((file) => !/^(tokens|print)\.css$/.test(file)))(
    '%s takes its colours from the tokens',
    (file) => {
      const own = screenOnly(read(file)).match(/#[0-9a-f]{3,8}\b/gi) ?? [];
      // A shadow and a backdrop darken whatever lies below, in every theme.
      expect(own.filter((colour) => colour !== '#0005' && colour !== '#120e0899')).toEqual([]);
    },
  );

  it.each(sheets)('%s uses only tokens that exist', (file) => {
    const known = new Set([...read('tokens.css').matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    for (const [, name] of read(file).matchAll(/var\((--[\w-]+)/g)) expect(known).toContain(name);
  });

  it.each(files.filter((file) => file.endsWith('.tsx') && !file.endsWith('.spec.tsx')))(
    '%s asks only for classes that its style sheet has',
    (file) => {
      const source = read(file);
      const [, sheet] = /import styles from '\.\/(.+)'/.exec(source) ?? [];
      if (sheet === undefined) return;
      const css = read(file.replace(/[^/]*$/, sheet));
      for (const [, name] of source.matchAll(/styles\.(\w+)/g)) {
        expect(css).toMatch(new RegExp(`\\.${name ?? ''}\\b`));
      }
    },
  );
});
