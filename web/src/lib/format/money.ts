import { type Locale } from '../../../../server/domain/locale.js';
import { formatNumber, noBreakSpace } from './number.js';

/** What the `Money` scalar of the API carries: a whole number of the smallest unit as text, and an ISO 4217 code. */
export interface MoneyValue {
  readonly amount: string;
  readonly currency: string;
}

const somoni: Readonly<Record<Locale, string>> = { tg: 'сомонӣ', ru: 'сомони', en: 'TJS' };
const fractionDigits: Readonly<Record<string, number>> = { JPY: 0, KRW: 0 };
const usualFractionDigits = 2;

/**
 * An amount in the smallest unit (diram, cent) as a decimal number of the currency, without decimals when they are
 * zero: `123456700` is `1 234 567`, `123450` is `1 234,50`. For columns whose heading names the currency.
 */
export function formatAmount(minor: bigint | string, currency: string, locale: Locale): string {
  const amount = BigInt(minor);
  const digits = fractionDigits[currency] ?? usualFractionDigits;
  const text = (amount < 0n ? -amount : amount).toString().padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = text.slice(text.length - digits);
  const isWhole = /^0*$/.test(fraction);
  return formatNumber(`${amount < 0n ? '-' : ''}${whole}${isWhole ? '' : `.${fraction}`}`, locale);
}

/** What an amount is counted in: `сомонӣ`, `сомони`, `TJS`; other currencies by code. */
export function currencyName(currency: string, locale: Locale): string {
  return currency === 'TJS' ? somoni[locale] : currency;
}

/** The same with its currency: `1 234 567 сомонӣ`, `1 234 567 сомони`, `TJS 1,234,567`; other currencies by code. */
export function formatMoney(minor: bigint | string, currency: string, locale: Locale): string {
  const amount = formatAmount(minor, currency, locale);
  const unit = currencyName(currency, locale);
  return locale === 'en' ? unit + noBreakSpace + amount : amount + noBreakSpace + unit;
}

/** `formatMoney` of what the API answered. */
export function formatMoneyValue({ amount, currency }: MoneyValue, locale: Locale): string {
  return formatMoney(amount, currency, locale);
}
