import { createHash } from 'node:crypto';

/** Draws that come out the same at each loading: a whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** A stream of draws that depends on nothing but its name (mulberry32 on a hashed seed). Not for anything secret. */
export function seededDraw(name: string): Draw {
  let state = createHash('sha256').update(`maslihat-demo/${name}`).digest().readUInt32BE(0);
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function shuffled<T>(items: readonly T[], draw: Draw): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    const held = order[last] as T;
    order[last] = order[other] as T;
    order[other] = held;
  }
  return order;
}

/** Each item as often as its count says, in the given order. */
export function repeated<T>(counts: Iterable<readonly [T, number]>): T[] {
  return [...counts].flatMap(([item, count]) => Array<T>(count).fill(item));
}
