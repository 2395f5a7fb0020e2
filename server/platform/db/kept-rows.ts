/**
 * Rows that hardly ever change and that nearly every page names, remembered by their id for a while. Only what was found is
 * remembered. Whoever gets a row shares it with others and must not change it.
 */
export class KeptRows<R extends { readonly id: string }> {
  private readonly kept = new Map<string, { readonly row: R; readonly until: number }>();

  constructor(
    private readonly read: (ids: readonly string[]) => Promise<readonly R[]>,
    private readonly keptMs: number,
    private readonly most = 5_000,
  ) {}

  /** Rows by id; an id nobody has is left out. */
  async find(ids: readonly string[]): Promise<ReadonlyMap<string, R>> {
    const now = performance.now();
    const found = new Map<string, R>();
    for (const id of ids) {
      const one = this.kept.get(id);
      if (one && one.until > now) found.set(id, one.row);
    }
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length === 0) return found;
    const rows = await this.read(missing);
    if (this.kept.size + rows.length > this.most) this.kept.clear();
    for (const row of rows) {
      found.set(row.id, row);
      this.kept.set(row.id, { row, until: now + this.keptMs });
    }
    return found;
  }
}
