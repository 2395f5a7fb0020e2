import { isBlank } from './characters.js';

/**
 * Numbers short pieces of a file, 0, 1, 2 … in order of first appearance, without making texts of them. Blanks around a
 * piece do not count. Equal hashes are compared byte by byte.
 */
export class ByteTable {
  size = 0;
  private pool = new Uint8Array(1024);
  private poolLength = 0;
  /** Where each key begins in the pool; one entry more than keys. */
  private starts: Int32Array;
  private hashes: Int32Array;
  /** Open addressing: number + 1, or 0 where the slot is free; its length is a power of two. */
  private slots: Int32Array;
  /** Where the piece that was looked for last ends: at `end`, or at the separator. */
  to = 0;
  // That piece without blanks around it, and the slot where the search ended.
  private start = 0;
  private length = 0;
  private hash = 0;
  private slot = 0;

  /** `expected`: how many pieces may come; more are taken too. It spares the growing. */
  constructor(expected = 0) {
    const half = 2 ** Math.max(7, Math.ceil(Math.log2(expected + 2)));
    this.starts = new Int32Array(half);
    this.hashes = new Int32Array(half);
    this.slots = new Int32Array(2 * half);
  }

  /** The number of the piece from `start` to `end` or the next `separator`; −1 when it has none. */
  find(source: Uint8Array, start: number, end: number, separator = -1): number {
    while (start < end && isBlank(source[start]!)) start++;
    let hash = 0;
    let at = start;
    for (; at < end && source[at] !== separator; at++)
      if (!isBlank(source[at]!)) hash = Math.imul(hash ^ source[at]!, 0x01000193);
    this.to = at;
    while (at > start && isBlank(source[at - 1]!)) at--;
    return this.lookUp(source, start, at - start, hash ^ (hash >>> 15));
  }

  /** The number of the piece; a new one when it is new. */
  add(source: Uint8Array, start: number, end: number): number {
    const known = this.find(source, start, end);
    if (known >= 0) return known;
    const number = this.size++;
    const { start: from, length } = this;
    while (this.poolLength + length > this.pool.length) this.growPool();
    for (let k = 0; k < length; k++) this.pool[this.poolLength + k] = source[from + k]!;
    this.poolLength += length;
    this.hashes[number] = this.hash;
    this.starts[number + 1] = this.poolLength;
    this.slots[this.slot] = this.size;
    if (2 * (this.size + 1) === this.slots.length) this.grow();
    return number;
  }

  private lookUp(source: Uint8Array, start: number, length: number, hash: number): number {
    this.start = start;
    this.length = length;
    this.hash = hash;
    const { slots, hashes } = this;
    const mask = slots.length - 1;
    let slot = hash & mask;
    let number = slots[slot]! - 1;
    while (number >= 0 && !(hashes[number] === hash && this.holds(number, source))) {
      slot = (slot + 1) & mask;
      number = slots[slot]! - 1;
    }
    this.slot = slot;
    return number;
  }

  private holds(number: number, source: Uint8Array): boolean {
    const { pool, start, length } = this;
    const known = this.starts[number]!;
    if (this.starts[number + 1]! - known !== length) return false;
    for (let k = 0; k < length; k++) if (pool[known + k] !== source[start + k]) return false;
    return true;
  }

  private growPool(): void {
    const larger = new Uint8Array(2 * this.pool.length);
    larger.set(this.pool);
    this.pool = larger;
  }

  /** Half of the slots stay free. */
  private grow(): void {
    const capacity = this.slots.length;
    this.starts = grown(this.starts, capacity);
    this.hashes = grown(this.hashes, capacity);
    this.slots = new Int32Array(2 * capacity);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = this.hashes[number]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = number + 1;
    }
  }
}

function grown(array: Int32Array, length: number): Int32Array {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
