import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { Steps } from './Steps.js';
import { StepsMini } from './StepsMini.js';

const words = { done: 'анҷом ёфт', now: 'ҳоло', next: 'дар пеш' };

describe('steps', () => {
  it('say where they stand in words and mark the one that runs', () => {
    const html = renderToString(
      <Steps
        stateWords={words}
        steps={[
          { key: 'a', state: 'done', title: 'Санҷиш', note: '18 гузашт' },
          { key: 'b', state: 'now', title: 'Интихоб' },
          { key: 'c', state: 'next', title: 'Нақша' },
        ]}
      />,
    );
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).toMatch(/<li class="step now" aria-current="step">/);
    const text = html.replace(/<!-- -->/g, '').replace(/<[^>]*>/g, '|');
    for (const word of ['(анҷом ёфт)', '(ҳоло)', '(дар пеш)']) expect(text).toContain(word);
  });

  it('say that something was sent back, and put no tick there', () => {
    const html = renderToString(
      <Steps
        stateWords={{ ...words, returned: 'баргардонида шуд' }}
        steps={[{ key: 'a', state: 'returned', title: 'Ноҳия' }]}
      />,
    );
    expect(html).toContain('<li class="step returned">');
    expect(html.replace(/<!-- -->/g, '')).toContain('(баргардонида шуд)');
    expect(html).not.toContain('M8.5 14.5l4 4 7-8');
  });

  it('on one line are squares, the skylight and diamonds', () => {
    const html = renderToString(<StepsMini total={6} now={4} label="Қадами 4 аз 6" />);
    expect(html).toContain('viewBox="0 0 138 18"');
    expect(html).toContain('d="M3 3h12v12h-12zM27 3h12v12h-12zM51 3h12v12h-12z"');
    expect(html).toContain('M73 1h16v16h-16z');
    expect(html.match(/6l-6 6-6-6z|6 6-6 6-6-6z/g)).toHaveLength(2);
  });

  it('have no skylight before the first step and after the last', () => {
    expect(renderToString(<StepsMini total={6} now={0} />)).not.toContain('h16v16');
    expect(renderToString(<StepsMini total={6} now={7} />)).not.toContain('h16v16');
  });
});
