import { I18nProvider } from '@lingui/react';
import { renderToString } from 'react-dom/server';
import type { Locale } from '../../server/domain/locale.js';
import { makeI18n } from './lib/i18n/make-i18n.js';
import { messages as en } from './locales/en/public.po';
import { messages as ru } from './locales/ru/public.po';
import { messages as tg } from './locales/tg/public.po';
import { FaultPage } from './public/fault/FaultPage.js';
import { type FaultKind, faultTitle } from './public/fault/fault-title.js';
import type { FormState, PageRequest, PublicPage } from './public/page.js';
import './ui/tokens.css';
import './ui/base.css';
import './ui/print.css';

export { pages } from './public/pages.js';

const translators = {
  tg: makeI18n('tg', tg),
  ru: makeI18n('ru', ru),
  en: makeI18n('en', en),
} satisfies Record<Locale, unknown>;

export interface Rendered {
  readonly title: string;
  readonly body: string;
}

/** One public page as HTML, from the answer to its document. */
export function render(
  page: PublicPage<unknown, unknown>,
  input: { request: PageRequest; data: unknown; form: FormState | null },
): Rendered {
  const i18n = translators[input.request.locale];
  const { Component } = page;
  return {
    title: page.title(input.data, i18n),
    body: renderToString(
      <I18nProvider i18n={i18n}>
        <Component {...input} />
      </I18nProvider>,
    ),
  };
}

/** The page for an address that leads nowhere, a form from elsewhere, or a fault on our side. */
export function renderFault(kind: FaultKind, request: PageRequest): Rendered {
  const i18n = translators[request.locale];
  return {
    title: faultTitle(kind, i18n),
    body: renderToString(
      <I18nProvider i18n={i18n}>
        <FaultPage kind={kind} request={request} />
      </I18nProvider>,
    ),
  };
}
