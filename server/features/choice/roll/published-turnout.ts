import { fewestInGroup, publishableBlocks } from '../../../domain/choice/small-groups.js';
import type { VillageTurnout } from './roll.store.js';

export interface PublishedTurnout {
  readonly onRoll: number;
  /** `null` while fewer than five did. */
  readonly tookPart: number | null;
  /** Villages with fewer than five joined with others; empty while fewer than five took part. */
  readonly blocks: readonly {
    readonly villageIds: readonly string[];
    readonly onRoll: number;
    readonly tookPart: number;
  }[];
}

/** What may be published of how many took part, wherever it stands. */
export function publishedTurnout(rows: readonly VillageTurnout[]): PublishedTurnout {
  const tookPart = sumOf(rows, (row) => row.tookPart);
  const blocks = publishableBlocks(rows.map((row) => ({ ...row, size: row.tookPart })));
  return {
    onRoll: sumOf(rows, (row) => row.onRoll),
    tookPart: tookPart >= fewestInGroup ? tookPart : null,
    blocks: blocks.map((block) => ({
      villageIds: block.map(({ villageId }) => villageId),
      onRoll: sumOf(block, (row) => row.onRoll),
      tookPart: sumOf(block, (row) => row.tookPart),
    })),
  };
}

function sumOf<R>(rows: readonly R[], of: (row: R) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}
