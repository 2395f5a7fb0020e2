import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { Gallery } from './Gallery.js';

const html = renderToString(<Gallery />);
const all = (pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the gallery of all parts, as plain HTML', () => {
  it('has one h1 and headings that never skip a level', () => {
    const levels = all(/<h([1-6])/g).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  it('gives every id once', () => {
    const ids = all(/ id="([^"]*)"/g);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('points only to ids that exist', () => {
    const ids = new Set(all(/ id="([^"]*)"/g));
    const pointers = all(/ (?:for|aria-labelledby|aria-describedby)="([^"]*)"/g);
    expect(pointers.length).toBeGreaterThan(20);
    for (const id of pointers.flatMap((list) => list.split(' '))) expect(ids).toContain(id);
  });

  it('carries no inline style and no reference into another drawing', () => {
    expect(html).not.toMatch(/ style=|<use|<style|<script/);
  });

  it('puts nothing before the natural order of the tab key', () => {
    expect(all(/ tabindex="([^"]*)"/g).filter((index) => Number(index) > 0)).toEqual([]);
  });

  it('tells screen readers about every list and hides or names every drawing', () => {
    for (const list of all(/<(?:ul|ol)([^>]*)>/g)) expect(list).toContain('role="list"');
    for (const drawing of all(/<svg([^>]*)>/g)) {
      if (drawing.includes('overflow="visible"')) continue;
      expect(drawing).toMatch(/aria-hidden="true"|role="img" aria-label="[^"]+"/);
    }
  });

  it('names every landmark that may occur twice', () => {
    for (const nav of all(/<nav([^>]*)>/g)) expect(nav).toContain('aria-label="');
    for (const section of all(/<section([^>]*class[^>]*)>/g)) {
      expect(section).toMatch(/aria-label(ledby)?="/);
    }
  });
});
