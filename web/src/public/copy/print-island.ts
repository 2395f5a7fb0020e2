/** Lets the buttons that print do so. */
export function startPrinting(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-printing]')) {
    place.querySelector('button')?.addEventListener('click', () => {
      print();
    });
    place.hidden = false;
  }
}
