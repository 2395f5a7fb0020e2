import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const colours = (block: string): ReadonlyMap<string, string> =>
  new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name, hex]) => [name!, hex!]),
  );
const blocks = css.split(/^\}\n/m).map((block) => colours(block));
const [light, dark, print] = [blocks[0]!, blocks[1]!, blocks[2]!];
const themes = {
  light,
  dark: new Map([...light, ...dark]),
  paper: new Map([...light, ...print]),
} as const;

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(long.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: ReadonlyMap<string, string>, front: string, back: string): number {
  const [a, b] = [luminance(theme.get(front)!), luminance(theme.get(back)!)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const text = [
  ['ink', 'paper'],
  ['ink', 'surface'],
  ['ink', 'sunk'],
  ['ink', 'accent-soft'],
  ['ink', 'ok-soft'],
  ['ink', 'warn-soft'],
  ['ink', 'bad-soft'],
  ['ink-2', 'paper'],
  ['ink-2', 'surface'],
  ['ink-2', 'sunk'],
  ['ink-2', 'accent-soft'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'accent-soft'],
  ['accent', 'ok-soft'],
  ['accent', 'warn-soft'],
  ['accent', 'bad-soft'],
  ['accent-hover', 'paper'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-deep', 'deep'],
  ['on-deep-2', 'deep'],
  ['deep', 'on-deep'],
  ['ok', 'ok-soft'],
  ['ok', 'paper'],
  ['warn', 'warn-soft'],
  ['warn', 'surface'],
  ['warn', 'accent-soft'],
  ['warn', 'paper'],
  ['bad', 'bad-soft'],
  ['bad', 'surface'],
  ['bad', 'paper'],
] as const;

/** What is drawn rather than written: edges of controls, focus, marks of state. */
const shapes = [
  ['line-2', 'paper'],
  ['line-2', 'surface'],
  ['focus', 'paper'],
  ['focus', 'surface'],
  ['accent', 'line'],
  ['ok', 'line'],
] as const;

describe.each(Object.entries(themes))('colours on %s', (_, theme) => {
  it.each(text)('%s on %s can be read: at least 4.5 to 1', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(shapes)('%s on %s can be seen: at least 3 to 1', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});
