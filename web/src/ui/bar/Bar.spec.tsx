import { describe, expect, it } from '@jest/globals';
import { renderToString } from 'react-dom/server';
import { Bar } from './Bar.js';
import { BudgetBar } from './BudgetBar.js';
import { shareOf } from './share-of.js';

describe('a share', () => {
  it.each([
    [1286, 4312, 2982],
    [0, 5, 0],
    [5, 5, 10_000],
    [7, 5, 10_000],
    [3, 0, 0],
    [-1, 5, 0],
    [349_999_999n, 350_000_000n, 9999],
  ] as const)('of %s in %s is %s hundredths of a percent', (part, whole, share) => {
    expect(shareOf(part, whole)).toBe(share);
  });
});

describe('a bar', () => {
  it('draws its parts side by side, widths as attributes', () => {
    const html = renderToString(
      <Bar
        whole={20}
        parts={[
          { amount: 10, tone: 'ok' },
          { amount: 5, tone: 'warn' },
        ]}
        label="10 ва 5 аз 20"
      />,
    );
    expect(html).toContain('<rect class="ok" x="0%" width="50%" height="100%"></rect>');
    expect(html).toContain('<rect class="warn" x="50%" width="25%" height="100%"></rect>');
    expect(html).toContain('role="img" aria-label="10 ва 5 аз 20"');
  });

  it('without words of its own is silent', () => {
    expect(renderToString(<Bar whole={2} parts={[]} />)).toContain('aria-hidden="true"');
  });

  it('never draws beyond its end', () => {
    const html = renderToString(<Bar whole={10} parts={[{ amount: 25, tone: 'accent' }]} />);
    expect(html).toContain('x="0%" width="100%"');
  });
});

describe('a budget', () => {
  it('within its limit shows no excess', () => {
    const html = renderToString(<BudgetBar used={8} limit={10} figure="8" ofLimit="аз 10" />);
    expect(html).toContain('class="accent" x="0%" width="80%"');
    expect(html).not.toContain('class="bad"');
  });

  it('beyond its limit shows the excess in red and in words', () => {
    const html = renderToString(
      <BudgetBar used={125n} limit={100n} figure="125" ofLimit="аз 100" words="25 зиёд" />,
    );
    expect(html).toContain('class="accent" x="0%" width="80%"');
    expect(html).toContain('class="bad" x="80%" width="20%"');
    expect(html).toMatch(/class="words over"><svg.*25 зиёд/);
  });
});
