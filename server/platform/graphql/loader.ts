import DataLoader from 'dataloader';
import type { GqlContext } from './gql-context.js';

/**
 * One batch loader per request and kind. `batch` answers a map from key to value; a key it leaves out becomes `fallback`.
 */
export function loaderOf<K, V>(
  context: GqlContext,
  kind: symbol,
  batch: (keys: readonly K[]) => Promise<ReadonlyMap<K, V>>,
  fallback: V,
): DataLoader<K, V> {
  const existing = context.loaders.get(kind) as DataLoader<K, V> | undefined;
  if (existing) return existing;
  const loader = new DataLoader<K, V>(async (keys) => {
    const found = await batch(keys);
    return keys.map((key) => found.get(key) ?? fallback);
  });
  context.loaders.set(kind, loader);
  return loader;
}

/** Groups rows by a key, in their order. */
export function groupBy<K, V>(rows: readonly V[], keyOf: (row: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
