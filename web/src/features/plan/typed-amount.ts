import { formatAmount } from '../../../../server/domain/plan/money.js';

/** An amount as it stands in a field: digits in groups, a comma before dirams, none when they are zero. `parseAmount` reads it. */
export function typedAmount(minor: bigint | string): string {
  const [whole = '', fraction = '00'] = formatAmount(BigInt(minor)).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  return fraction === '00' ? grouped : `${grouped},${fraction}`;
}
