import { isLocale } from '../../../../server/domain/locale.js';
import { formatMoney } from '../../lib/format/money.js';

/** Keeps the bar at the foot of the ballot beside what is ticked. Without it the next page tells the sum. */
export function startTickedSum(): void {
  const bar = document.querySelector<HTMLElement>('[data-ticked-sum]');
  const form = bar?.closest('form');
  const locale = document.documentElement.lang;
  if (!bar || !form || !isLocale(locale)) return;
  const { limit: limitText = '0', currency = 'TJS', left = '', over = '' } = bar.dataset;
  const limit = BigInt(limitText);
  const [, within, beyond] = bar.querySelectorAll('svg rect');
  const show = () => {
    let sum = 0n;
    for (const box of form.querySelectorAll<HTMLInputElement>('input[data-cost]:checked')) {
      sum += BigInt(box.dataset['cost'] ?? '0');
    }
    const whole = sum > limit ? sum : limit;
    const share = (part: bigint) =>
      whole === 0n ? '0%' : `${String(Number((part * 10_000n) / whole) / 100)}%`;
    const used = sum > limit ? limit : sum;
    within?.setAttribute('width', share(used));
    beyond?.setAttribute('x', share(used));
    beyond?.setAttribute('width', share(sum - used));
    const gap = sum > limit ? sum - limit : limit - sum;
    const write = (selector: string, text: string) => {
      const element = bar.querySelector(selector);
      if (element) element.textContent = text;
    };
    write('[data-figure]', formatMoney(sum, currency, locale));
    write(
      '[data-words]',
      (sum > limit ? over : left).replace('{money}', formatMoney(gap, currency, locale)),
    );
  };
  form.addEventListener('change', show);
  // Coming back by the browser's own button, the boxes are ticked before any change.
  addEventListener('pageshow', show);
  show();
  bar.hidden = false;
  form.querySelector('[data-without-script]')?.remove();
}
