import type { Locale } from '../../domain/locale.js';
import type { SeatGroup } from '../../domain/sddc/seat.js';

/** The name of a seat's group for a reader of `locale`: in that language where somebody wrote it, otherwise in Tajik. */
export function groupName(
  seat: SeatGroup,
  locale: Locale,
): { readonly text: string; readonly language: Locale } {
  if (locale === 'ru' && seat.groupRu !== null) return { text: seat.groupRu, language: 'ru' };
  if (locale === 'en' && seat.groupEn !== null) return { text: seat.groupEn, language: 'en' };
  return { text: seat.groupTg, language: 'tg' };
}
