import { foldForSearch } from '../../domain/text/fold.js';

interface Text {
  readonly title: string;
  readonly problem: string;
}

/** Titles folded, for comparing a new title with those that are there. */
export function titleTextOf(texts: readonly Text[]): string {
  return folded(texts.map((text) => text.title));
}

/** Everything by which a proposal is found, folded: its titles first, then its texts. */
export function searchTextOf(texts: readonly Text[]): string {
  return folded([...texts.map((text) => text.title), ...texts.map((text) => text.problem)]);
}

function folded(texts: readonly string[]): string {
  return [...new Set(texts.map(foldForSearch).filter(Boolean))].join(' ');
}
