import type { PaperDeskQuery } from './Paper.gen.js';

export type Cycle = NonNullable<PaperDeskQuery['cycle']>;
export type Desk = NonNullable<PaperDeskQuery['choiceDesk']>;
export type DeskChoice = NonNullable<Desk['choice']>;
export type Paper = NonNullable<Desk['paper']>;
export type Place = Paper['places'][number];

/** What every part of the desk gets. */
export interface PaperProps {
  readonly cycle: Cycle;
  readonly desk: Desk;
  readonly choice: DeskChoice;
  readonly paper: Paper;
}

export interface PlaceProps extends PaperProps {
  readonly place: Place;
}

/** Whether the server would let this act through. */
export function may(desk: Desk, act: string): boolean {
  return desk.viewerCan.some((one) => one.act === act && one.allowed);
}

/** A number as somebody typed it; not a number when it is none. */
export function countOf(text: string): number {
  return /^\s*\d{1,7}\s*$/.test(text) ? Number(text) : Number.NaN;
}

/** The queries to read again after an act about paper. */
export const refetch = ['PaperDesk'];
