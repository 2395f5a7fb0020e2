import type { Locale } from '../../domain/locale.js';
import type { JmpLineItem } from '../../domain/plan/line-item.js';
import type { LineContents, LineText } from './line-item.store.js';

/** The words of a line for a reader of `locale`: in that language where somebody wrote them, otherwise the original. */
export function shownText(
  line: Pick<LineContents, 'texts' | 'language'>,
  locale: Locale,
): LineText {
  const shown =
    line.texts.find((text) => text.language === locale) ??
    line.texts.find((text) => text.language === line.language) ??
    line.texts[0];
  if (!shown) throw new Error('a plan line without a text');
  return shown;
}

/** The line as rules see it, in the words of one language. */
export function asLineItem(line: LineContents, locale: Locale): JmpLineItem {
  const { title, responsible, indicator, upkeep } = shownText(line, locale);
  return {
    key: line.lineKey,
    title,
    responsible,
    indicator,
    upkeep,
    villageIds: line.villageIds,
    fromYear: line.fromYear,
    toYear: line.toYear,
    costMinor: line.costMinor,
    shares: line.shares,
    rank: line.rank,
    rankReason: line.reasonAgainstRank,
    reserve: line.reserve,
  };
}
