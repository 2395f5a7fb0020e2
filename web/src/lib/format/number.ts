import { type Locale } from '../../../../server/domain/locale.js';

/** No break: between groups of digits and between a number and its unit. */
export const noBreakSpace = '\u00a0';
const minusSign = '\u2212';

const signs: Readonly<Record<Locale, { group: string; decimal: string }>> = {
  tg: { group: noBreakSpace, decimal: ',' },
  ru: { group: noBreakSpace, decimal: ',' },
  en: { group: ',', decimal: '.' },
};

const pattern = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A number as people of the language write it: `1 234 567,5`, in English `1,234,567.5`. Takes integers of any size,
 * decimals as text (`-12.50` keeps its zeros) and ordinary numbers; throws a RangeError for anything else. Written by
 * hand because browsers do not know Tajik and silently answer in the language of the device.
 */
export function formatNumber(value: number | bigint | string, locale: Locale): string {
  const [, minus, whole, fraction] = pattern.exec(String(value)) ?? [];
  if (whole === undefined) throw new RangeError(`${String(value)} is not a plain decimal number.`);
  const { group, decimal } = signs[locale];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${minus === '-' ? minusSign : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
}
