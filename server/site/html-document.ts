import { createHash } from 'node:crypto';
import type { Locale } from '../domain/locale.js';

/** The style sheet every public page carries inside itself, with the hash by which the content policy allows it. */
export interface InlineStyle {
  readonly css: string;
  readonly hash: string;
}

export function inlineStyle(css: string): InlineStyle {
  return { css, hash: `'sha256-${createHash('sha256').update(css).digest('base64')}'` };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

export interface HtmlParts {
  readonly locale: Locale;
  readonly title: string;
  readonly body: string;
  readonly style: InlineStyle;
  readonly script: string | null;
  /** The page's address in each language, without the host. */
  readonly alternates: readonly { readonly locale: Locale; readonly href: string }[];
}

/** One whole HTML document; nothing in it waits for a script. */
export function htmlDocument(parts: HtmlParts): string {
  const alternates = parts.alternates
    .map(
      ({ locale, href }) =>
        `<link rel="alternate" hreflang="${locale}" href="${escapeHtml(href)}">`,
    )
    .join('');
  const script =
    parts.script === null ? '' : `<script type="module" src="${parts.script}"></script>`;
  return (
    `<!doctype html><html lang="${parts.locale}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1">` +
    `<title>${escapeHtml(parts.title)}</title>` +
    `<link rel="icon" href="/static/icon.svg" type="image/svg+xml">${alternates}` +
    `<style>${parts.style.css}</style></head><body>${parts.body}${script}</body></html>`
  );
}
