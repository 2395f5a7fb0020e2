// Small help for public pages; everything works without it.
import { startTickedSum } from './choice/ticked-sum-island.js';
import { startCopying } from './copy/copy-island.js';
import { startPrinting } from './copy/print-island.js';
import { startRecount } from './result/recount-island.js';
import { startReplays } from './result/replay-island.js';

/** A button that was pressed shows that it is busy, so that nobody presses twice on a slow network. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return;
  if (form.dataset['sent'] === 'true') {
    event.preventDefault();
    return;
  }
  form.dataset['sent'] = 'true';
  event.submitter?.setAttribute('aria-busy', 'true');
});

/** Coming back by the browser's own button finds the form ready to be sent again. */
addEventListener('pageshow', () => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-sent]')) {
    delete form.dataset['sent'];
    for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy');
  }
});

startTickedSum();
startReplays();
startRecount();
startCopying();
startPrinting();
