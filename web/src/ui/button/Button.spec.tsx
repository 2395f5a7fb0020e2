import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { Button, ButtonLink } from './Button.js';

describe('a button', () => {
  it('sends its form unless it has something else to do', () => {
    expect(renderToString(<Button>Ирсол кунед</Button>)).toContain('type="submit"');
    expect(renderToString(<Button onClick={() => undefined}>Кушоед</Button>)).toContain(
      'type="button"',
    );
  });

  it('keeps the focus while it is busy, and says that it is', () => {
    const html = renderToString(<Button busy>Ирсол мешавад</Button>);
    expect(html).toContain('aria-busy="true" aria-disabled="true"');
    expect(html).not.toContain(' disabled');
  });

  it('passes on what a plain form needs', () => {
    const html = renderToString(
      <Button name="act" value="support" formNoValidate>
        Дастгирӣ
      </Button>,
    );
    for (const part of ['name="act"', 'value="support"', 'formNoValidate=""']) {
      expect(html).toContain(part);
    }
  });

  it('that leads somewhere is a link', () => {
    const html = renderToString(
      <ButtonLink href="/tg" kind="secondary" full>
        Кушоед
      </ButtonLink>,
    );
    expect(html).toBe('<a href="/tg" class="button secondary full">Кушоед</a>');
  });
});
