import { describe, expect, it } from '@jest/globals';
import { files, load, read } from './content.fixture.js';
import { russianWord, tajikWord } from './letters.fixture.js';
import type { LocalText } from './shapes/text.js';

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

interface Leaf {
  readonly path: string;
  readonly key: string;
  readonly value: string | number | boolean | null;
}

function leaves(tree: Tree, path = '', key = ''): readonly Leaf[] {
  if (tree === null || typeof tree !== 'object') return [{ path, key, value: tree }];
  return Object.entries(tree).flatMap(([name, child]: [string, Tree]) =>
    leaves(child, `${path}/${name}`, name),
  );
}

function isLocalText(tree: Tree): boolean {
  return tree !== null && typeof tree === 'object' && 'tg' in tree;
}

function texts(tree: Tree, path = ''): readonly { path: string; text: LocalText }[] {
  if (tree === null || typeof tree !== 'object') return [];
  if (isLocalText(tree)) return [{ path, text: tree as unknown as LocalText }];
  return Object.entries(tree).flatMap(([name, child]: [string, Tree]) =>
    texts(child, `${path}/${name}`),
  );
}

const allTexts = files.flatMap((name) => texts(load(name) as Tree, name));

const allLeaves = files.flatMap((name) => leaves(load(name) as Tree, name));

describe('texts of the demo', () => {
  it('exist in Tajik, Russian and English, and in nothing else', () => {
    expect(allTexts.length).toBeGreaterThan(400);
    for (const { path, text } of allTexts) {
      expect([path, Object.keys(text)]).toEqual([path, ['tg', 'ru', 'en']]);
      for (const value of Object.values(text) as string[]) {
        expect([path, value.trim() === value && value.length > 0]).toEqual([path, true]);
      }
    }
  });

  it('are composed (NFC) and end with a newline', () => {
    for (const name of files) {
      const raw = read(name);
      expect([name, raw === raw.normalize('NFC'), raw.endsWith('}\n')]).toEqual([name, true, true]);
    }
  });

  it('are written in the letters of their own language', () => {
    for (const { path, text } of allTexts) {
      for (const word of text.tg.match(/\p{L}[\p{L}-]*/gu) ?? []) {
        expect([path, word, tajikWord.test(word)]).toEqual([path, word, true]);
      }
      for (const word of text.ru.match(/\p{L}[\p{L}-]*/gu) ?? []) {
        expect([path, word, russianWord.test(word)]).toEqual([path, word, true]);
      }
      expect([path, /\p{Script=Cyrillic}/u.test(text.en)]).toEqual([path, false]);
    }
  });

  it('are not Russian copied into Tajik, except for proper names and units', () => {
    const copies = allTexts.filter(({ text }) => text.tg === text.ru).map(({ path }) => path);
    const allowed = /\/(name|unit)$|^places\.json/u;
    expect(copies.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('carry the same figures in all three languages', () => {
    const figures = (value: string): readonly string[] =>
      (value.replace(/(\d)[\u00a0,.](?=\d{3}(?!\d))/gu, '$1').match(/\d+(?:[.,]\d+)?/gu) ?? [])
        .map((figure) => figure.replace(',', '.'))
        .toSorted();
    for (const { path, text } of allTexts) {
      expect([path, figures(text.ru), figures(text.en)]).toEqual([
        path,
        figures(text.tg),
        figures(text.tg),
      ]);
    }
  });

  it('have titles of at most 80 characters', () => {
    for (const { path, text } of allTexts.filter((entry) => entry.path.endsWith('/title'))) {
      for (const title of Object.values(text) as string[]) {
        expect([path, title, title.length <= 80]).toEqual([path, title, true]);
      }
    }
  });

  it('name no calendar year and no date: time is offsets only', () => {
    for (const { path, key, value } of allLeaves) {
      expect([path, /date$|year$/iu.test(key)]).toEqual([path, false]);
      if (typeof value === 'string') {
        expect([path, value, /(?<!\d)(19|20)\d\d(?!\d)|\d\d\.\d\d\.\d/u.test(value)]).toEqual([
          path,
          value,
          false,
        ]);
      }
      if (key.endsWith('Offset'))
        expect([path, Number.isInteger(value)]).toEqual([path, value !== null]);
    }
  });

  it('hold money as whole somoni in strings', () => {
    const money = allLeaves.filter(
      ({ key, path }) => key.endsWith('Tjs') || /\/(financing|spentBySource)\/[a-z_]+$/u.test(path),
    );
    expect(money.length).toBeGreaterThan(200);
    for (const { path, value } of money) {
      if (value !== null)
        expect([path, /^(0|[1-9]\d*)$/u.test(String(value)), typeof value]).toEqual([
          path,
          true,
          'string',
        ]);
    }
  });
});
