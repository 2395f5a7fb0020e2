import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { ErrorSummary } from './ErrorSummary.js';

describe('the summary of what is wrong with a form', () => {
  it('leads to each field and takes the focus', () => {
    const html = renderToString(
      <ErrorSummary
        title="Фиристода нашуд"
        problems={[
          { field: 'cost', text: 'Рақам нависед' },
          { field: null, text: 'Давр пӯшида шуд' },
        ]}
      />,
    );
    expect(html).toContain('<a href="#cost">Рақам нависед</a>');
    expect(html).toContain('<li>Давр пӯшида шуд</li>');
    expect(html).toMatch(/role="alert"[^>]*tabindex="-1" autofocus=""/i);
  });

  it('is not there when nothing is wrong', () => {
    expect(renderToString(<ErrorSummary title="Хато" problems={[]} />)).toBe('');
  });
});
