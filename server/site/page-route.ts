import type { PageHandle } from './page-contract.js';

export interface MatchedPage {
  readonly page: PageHandle;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the page for a path without its language; the first pattern that fits wins. */
export function matchPage(pages: readonly PageHandle[], path: string): MatchedPage | null {
  const parts = segments(path);
  for (const page of pages) {
    const params = matchSegments(segments(page.path), parts);
    if (params) return { page, params };
  }
  return null;
}

function matchSegments(
  pattern: readonly string[],
  parts: readonly string[],
): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (expected.startsWith(':')) params[expected.slice(1)] = part;
    else if (expected !== part) return null;
  }
  return params;
}

function segments(path: string): string[] {
  return path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        // A broken escape matches nothing instead of failing the request.
        return part;
      }
    });
}
