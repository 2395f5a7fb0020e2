/** A binary heap of projects by a lower bound of the value they are compared by. Holds each project at most once. */
export class LazyQueue {
  size = 0;
  private readonly items: Int32Array;
  private readonly keys: Float64Array;

  constructor(capacity: number) {
    this.items = new Int32Array(capacity);
    this.keys = new Float64Array(capacity);
  }

  /** Of a queue that is not empty. */
  lowestKey(): number {
    return this.keys[0]!;
  }

  push(item: number, key: number): void {
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.keys[parent]! <= key) break;
      this.items[at] = this.items[parent]!;
      this.keys[at] = this.keys[parent]!;
      at = parent;
    }
    this.items[at] = item;
    this.keys[at] = key;
  }

  /** Of a queue that is not empty. */
  pop(): number {
    const lowest = this.items[0]!;
    const last = --this.size;
    const item = this.items[last]!;
    const key = this.keys[last]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= last) break;
      if (child + 1 < last && this.keys[child + 1]! < this.keys[child]!) child += 1;
      if (this.keys[child]! >= key) break;
      this.items[at] = this.items[child]!;
      this.keys[at] = this.keys[child]!;
      at = child;
    }
    this.items[at] = item;
    this.keys[at] = key;
    return lowest;
  }
}
