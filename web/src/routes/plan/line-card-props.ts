import type { Desk, DeskCycle, DeskLine, DeskVersion } from './desk.js';

/** One line of the draft with its place in its list. */
export interface LineCardProps {
  readonly cycle: DeskCycle;
  readonly desk: Desk;
  readonly version: DeskVersion;
  readonly line: DeskLine;
  /** Its place in its list, from 1. */
  readonly place: number;
  readonly places: number;
}
