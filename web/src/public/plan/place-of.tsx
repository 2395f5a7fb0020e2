import type { Locale } from '../../../../server/domain/locale.js';
import { PlaceName } from '../../ui/place-name/PlaceName.js';

interface Name {
  readonly text: string;
  readonly language: string;
}

/** The jamoat in the head of a page. */
export function placeOf(
  jamoat: { readonly id: string; readonly name: Name; readonly district: { readonly name: Name } },
  locale: Locale,
) {
  return {
    href: `/${locale}/jamoats/${jamoat.id}`,
    name: <PlaceName name={jamoat.name} />,
    note: <PlaceName name={jamoat.district.name} />,
  };
}
