import { describe, expect, it } from '@jest/globals';
import { type ComponentPropsWithoutRef } from 'react';
import { renderToString } from 'react-dom/server';
import { AnchorElement } from '../link/Anchor.js';
import { SiteHeader } from './SiteHeader.js';

const header = (
  <SiteHeader
    skip={{ href: '#main', label: 'Ба матни асосӣ' }}
    brand={{ href: '/tg', name: 'Сабздара' }}
    nav={{
      label: 'Бахшҳо',
      items: [
        { href: '/tg/jamoat', label: 'Ҷамоат', current: true },
        { href: '/tg/plan', label: 'Нақша' },
      ],
    }}
    languages={{
      label: 'Забон',
      items: [
        { href: '/tg/jamoat', lang: 'tg', label: 'Тоҷикӣ', current: true },
        { href: '/ru/jamoat', lang: 'ru', label: 'Русский' },
      ],
    }}
  />
);

describe('the head of the site', () => {
  it('starts with the way to the text', () => {
    expect(renderToString(header)).toMatch(/^<a class="skip" href="#main">/);
  });

  it('marks the section and the language one is in', () => {
    const html = renderToString(header);
    expect(html).toContain('<a href="/tg/jamoat" aria-current="page">Ҷамоат</a>');
    expect(html).toContain('href="/tg/jamoat" lang="tg" hrefLang="tg" aria-current="true"');
    expect(html.match(/aria-current/g)).toHaveLength(2);
  });

  it('gives languages their whole names for ears', () => {
    expect(renderToString(header)).toMatch(/aria-hidden="true">Рус<\/span><span[^>]*>Русский/);
  });

  it('asks the app for its links, but not for other languages', () => {
    const RouterLink = (props: ComponentPropsWithoutRef<'a'>) => <a data-router="" {...props} />;
    const html = renderToString(<AnchorElement value={RouterLink}>{header}</AnchorElement>);
    expect(html.match(/data-router/g)).toHaveLength(3);
    expect(html).not.toMatch(/data-router[^>]*\/ru\/jamoat/);
  });
});
