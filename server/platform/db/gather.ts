/**
 * Gathers what many requests ask at the same moment into one reading. What is asked while a reading runs waits for the
 * next. Keys that are asked twice are read once.
 */
export class Gather<V> {
  private waiting = new Map<
    string,
    { resolve: (value: V) => void; reject: (e: unknown) => void }[]
  >();
  private running = false;

  constructor(
    private readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    private readonly missing: V,
    private readonly most = 200,
  ) {}

  load(key: string): Promise<V> {
    return new Promise<V>((resolve, reject) => {
      const asked = this.waiting.get(key);
      if (asked) asked.push({ resolve, reject });
      else this.waiting.set(key, [{ resolve, reject }]);
      if (!this.running) {
        this.running = true;
        setImmediate(() => void this.run());
      }
    });
  }

  private async run(): Promise<void> {
    while (this.waiting.size > 0) {
      const turn = [...this.waiting].slice(0, this.most);
      for (const [key] of turn) this.waiting.delete(key);
      try {
        const found = await this.read(turn.map(([key]) => key));
        for (const [key, asked] of turn) {
          const value = found.get(key) ?? this.missing;
          for (const { resolve } of asked) resolve(value);
        }
      } catch (error) {
        for (const [, asked] of turn) for (const { reject } of asked) reject(error);
      }
    }
    this.running = false;
  }
}
