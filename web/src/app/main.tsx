import { ApolloProvider } from '@apollo/client/react';
import type { Messages } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { defaultLocale, isLocale, type Locale } from '../../../server/domain/locale.js';
import { makeI18n } from '../lib/i18n/make-i18n.js';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import { makeClient } from './client.js';
import { routes } from './routes.js';

const catalogues: Readonly<Record<Locale, () => Promise<Messages>>> = {
  tg: async () => ({
    ...(await import('../locales/tg/public.po')).messages,
    ...(await import('../locales/tg/staff.po')).messages,
  }),
  ru: async () => ({
    ...(await import('../locales/ru/public.po')).messages,
    ...(await import('../locales/ru/staff.po')).messages,
  }),
  en: async () => ({
    ...(await import('../locales/en/public.po')).messages,
    ...(await import('../locales/en/staff.po')).messages,
  }),
};

async function start(): Promise<void> {
  const first = location.pathname.split('/')[1];
  const locale = isLocale(first) ? first : defaultLocale;
  const i18n = makeI18n(locale, await catalogues[locale]());
  const router = createBrowserRouter(routes, { basename: `/${locale}/work` });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <ApolloProvider client={makeClient(locale)}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </I18nProvider>
    </StrictMode>,
  );
}

void start();
