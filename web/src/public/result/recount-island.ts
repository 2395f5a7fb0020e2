import { isLocale } from '../../../../server/domain/locale.js';
import { formatNumber } from '../../lib/format/number.js';
import type { RecountNews, RecountOrder } from '../../lib/recount/recount-news.js';

/** Lets the reader's own device count the ballots again. Without a script the button is not there. */
export function startRecount(): void {
  const place = document.querySelector<HTMLElement>('[data-recount]');
  const button = place?.querySelector<HTMLButtonElement>('[data-recount-start]');
  const bar = place?.querySelector<HTMLProgressElement>('progress');
  const locale = document.documentElement.lang;
  if (!place || !button || !bar || typeof Worker === 'undefined' || !isLocale(locale)) return;
  const { json = '', pb = '', winners = '' } = place.dataset;
  const show = (state: string) => {
    for (const part of place.querySelectorAll<HTMLElement>('[data-recount-when]')) {
      part.hidden = part.dataset['recountWhen'] !== state;
    }
    if (state === 'counting') button.setAttribute('aria-busy', 'true');
    else button.removeAttribute('aria-busy');
  };
  const finish = (news: RecountNews & { readonly kind: 'counted' }) => {
    const onPage = news.winners.join(' ') === winners;
    const wrong = new Set<string>(news.differences);
    if (!onPage) wrong.add('page');
    if (wrong.size === 0 && !news.isSameText) wrong.add('text');
    for (const item of place.querySelectorAll<HTMLElement>('[data-differs]')) {
      item.hidden = !wrong.has(item.dataset['differs'] ?? '');
    }
    for (const seconds of place.querySelectorAll<HTMLElement>('[data-seconds]')) {
      const tenths = Math.max(1, Math.round(news.seconds * 10));
      seconds.textContent = formatNumber((tenths / 10).toFixed(1), locale);
    }
    show(wrong.size === 0 ? 'agrees' : 'differs');
  };
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-busy') === 'true') return;
    bar.value = 0;
    show('counting');
    const worker = new Worker(new URL('../../lib/recount/recount-worker.ts', import.meta.url));
    const end = (state: () => void) => {
      worker.terminate();
      state();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<RecountNews>) => {
      if (data.kind === 'progress') bar.value = Math.max(bar.value, data.part);
      else if (data.kind === 'counted') end(() => finish(data));
      else end(() => show(data.kind));
    });
    worker.addEventListener('error', () => end(() => show('unreachable')));
    const absolute = (path: string) => new URL(path, location.href).href;
    const order: RecountOrder = { json: absolute(json), pb: absolute(pb) };
    worker.postMessage(order);
  });
  place.hidden = false;
}
