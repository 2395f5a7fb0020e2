/** The one list of the product's languages; the first is the default. */
export const locales = ['tg', 'ru', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'tg';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
