import { type I18n, type Messages, setupI18n } from '@lingui/core';
import type { Locale } from '../../../../server/domain/locale.js';

/**
 * The translator for one language. Tajik has no plural rules in browsers, which then take those of the device: naming
 * Russian as its second choice makes every device agree; Tajik messages use only `=0`, `=1` and `other`.
 */
export function makeI18n(locale: Locale, messages: Messages): I18n {
  const i18n = setupI18n({ messages: { [locale]: messages } });
  i18n.activate(locale, locale === 'tg' ? ['tg', 'ru'] : [locale]);
  return i18n;
}
