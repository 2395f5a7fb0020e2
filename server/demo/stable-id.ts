import { createHash } from 'node:crypto';

/** A UUID made from a name: the same content gets the same ids at each loading. */
export function stableId(...names: readonly string[]): string {
  const hex = createHash('sha256')
    .update(['maslihat-demo', ...names].join('/'))
    .digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
