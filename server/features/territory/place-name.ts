import type { Locale } from '../../domain/locale.js';

export interface NamedPlace {
  readonly nameTg: string | null;
  readonly nameRu: string | null;
  readonly nameEn: string | null;
}

export interface PlaceName {
  readonly text: string;
  readonly language: 'tg' | 'ru' | 'tg-Latn';
}

/** The place's name for a reader of `locale`. Nothing is machine-made: where a spelling is not known, the Latin one stands. */
export function placeName(place: NamedPlace, locale: Locale): PlaceName {
  if (locale === 'tg' && place.nameTg) return { text: place.nameTg, language: 'tg' };
  if (locale === 'ru' && place.nameRu) return { text: place.nameRu, language: 'ru' };
  if (place.nameEn) return { text: place.nameEn, language: 'tg-Latn' };
  if (place.nameTg) return { text: place.nameTg, language: 'tg' };
  return { text: place.nameRu ?? '', language: 'ru' };
}
