import { type Outcome, refusal, success } from '../outcome.js';

const longest = 20_000;

/**
 * Line numbers of a printed list as they are typed: `3 5, 8-11`. Ascending, each once. `last` is the number of the last
 * line. Problem: `choice.lines_unreadable` with what cannot be read.
 */
export function parseLineNumbers(text: string, last: number): Outcome<readonly number[]> {
  const lines = new Set<number>();
  for (const part of text
    .slice(0, longest)
    .split(/[\s,;.]+/)
    .filter(Boolean)) {
    const [, from = '', to = from] = /^(\d{1,6})(?:[-–](\d{1,6}))?$/.exec(part) ?? [];
    const [first, end] = [Number(from), Number(to)];
    if (from === '' || first < 1 || end < first || end > last) {
      return refusal('choice.lines_unreadable', { details: { text: part, last } });
    }
    for (let line = first; line <= end; line += 1) {
      if (lines.has(line)) return refusal('choice.line_twice', { details: { line } });
      lines.add(line);
    }
  }
  return success([...lines].sort((a, b) => a - b));
}
