/** A browser tab's title: what the page is, then what the product is. */
export function pageTitle(...parts: readonly string[]): string {
  return [...parts, 'Маслиҳат'].join(' · ');
}
