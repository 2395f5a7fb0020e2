import { isLocale } from '../../../../server/domain/locale.js';
import { formatMoney } from '../../lib/format/money.js';

/** Lets every replay of a count be gone through step by step. Without it the steps stand there as a list. */
export function startReplays(): void {
  for (const replay of document.querySelectorAll<HTMLElement>('[data-replay]')) startReplay(replay);
}

function startReplay(replay: HTMLElement): void {
  const controls = replay.querySelector<HTMLElement>('[data-replay-controls]');
  const place = replay.querySelector<HTMLElement>('[data-replay-place]');
  const steps = [...replay.querySelectorAll<HTMLElement>('[data-replay-steps] > li')];
  const button = (name: string) => replay.querySelector<HTMLButtonElement>(`[data-replay-${name}]`);
  const [back, on, all] = [button('back'), button('on'), button('all')];
  if (!controls || !place || !back || !on || !all || steps.length < 2) return;
  let current = 0;
  const show = () => {
    steps.forEach((step, index) => (step.hidden = index !== current));
    place.textContent = (place.dataset['replayPlace'] ?? '')
      .replace('{step}', String(current + 1))
      .replace('{all}', String(steps.length));
    // A button that has the focus keeps it: `disabled` would throw it away.
    back.setAttribute('aria-disabled', String(current === 0));
    on.setAttribute('aria-disabled', String(current === steps.length - 1));
    showPurses(replay, current);
  };
  const go = (by: number) => {
    current = Math.min(Math.max(current + by, 0), steps.length - 1);
    show();
  };
  back.addEventListener('click', () => go(-1));
  on.addEventListener('click', () => go(1));
  all.addEventListener('click', () => {
    for (const step of steps) step.hidden = false;
    controls.hidden = true;
    replay.querySelector('[data-replay-purses]')?.setAttribute('hidden', '');
  });
  controls.hidden = false;
  show();
}

/** Draws what was left in the purses after a step; there are none on the way down a list. */
function showPurses(replay: HTMLElement, step: number): void {
  const purses = replay.querySelector<HTMLElement>('[data-replay-purses]');
  const locale = document.documentElement.lang;
  if (!purses || !isLocale(locale)) return;
  purses.hidden = false;
  for (const purse of purses.querySelectorAll<HTMLElement>('li')) {
    const amounts = (purse.dataset['left'] ?? '').split(' ');
    // After the last round of shares the purses stay as they are.
    const left = BigInt(amounts[Math.min(step, amounts.length - 1)] ?? '0');
    const full = BigInt(purse.dataset['full'] ?? '0');
    const share = full === 0n ? 0 : Number((left * 10_000n) / full) / 100;
    purse.querySelectorAll('rect')[1]?.setAttribute('width', `${String(share)}%`);
    const figure = purse.querySelector('[data-figure]');
    const shown = left - (left % 100n);
    if (figure) figure.textContent = formatMoney(shown, purses.dataset['currency'] ?? '', locale);
  }
}
