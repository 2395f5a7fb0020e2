import { fileURLToPath } from 'node:url';
import { formatter } from '@lingui/format-po';

/** English is the language of the sources; Tajik and Russian are translated from it. */
export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  sourceLocale: 'en',
  locales: ['tg', 'ru', 'en'],
  fallbackLocales: { tg: ['en'], ru: ['en'] },
  format: formatter({ lineNumbers: false }),
  catalogs: [
    {
      path: '<rootDir>/web/src/locales/{locale}/public',
      include: ['<rootDir>/web/src/public', '<rootDir>/web/src/lib', '<rootDir>/web/src/features'],
    },
    {
      path: '<rootDir>/web/src/locales/{locale}/staff',
      include: ['<rootDir>/web/src/app', '<rootDir>/web/src/routes'],
    },
  ],
};
