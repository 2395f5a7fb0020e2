import { type Locale } from '../../../../server/domain/locale.js';
import { formatNumber, noBreakSpace } from './number.js';

function write(text: string, locale: Locale): string {
  return text + (locale === 'en' ? '' : noBreakSpace) + '%';
}

/**
 * A part of a whole in percent, rounded half up to `decimals` places: `59 %`, in English `59%`. Something never reads
 * as nothing and almost all never as all: these are written `< 1 %` and `> 99 %`. Integers (counts, or money in its
 * smallest unit); without a whole there is no percentage, only a dash.
 */
export function formatPercent(
  part: number | bigint,
  whole: number | bigint,
  locale: Locale,
  decimals = 0,
): string {
  const [of, all] = [BigInt(part), BigInt(whole)];
  if (all <= 0n) return '–';
  const scale = 10n ** BigInt(decimals);
  const hundred = 100n * scale;
  const rounded = (2n * of * hundred + all) / (2n * all);
  const digits = (value: bigint) => {
    const text = value.toString().padStart(decimals + 1, '0');
    const cut = text.length - decimals;
    return formatNumber(decimals === 0 ? text : `${text.slice(0, cut)}.${text.slice(cut)}`, locale);
  };
  if (rounded === 0n && of > 0n) return `<${noBreakSpace}${write(digits(1n), locale)}`;
  if (rounded >= hundred && of < all) {
    return `>${noBreakSpace}${write(digits(hundred - 1n), locale)}`;
  }
  return write(digits(rounded), locale);
}
