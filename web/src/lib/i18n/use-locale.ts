import { useLingui } from '@lingui/react';
import { defaultLocale, isLocale, type Locale } from '../../../../server/domain/locale.js';

/** The language of the page as one of ours. */
export function useLocale(): Locale {
  const { i18n } = useLingui();
  return isLocale(i18n.locale) ? i18n.locale : defaultLocale;
}
