/** Lets the buttons that copy do so and say whether it worked. */
export function startCopying(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-copying]')) {
    const button = place.querySelector<HTMLElement>('[data-copy]');
    if (!button) continue;
    button.addEventListener('click', () => {
      void copy(button.dataset['copy'] ?? '').then((done) => {
        for (const words of place.querySelectorAll<HTMLElement>('[data-copied]')) {
          words.hidden = (words.dataset['copied'] === 'yes') !== done;
        }
      });
    });
    place.hidden = false;
  }
}

async function copy(text: string): Promise<boolean> {
  // Browsers keep the clipboard from pages without TLS, as in a village's own network, and old ones do not have it.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (!clipboard) return copyFromField(text);
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text);
  }
}

function copyFromField(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.className = 'vh';
  document.body.append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way where the clipboard is closed
    return document.execCommand('copy');
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
