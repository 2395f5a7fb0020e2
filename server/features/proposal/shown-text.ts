import type { Locale } from '../../domain/locale.js';

export interface WrittenText {
  readonly language: string;
  readonly title: string;
  readonly problem: string;
}

/** The text for a reader of `locale`: in that language where somebody wrote it, otherwise the original. */
export function shownText<T extends { readonly language: string }>(
  texts: readonly T[],
  locale: Locale,
  original: string,
): T {
  const shown =
    texts.find((text) => text.language === locale) ??
    texts.find((text) => text.language === original) ??
    texts[0];
  if (!shown) throw new Error('a proposal without a text');
  return shown;
}
