import { beginCycle, type CycleToBegin, type DemoCycle, moveCycle } from './demo-cycle.js';
import type { DemoStage } from './demo-stage.js';

export interface ScreenedTimeline {
  readonly collectionOpensDayOffset: number;
  readonly collectionClosesDayOffset: number;
  readonly deliberationDayOffset: number;
}

/** Takes a new cycle through collection and screening into its deliberation; `store` brings its proposals. */
export async function screenCycle(
  stage: DemoStage,
  given: CycleToBegin & {
    readonly timeline: ScreenedTimeline;
    /** Last day of the deliberation. */
    readonly deliberationUntilDay?: number;
  },
  store: (cycle: DemoCycle) => Promise<unknown>,
): Promise<DemoCycle> {
  const { timeline, deliberationUntilDay: untilDay } = given;
  const cycle = await beginCycle(stage, given);
  await moveCycle(stage, cycle, {
    event: 'open_collection',
    day: timeline.collectionOpensDayOffset,
    hour: 8,
    untilDay: timeline.collectionClosesDayOffset,
  });
  await store(cycle);
  await moveCycle(stage, cycle, {
    event: 'start_screening',
    day: timeline.collectionClosesDayOffset + 1,
    hour: 9,
  });
  await moveCycle(stage, cycle, {
    event: 'start_deliberation',
    day: timeline.deliberationDayOffset,
    hour: 9,
    ...(untilDay !== undefined && { untilDay }),
  });
  return cycle;
}
